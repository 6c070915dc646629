import { mayBecome, type Candidate } from '../../bodies/index.ts'
import { Button, Buttons, Form } from '../../design/index.ts'
import type { Work } from '../work.ts'
import { workPaths } from '../work-paths.ts'

const MOVES = ['eligible', 'not_eligible', 'floor', 'declined'] as const
const YES_BY = ['telefon', 'skranke', 'papir'] as const

/** What can be done with her from where she is, and nothing else. */
export function CandidateActs({ work, body, one }: { work: Work; body: string; one: Candidate }) {
  const t = work.t.nomination
  const moves = MOVES.filter((to) => mayBecome(one.state, to))
  const isAsked = one.state === 'contacted' || one.state === 'suggested' || one.state === 'declined'
  if (moves.length === 0 && !isAsked) return null
  const name = <span class="ds-sr-only">{`: ${one.name ?? t.number(one.number)}`}</span>
  return (
    <Form action={work.ui.href(workPaths.candidates(body))} hidden={{ hvem: one.id }}>
      <Buttons>
        {isAsked
          ? YES_BY.map((value) => (
              <Button weight="secondary" name="sa" value={value}>
                {t.yesBy[value]}
                {name}
              </Button>
            ))
          : null}
        {moves.map((to) => (
          <Button weight={to === 'eligible' ? 'secondary' : 'tertiary'} name="til" value={to}>
            {t.moves[to]}
            {name}
          </Button>
        ))}
      </Buttons>
    </Form>
  )
}
