import {
  Button,
  Buttons,
  ButtonLink,
  DateField,
  errorOf,
  ErrorSummary,
  Facts,
  Form,
  Notice,
  Section,
  Select,
  Table,
} from '../../design/index.ts'
import { isHeldOn, ROLES, type HeldGrant } from '../../people/index.ts'
import { whenWords } from '../history/change-words.ts'
import { namedErrors } from '../form/named-errors.ts'
import { lineOf } from '../form/typed-values.ts'
import type { Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { AccountEnd } from './account-end.tsx'
import { isClosed, type AccountState } from './account-state.ts'
import { daysWords, roleName, scopeName, type Placed } from './grant-words.ts'
import { LeftTimes } from './left-times.tsx'
import { scopeOf, TAKEN } from './read-grant.ts'

export function AccountView({ state }: { state: AccountState }) {
  const { work, account, grants, errors, done } = state
  const isOpen = !isClosed(state)
  const { ui } = work
  const { grants: t } = work.t
  const labels = { role: t.role, scope: t.where, from: t.from, to: t.to }
  return (
    <WorkPage work={work} title={t.titleOf(account.name)} lead={isOpen ? t.leadOf : t.leadOfEnded}>
      <div class="sec close">
        {done === null ? null : (
          <Notice kind="done" title={t.done[done]} live>
            <p>{t.doneLead[done]}</p>
          </Notice>
        )}
        <ErrorSummary ui={ui} errors={namedErrors(errors, { fields: [], work, others: labels })} />
        <LeftTimes state={state} />
        {grants.length === 0 ? <p>{t.never}</p> : <Grants state={state} />}
      </div>
      {isOpen ? (
        <Section title={t.give} id="gi" close>
          <WhatRolesDo work={work} />
          <GiveForm state={state} />
        </Section>
      ) : null}
      <Section title={isOpen ? t.end.title : t.end.reopenTitle} id="konto" close>
        <AccountEnd state={state} />
      </Section>
    </WorkPage>
  )
}

/** One form around the list, where there is something to take back: a button in each line says which role. */
function Grants({ state }: { state: AccountState }) {
  const { work, account, grants } = state
  const table = <GrantTable state={state} />
  if (grants.every((grant) => !canBeTaken(grant, work))) return table
  return (
    <Form action={work.ui.href(`${workPaths.rolesOf(account.id)}/trekk`)} label={work.t.grants.take}>
      {table}
    </Form>
  )
}

function GrantTable({ state: { work, account, grants, places } }: { state: AccountState }) {
  const { grants: t } = work.t
  return (
    <Table
      caption={t.titleOf(account.name)}
      head={[t.role, t.where, t.when, t.by, t.act]}
      rows={grants.map((grant) => ({
        filled: isHeldOn(grant, work.today),
        cells: [
          roleName(grant, work),
          scopeName(grant, { work, places }),
          daysWords(grant, work),
          grant.grantedBy,
          grant.revokedAt === null ? <Take placed={{ work, places }} grant={grant} /> : t.takenAt(whenWords(grant.revokedAt, work)),
        ],
      }))}
    />
  )
}

const canBeTaken = ({ revokedAt, validTo }: HeldGrant, { today }: Work) => revokedAt === null && (validTo === null || validTo >= today)

function Take({ placed, grant }: { placed: Placed; grant: HeldGrant }) {
  const { work } = placed
  const { grants: t } = work.t
  if (!canBeTaken(grant, work)) return <>{t.over}</>
  return (
    <Button weight="secondary" name={TAKEN} value={`${grant.role} ${grant.scope}`}>
      {t.take}
      <span class="ds-sr-only">{`: ${roleName(grant, work)}, ${scopeName(grant, placed)}`}</span>
    </Button>
  )
}

function GiveForm({ state: { work, account, places, typed, errors } }: { state: AccountState }) {
  const { ui, t } = work
  const { grants: g } = t
  const field = (name: string) => ({ name, value: lineOf(typed, name), error: errorOf(errors, name) })
  const choose = { value: '', label: g.choose }
  return (
    <Form action={ui.href(`${workPaths.rolesOf(account.id)}/gi`)} label={g.give}>
      <Select
        {...field('role')}
        label={g.role}
        options={[choose, ...ROLES.map((role) => ({ value: role, label: roleName({ role }, work) }))]}
      />
      <Select
        {...field('scope')}
        label={g.where}
        options={[
          choose,
          { value: 'municipality', label: g.everywhere },
          ...places.map((place) => ({ value: scopeOf(place), label: place.name, group: g.places[place.kind] })),
        ]}
      />
      <DateField {...field('from')} label={g.from} hint={g.fromHint} />
      <DateField {...field('to')} label={g.to} hint={g.toHint} suffix={t.optional} />
      <Buttons>
        <Button>{g.give}</Button>
        <ButtonLink weight="tertiary" href={ui.href(workPaths.roles)}>
          {t.cancel}
        </ButtonLink>
      </Buttons>
    </Form>
  )
}

/** What each role may do, folded away: whoever gives roles often knows. */
function WhatRolesDo({ work }: Pick<Placed, 'work'>) {
  const { grants: g } = work.t
  return (
    <details class="ds-details">
      <summary>{g.roleHint}</summary>
      <div>
        <Facts items={ROLES.map((role) => ({ term: roleName({ role }, work), text: g.mayDo[role] }))} />
      </div>
    </details>
  )
}
