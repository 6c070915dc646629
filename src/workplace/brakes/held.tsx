import { Button, Buttons, Facts, Form } from '../../design/index.ts'
import type { Act, ActWords } from '../../people/index.ts'
import { headingOfAnother, ofAnother } from '../../platform/i18n/index.ts'
import { whenWords } from '../history/change-words.ts'
import type { Work } from '../work.ts'
import { workPaths } from '../work-paths.ts'

export interface HeldAct {
  act: Act
  words: ActWords
}

/** What was sent, why it is held and what was decided. Not by whom: that is no reason either way. */
export function Held({ work, held: { act, words } }: { work: Work; held: HeldAct }) {
  const { brakes: b, enquiries } = work.t
  const { hold } = act
  if (hold === null) return null
  const heading = headingOfAnother(words.heading, work.lang)
  const choices = hold.decision === null ? (['slipp', 'avvis'] as const) : (['angre'] as const)
  return (
    <Form action={work.ui.href(`${workPaths.brakes}/holdt/${act.id}`)} label={`${heading}, ${hold.number}`}>
      <Facts
        items={[
          { term: enquiries.to, text: heading },
          ...words.facts.map((fact) => ({ ...fact, term: ofAnother(fact.term, work.lang) })),
          { term: b.because, text: hold.because.map((reason) => b.reasons[reason]).join('. ') },
          { term: b.since, text: whenWords(hold.heldAt, work) },
          { term: b.decision, text: hold.decision === null ? b.waits : b.decisions[hold.decision] },
        ]}
      />
      <Buttons>
        {choices.map((value) => (
          <Button weight="secondary" name="valg" value={value}>
            {b.acts[value]}
          </Button>
        ))}
      </Buttons>
    </Form>
  )
}
