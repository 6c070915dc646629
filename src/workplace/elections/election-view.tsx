import { electionPaths, electionTexts, lotSeal, lotSeed, outcomeOf, type BodyOnDay, type Election, type Seat } from '../../bodies/index.ts'
import { Button, Buttons, ErrorSummary, errorOf, Facts, Field, Form, Section, Table, type FormError } from '../../design/index.ts'
import { can } from '../../people/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { longDate } from '../../platform/i18n/index.ts'
import { Lines } from '../lines.tsx'
import type { Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { agreedVotes, CountForm } from './count-form.tsx'
import { candidateWords } from './candidate-words.ts'
import { FloorForm } from './floor-form.tsx'

export interface OneElection {
  work: Work
  body: BodyOnDay
  election: Election
  /** Who may stand for an office: those who sat on the day. */
  members: readonly Seat[]
}

interface ViewProps extends OneElection {
  typed: Typed
  errors: readonly FormError[]
}

export function ElectionView(props: ViewProps) {
  const { work, election, errors } = props
  const t = work.t.elections
  const e = electionTexts(work.lang)
  const mayWrite = can(work.who, 'body.edit', `body:${election.body}`)
  const isCounted = election.rounds.length > 0 || election.acclaimedAt !== null
  return (
    <WorkPage work={work} title={e.named(e.posts[election.post], longDate(election.heldOn, work.lang))} lead={work.own?.name}>
      <div class="sec close">
        <ErrorSummary ui={work.ui} errors={errors} />
        <Facts
          items={[
            { term: t.head.seats, text: String(election.seats) },
            { term: t.head.how, text: e.methods[election.method] },
          ]}
        />
        {election.candidates.length === 0 ? <p>{t.nobody}</p> : <Candidates {...props} mayRemove={mayWrite && !isCounted} />}
      </div>
      <Next {...props} mayWrite={mayWrite} />
      {mayWrite && !isCounted ? <FloorForm {...props} /> : null}
      {election.lots.size > 0 ? <Lots work={work} election={election} /> : null}
      {election.closedAt === null ? null : <Signatures work={work} />}
    </WorkPage>
  )
}

function Candidates({ work, election, mayRemove }: ViewProps & { mayRemove: boolean }) {
  const t = work.t.elections
  const e = electionTexts(work.lang)
  const outcome = outcomeOf(election)
  const elected = outcome.state === 'may_acclaim' ? [] : outcome.elected
  const resultOf = (number: number) => (elected.includes(number) ? e.elected : outcome.state === 'decided' ? e.notElected : null)
  return (
    <Table
      caption={t.head.who}
      head={[t.head.who, t.head.said, t.head.result]}
      rows={election.candidates.map(({ number, consent }) => ({
        filled: elected.includes(number),
        cells: [
          `${number}. ${candidateWords(work, election, number)}`,
          t.consents[consent],
          <>
            <Lines lines={[resultOf(number), ...agreedVotes(election, number, work.lang)]} />
            {mayRemove ? (
              <Form action={pathOf(work, election)} hidden={{ gjor: 'ta-av', hvem: String(number) }}>
                <Button weight="secondary">
                  {t.remove}
                  <span class="ds-sr-only">{`: ${candidateWords(work, election, number)}`}</span>
                </Button>
              </Form>
            ) : null}
          </>,
        ],
      }))}
    />
  )
}

const pathOf = (work: Work, { body, number }: Election) => work.ui.href(workPaths.election(body, number))

/** What the meeting does now, as the rule says from what is registered. */
function Next({ work, election, mayWrite, typed, errors }: ViewProps & { mayWrite: boolean }) {
  const t = work.t.elections
  const outcome = outcomeOf(election)
  const has = election.candidates.length > 0
  return (
    <Section title={election.closedAt === null ? t.next : t.closed} id="na" close>
      {outcome.state === 'may_acclaim' && has ? (
        <>
          <p class="lead">{t.mayAcclaim(election.candidates.length, election.seats)}</p>
          {mayWrite ? (
            <Press
              work={work}
              election={election}
              acts={[
                { does: 'ingen-imot', label: t.acclaim },
                { does: 'noen-imot', label: t.object },
              ]}
            />
          ) : null}
        </>
      ) : null}
      {outcome.state === 'needs_count' ? (
        outcome.standing.length === 0 ? (
          <p>{t.noneStands}</p>
        ) : (
          <CountForm {...{ work, election, typed, errors }} waits={outcome} />
        )
      ) : null}
      {outcome.state === 'needs_lot' ? <LotForm {...{ work, election, typed, errors, mayWrite }} tied={outcome.tied} /> : null}
      {outcome.state === 'decided' ? <Decided {...{ work, election, mayWrite }} empty={outcome.empty} /> : null}
      {outcome.state === 'may_acclaim' && !has ? <p>{t.nobody}</p> : null}
    </Section>
  )
}

function Press({ work, election, acts }: Pick<ViewProps, 'work' | 'election'> & { acts: readonly { does: string; label: string }[] }) {
  return (
    <Form action={pathOf(work, election)}>
      <Buttons>
        {acts.map(({ does, label }, k) => (
          <Button weight={k === 0 ? 'primary' : 'secondary'} name="gjor" value={does}>
            {label}
          </Button>
        ))}
      </Buttons>
    </Form>
  )
}

type LotProps = Omit<ViewProps, 'body' | 'members'> & { mayWrite: boolean; tied: readonly number[] }

function LotForm({ work, election, typed, errors, mayWrite, tied }: LotProps) {
  const t = work.t.elections
  return (
    <>
      <p class="lead">{t.needsLot}</p>
      <Lines lines={tied.map((number) => `${number}. ${candidateWords(work, election, number)}`)} />
      <Facts items={[{ term: t.seal, text: <code>{lotSeal(election.lotKey)}</code>, note: t.sealText }]} />
      {mayWrite ? (
        <Form action={pathOf(work, election)} hidden={{ gjor: 'lodd' }}>
          {(['first', 'second'] as const).map((which, k) => (
            <Field
              name={`vitne-${k + 1}`}
              label={t[which]}
              hint={t.numberHint}
              inputmode="numeric"
              autocomplete="off"
              size={8}
              value={lineOf(typed, `vitne-${k + 1}`)}
              error={errorOf(errors, `vitne-${k + 1}`)}
            />
          ))}
          <Buttons>
            <Button>{t.draw}</Button>
          </Buttons>
        </Form>
      ) : null}
    </>
  )
}

function Decided({ work, election, mayWrite, empty }: Pick<ViewProps, 'work' | 'election'> & { mayWrite: boolean; empty: number }) {
  const t = work.t.elections
  const e = electionTexts(work.lang)
  const { eraseOn } = election
  return (
    <>
      <p class="lead">{election.acclaimedAt === null ? e.byBallot : e.byAcclamation}</p>
      {empty > 0 ? <p>{e.empty(empty)}</p> : null}
      {election.closedAt === null && mayWrite ? (
        <>
          <p>{t.decided}</p>
          <Press work={work} election={election} acts={[{ does: 'avslutt', label: t.close }]} />
          <p>{t.closeNote(30)}</p>
        </>
      ) : null}
      {eraseOn === null ? null : (
        <>
          <p>{(eraseOn <= work.today ? t.erased : t.erases)(longDate(eraseOn, work.lang))}</p>
          <p class="off-paper">
            {t.print} <a href={work.ui.href(electionPaths.election(election.body, election.number))}>{t.toPublic}</a>
          </p>
        </>
      )}
    </>
  )
}

function Lots({ work, election }: Pick<ViewProps, 'work' | 'election'>) {
  const e = electionTexts(work.lang)
  return (
    <Section title={e.lot.title} id="lodd" close>
      <p>{e.lot.text}</p>
      {[...election.lots].map(([round, lot]) => (
        <Facts
          items={[
            { term: `${e.lot.seal}, ${e.round(round).toLowerCase()}`, text: <code>{lotSeal(lot.key)}</code> },
            { term: e.lot.seed, text: <code>{lotSeed(lot)}</code>, note: e.lot.again },
          ]}
        />
      ))}
    </Section>
  )
}

/** Lines for names by hand, on paper alone. */
function Signatures({ work }: Pick<ViewProps, 'work'>) {
  const { sign } = work.t.elections
  return (
    <div class="sec close on-paper">
      <Facts
        items={[sign.tellers, sign.witnesses, sign.secretary].map((term) => ({
          term,
          text: '______________________________   ______________________________',
        }))}
      />
    </div>
  )
}
