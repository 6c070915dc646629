import {
  Button,
  Buttons,
  ErrorSummary,
  errorOf,
  Field,
  Form,
  Notice,
  Page,
  PageTitle,
  Section,
  Select,
  Table,
  Ways,
} from '../../../design/index.ts'
import { lineOf } from '../../../platform/http/typed-values.ts'
import { dateSeenFrom } from '../../../platform/i18n/index.ts'
import { instantToWall } from '../../../platform/time/index.ts'
import { contactWords } from '../../contacts/index.ts'
import { shieldTexts } from '../../protection/index.ts'
import type { Member } from '../members.ts'
import { mayAs, MEMBER_ROLES } from '../membership.ts'
import { mayActIn } from '../organisation.ts'
import { organisationPaths } from '../paths.ts'
import { organisationTexts } from '../texts.ts'
import type { OrganisationState } from './organisation-state.ts'
import { EndRole } from './end-role.tsx'
import { HereForm, Standing } from './standing.tsx'
import { organisationPageTexts } from './texts.ts'

/** Where it stands first; then who has which role, who has yet to answer, and what has been done in its name. */
export function OrganisationView(state: OrganisationState) {
  const { ui, own, said, errors } = state
  const [{ organisation, role }] = own
  const t = organisationPageTexts(ui.lang).page
  const { roles, rights } = organisationTexts(ui.lang)
  return (
    <Page ui={ui} title={organisation.name} noindex>
      <PageTitle
        title={organisation.name}
        lead={[t.yours(roles[role].toLowerCase()), ...(mayActIn(organisation.state) && organisation.isLed ? [rights[role]] : [])].join(' ')}
      />
      <div class="sec close">
        <ErrorSummary ui={ui} errors={errors} />
        {said === null ? null : (
          <Notice kind="done" live>
            <p>{t[said]}</p>
          </Notice>
        )}
        <Standing {...state} />
      </div>
      <Section title={t.members} id="roller" close>
        <MemberTable {...state} />
      </Section>
      <Inviting {...state} />
      <Section title={t.done} id="gjort">
        <DoneTable {...state} />
        {mayActIn(organisation.state) ? <HereForm ui={ui} id={organisation.id} /> : null}
      </Section>
    </Page>
  )
}

function nameOf({ ui, own }: Pick<OrganisationState, 'ui' | 'own'>, { id, name, shielded }: Member): string {
  const t = organisationPageTexts(ui.lang).page
  const mine = own.some((one) => one.id === id)
  return `${shielded ? shieldTexts(ui.lang).person : (name ?? t.unnamed)}${mine ? ` ${t.you}` : ''}`
}

function MemberTable({ ui, own, members, today }: OrganisationState) {
  const t = organisationPageTexts(ui.lang).page
  const { roles } = organisationTexts(ui.lang)
  return (
    <Table
      caption={t.members}
      head={[t.name, organisationTexts(ui.lang).role, t.since, t.until]}
      rows={members.map((member) => ({
        cells: [
          nameOf({ ui, own }, member),
          roles[member.role],
          member.validFrom === null ? '' : dateSeenFrom(today, member.validFrom, ui.lang),
          member.validTo === null ? '' : dateSeenFrom(today, member.validTo, ui.lang),
        ],
      }))}
    />
  )
}

function Inviting(state: OrganisationState) {
  const { ui, own, invitations } = state
  const [{ organisation, role }] = own
  const t = organisationPageTexts(ui.lang).page
  if (!mayAs(role, 'invite') || !mayActIn(organisation.state)) return null
  const toHandOver = { href: ui.href(organisationPaths.handOver(organisation.id)), title: t.handOver, text: t.handOverWay }
  return (
    <>
      <Section title={t.inviteTitle} id="inviter" close>
        <InviteForm {...state} />
        {mayAs(role, 'hand_over') ? <Ways items={[toHandOver]} /> : null}
      </Section>
      {invitations.length === 0 ? null : (
        <Section title={t.invitations} id="venter" close>
          <InvitationTable {...state} />
        </Section>
      )}
      {mayAs(role, 'hand_over') ? (
        <Section title={t.endRole} id="slutt" close>
          <EndRole {...state} organisationId={organisation.id} members={rolesToEnd(state)} />
        </Section>
      ) : null}
    </>
  )
}

