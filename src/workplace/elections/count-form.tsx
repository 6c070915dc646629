import { agreed, disagree, electionTexts, type Count, type Election, type Outcome } from '../../bodies/index.ts'
import { Button, Buttons, errorOf, Field, Form, Notice, Table, type FormError } from '../../design/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import type { Work } from '../work.ts'
import { workPaths } from '../work-paths.ts'
import { candidateWords } from './candidate-words.ts'

export interface CountProps {
  work: Work
  election: Election
  waits: Extract<Outcome, { state: 'needs_count' }>
  typed: Typed
  errors: readonly FormError[]
}

/** One teller’s own count of the round that waits. The other’s figures are seen by nobody before both are in. */
export function CountForm({ work, election, waits, typed, errors }: CountProps) {
  const t = work.t.elections
  const told = election.rounds.find(({ round }) => round === waits.round)
  const mine = told?.counts.get(work.who.id)
  const isFull = told !== undefined && told.counts.size === 2 && mine === undefined
  const values = [...waits.standing, 'papers', 'blank', 'spoiled'] as const
  const valueOf = (name: (typeof values)[number]) =>
    Object.keys(typed).length > 0
      ? lineOf(typed, fieldOf(name))
      : mine === undefined
        ? ''
        : String(typeof name === 'number' ? (mine.votes.get(name) ?? 0) : mine[name])
  return (
    <>
      <p class="lead">{t.needsCount(waits.round, waits.places)}</p>
      <p>{election.method === 'majority' && waits.round === 1 ? t.majorityRule : t.secondRule}</p>
      {told !== undefined && disagree(told) ? (
        <Different work={work} election={election} counts={[...told.counts.entries()]} />
      ) : (
        <p>{t.tellers(told?.counts.size ?? 0)}</p>
      )}
      {isFull ? null : (
        <Form
          action={work.ui.href(workPaths.electionCount(election.body, election.number))}
          hidden={{ omgang: String(waits.round) }}
          label={t.yourCount}
        >
          {values.map((name) => (
            <Field
              name={fieldOf(name)}
              label={typeof name === 'number' ? t.votesFor(candidateWords(work, election, name)) : t[name]}
              inputmode="numeric"
              size={6}
              value={valueOf(name)}
              error={errorOf(errors, fieldOf(name))}
            />
          ))}
          <Buttons>
            <Button>{t.count}</Button>
          </Buttons>
        </Form>
      )}
    </>
  )
}

const FIELDS = { papers: 'sedler', blank: 'blanke', spoiled: 'forkastet' } as const
const fieldOf = (name: number | keyof typeof FIELDS) => (typeof name === 'number' ? `stemmer-${name}` : FIELDS[name])

/** Both counts side by side: only now, when both are in. */
function Different({ work, election, counts }: { work: Work; election: Election; counts: readonly (readonly [string, Count])[] }) {
  const t = work.t.elections
  const [first, second] = counts
  if (first === undefined || second === undefined) return null
  const rows: [string, (count: Count) => number][] = [
    ...[...first[1].votes.keys()].map((number): [string, (count: Count) => number] => [
      candidateWords(work, election, number),
      ({ votes }) => votes.get(number) ?? 0,
    ]),
    [t.papers, ({ papers }) => papers],
    [t.blank, ({ blank }) => blank],
    [t.spoiled, ({ spoiled }) => spoiled],
  ]
  const isMine = ([teller]: readonly [string, Count]) => teller === work.who.id
  const [own, other] = isMine(second) ? [second, first] : [first, second]
  return (
    <>
      <Notice kind="urgent">
        <p>{t.twoCounted}</p>
      </Notice>
      <Table
        caption={t.twoCounted}
        head={[t.head.figure, ...(isMine(own) ? [t.mine, t.others] : ['1', '2'])]}
        rows={rows.map(([label, of]) => ({
          filled: of(own[1]) !== of(other[1]),
          cells: [label, String(of(own[1])), String(of(other[1]))],
        }))}
      />
    </>
  )
}

/** The figures as typed; null where one is missing or no number. */
export function readCount(typed: Typed, standing: readonly number[]): { count: Count | null; missing: string[] } {
  const figure = (name: string) => (/^\d{1,6}$/.test(lineOf(typed, name)) ? Number(lineOf(typed, name)) : null)
  const votes = new Map(standing.map((number) => [number, figure(fieldOf(number))]))
  const [papers, blank, spoiled] = [figure(FIELDS.papers), figure(FIELDS.blank), figure(FIELDS.spoiled)]
  const missing = [
    ...[...votes].flatMap(([number, value]) => (value === null ? [fieldOf(number)] : [])),
    ...(papers === null ? [FIELDS.papers] : []),
    ...(blank === null ? [FIELDS.blank] : []),
    ...(spoiled === null ? [FIELDS.spoiled] : []),
  ]
  if (papers === null || blank === null || spoiled === null || missing.length > 0) return { count: null, missing }
  return { count: { papers, blank, spoiled, votes: new Map([...votes].map(([number, value]) => [number, value ?? 0])) }, missing }
}

/** Votes of the rounds that hold, as a row of the record: «11 stemmer». */
export function agreedVotes(election: Election, number: number, lang: Work['lang']): string[] {
  const e = electionTexts(lang)
  return election.rounds.flatMap((told) => {
    const votes = agreed(told)?.votes.get(number)
    return votes === undefined ? [] : [`${e.round(told.round)}: ${e.votes(votes)}`]
  })
}
