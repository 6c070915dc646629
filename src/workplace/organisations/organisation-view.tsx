import { Button, ButtonLink, Buttons, ErrorSummary, errorOf, Facts, Form, Notice, RadioGroup, Section, Table } from '../../design/index.ts'
import { can, numberWords, organisationTexts, shieldTexts } from '../../people/index.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { dateSeenFrom } from '../../platform/i18n/index.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { AmendForm } from './amend-form.tsx'
import { NewLeader } from './new-leader.tsx'
import { decisionsIn, type State } from './organisation-state.ts'
import { History } from './history.tsx'
import { ReasonFields } from './reason-fields.tsx'
import { registerFacts } from './register-facts.tsx'

/** What waits for an answer first, then who has which role, and all that has happened. */
export function OrganisationView({ state }: { state: State }) {
  const { work, organisation, said, errors, takeOvers } = state
  const t = work.t.organisations
  const all = organisationTexts(work.lang)
  const { number, kind, isLed } = organisation
  return (
    <WorkPage work={work} title={organisation.name} lead={all.states[organisation.state]}>
      <div class="sec close">
        <ErrorSummary ui={work.ui} errors={errors} />
        {said === null ? null : (
          <Notice kind="done" live>
            <p>{t[said]}</p>
          </Notice>
        )}
        {isLed ? null : <Notice title={t.unled} />}
        <Facts
          items={[
            { term: all.number, text: number === null ? all.unregistered : numberWords(number) },
            { term: t.kind, text: all.kinds[kind] },
            ...registerFacts(state),
          ]}
        />
      </div>
      {takeOvers.map((claim) => (
        <TakeOverForm state={state} claim={claim} />
      ))}
      <DecideForm state={state} />
      <Section title={t.members} id="roller" close>
        <MemberTable state={state} />
      </Section>
      <AtDesk state={state} />
      <NewLeader state={state} />
      <AmendForm state={state} />
      <Section title={t.history} id="historie" close>
        <History state={state} />
      </Section>
    </WorkPage>
  )
}

const personWords = ({ work }: State, { name, shielded }: { name: string | null; shielded: boolean }) =>
  shielded ? shieldTexts(work.lang).person : (name ?? work.t.organisations.unnamed)

function TakeOverForm({ state, claim }: { state: State; claim: State['takeOvers'][number] }) {
  const { work, organisation, form } = state
  const t = work.t.organisations
  const id = `overtar-${claim.id}`
  const isThis = typeof form === 'object' && form !== null && 'claim' in form && form.claim === claim.id
  return (
    <Section title={t.takeOverOf(personWords(state, claim))} id={id} close>
      <p>{t.takeOverLead}</p>
      <Form action={work.ui.href(workPaths.takeOver(organisation.id, claim.id))} label={t.takeOverOf(personWords(state, claim))}>
        <ReasonFields state={isThis ? state : { ...state, typed: {}, errors: [] }} suffix={`-${claim.id}`} />
        <Buttons>
          <Button name="svar" value="accepted">
            {t.accepted}
          </Button>
          <Button weight="secondary" name="svar" value="turned_away">
            {t.turned_away}
          </Button>
        </Buttons>
      </Form>
    </Section>
  )
}

function DecideForm({ state }: { state: State }) {
  const { work, organisation, typed, errors } = state
  const t = work.t.organisations
  const decisions = decisionsIn(organisation.state)
  const isUrgent = organisation.state === 'claimed' || organisation.state === 'dormant'
  const form = (
    <Form action={work.ui.href(workPaths.organisationDecision(organisation.id))} label={t.decide}>
      <RadioGroup
        name="avgjorelse"
        legend={t.decide}
        value={lineOf(typed, 'avgjorelse')}
        error={errorOf(errors, 'avgjorelse')}
        options={decisions.map((value) => ({ value, label: t.decisions[value] }))}
      />
      <ReasonFields state={state} />
      <Buttons>
        <Button>{t.save}</Button>
      </Buttons>
    </Form>
  )
  return (
    <div class="sec close">
      {isUrgent ? (
        form
      ) : (
        <details class="ds-details" open={state.form === 'decide'}>
          <summary>{t.decide}</summary>
          <div>{form}</div>
        </details>
      )}
    </div>
  )
}

function MemberTable({ state }: { state: State }) {
  const { work, members } = state
  const t = work.t.organisations
  if (members.length === 0) return <p>{t.noMembers}</p>
  return (
    <Table
      caption={t.members}
      head={[t.who, t.role, t.since, t.until, t.act]}
      rows={members.map((member) => ({
        cells: [
          personWords(state, member),
          organisationTexts(work.lang).roles[member.role],
          member.validFrom === null ? '' : dateSeenFrom(work.today, member.validFrom, work.lang),
          member.validTo === null ? '' : dateSeenFrom(work.today, member.validTo, work.lang),
          <TakeOut state={state} member={member} />,
        ],
      }))}
    />
  )
}

function TakeOut({ state, member: { id, ...who } }: { state: State; member: State['members'][number] }) {
  const { work, organisation, form } = state
  const t = work.t.organisations
  const isThis = typeof form === 'object' && form !== null && 'member' in form && form.member === id
  const which = t.removeWhich(personWords(state, who))
  return (
    <details class="ds-details" open={isThis}>
      <summary>
        {t.remove}
        <span class="ds-sr-only">: {personWords(state, who)}</span>
      </summary>
      <div>
        <Form action={work.ui.href(workPaths.memberOut(organisation.id, id))} label={which}>
          <ReasonFields state={isThis ? state : { ...state, typed: {}, errors: [] }} suffix={`-${id}`} hint={t.removeHint} />
          <Buttons>
            <Button danger>{which}</Button>
          </Buttons>
        </Form>
      </div>
    </details>
  )
}

/** A member is here, or on the phone. */
function AtDesk({ state: { work, organisation } }: { state: State }) {
  const t = work.t.organisations
  if (!organisation.isLed || !can(work.who, 'desk.act', 'municipality')) return null
  if (organisation.state !== 'approved' && organisation.state !== 'verified') return null
  const of = `?organisasjon=${organisation.id}`
  return (
    <div class="sec close">
      <Buttons>
        <ButtonLink href={work.ui.href(`${workPaths.counterAsk}${of}`)}>{t.askFor}</ButtonLink>
        <ButtonLink href={work.ui.href(`${workPaths.counterFollow}${of}`)}>{t.followFor}</ButtonLink>
      </Buttons>
    </div>
  )
}