function rolesToEnd({ ui, own, members }: OrganisationState) {
  const { roles } = organisationTexts(ui.lang)
  return members.map((member) => ({ id: member.id, who: `${nameOf({ ui, own }, member)}, ${roles[member.role].toLowerCase()}` }))
}

function InvitationTable({ ui, own, invitations, today }: OrganisationState) {
  const t = organisationPageTexts(ui.lang).page
  const { roles, role } = organisationTexts(ui.lang)
  const [{ organisation }] = own
  return (
    <Table
      caption={t.invitations}
      head={[t.address, role, t.asked, t.withdraw]}
      rows={invitations.map((one) => {
        const who = whoIs(ui, one)
        const asked = dateSeenFrom(today, instantToWall(one.madeAt.getTime()).day, ui.lang)
        return {
          cells: [
            who,
            roles[one.role],
            one.isTooOld ? `${asked} (${t.tooOld})` : asked,
            <Form action={ui.href(organisationPaths.withdrawal(organisation.id, one.id))} label={t.withdrawWhich(who)}>
              <Button weight="tertiary">{t.withdraw}</Button>
            </Form>,
          ],
        }
      })}
    />
  )
}

function whoIs({ lang }: OrganisationState['ui'], { contact, name, shielded }: OrganisationState['invitations'][number]): string {
  if (contact !== null) return shielded ? shieldTexts(lang).address : contactWords(contact)
  const t = organisationPageTexts(lang).page
  return `${shielded ? shieldTexts(lang).person : (name ?? t.unnamed)} (${t.onPaper})`
}

function InviteForm({ ui, own, typed, errors, key }: OrganisationState) {
  const t = organisationPageTexts(ui.lang).page
  const { roles, role: label } = organisationTexts(ui.lang)
  const [{ organisation, role: mine }] = own
  const offered = MEMBER_ROLES.filter((one) => mayAs(mine, 'hand_over') || (one !== 'leader' && one !== 'deputy'))
  return (
    <Form action={ui.href(organisationPaths.invitations(organisation.id))} hidden={{ nokkel: key }} label={t.inviteTitle}>
      <Field
        name="adresse"
        label={t.address}
        hint={t.addressHint}
        value={lineOf(typed, 'adresse')}
        error={errorOf(errors, 'adresse')}
        autocomplete="off"
        size={30}
      />
      <Field
        name="navn"
        label={t.paperName}
        hint={t.paperHint}
        value={lineOf(typed, 'navn')}
        error={errorOf(errors, 'navn')}
        autocomplete="off"
        size={30}
      />
      <Select
        name="rolle"
        label={label}
        value={lineOf(typed, 'rolle')}
        error={errorOf(errors, 'rolle')}
        options={[{ value: '', label: t.choose }, ...offered.map((value) => ({ value, label: roles[value] }))]}
      />
      <Buttons>
        <Button>{t.invite}</Button>
      </Buttons>
    </Form>
  )
}

function DoneTable({ ui, done, today }: OrganisationState) {
  const t = organisationPageTexts(ui.lang).page
  if (done.length === 0) return <p>{t.doneNone}</p>
  return (
    <Table
      caption={t.done}
      head={[t.what, t.by, t.when]}
      rows={done.map(({ act, words }) => ({
        cells: [
          act.cancelledAt === null ? words.heading : `${words.heading} (${t.off})`,
          act.person.shielded ? shieldTexts(ui.lang).person : (act.person.name ?? t.unnamed),
          dateSeenFrom(today, instantToWall(act.at.getTime()).day, ui.lang),
        ],
      }))}
    />
  )
}
