import {
  Button,
  Buttons,
  ButtonLink,
  DateField,
  errorOf,
  ErrorSummary,
  Form,
  Notice,
  Section,
  Select,
  Table,
  type FormError,
} from '../../design/index.ts'
import { isHeldOn, ROLES, type HeldGrant, type StaffAccount } from '../../people/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { whenWords } from '../history/change-words.ts'
import { namedErrors } from '../form/named-errors.ts'
import { lineOf } from '../form/typed-values.ts'
import type { Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { daysWords, roleName, scopeName } from './grant-words.ts'
import { scopesOf, TAKEN } from './read-grant.ts'

/** What is shown of somebody who works here. */
export interface AccountState {
  work: Work
  account: StaffAccount
  /** All ever given, the newest first. */
  grants: readonly HeldGrant[]
  typed: Typed
  errors: readonly FormError[]
  /** What was just done here; null when nothing was. */
  done: 'given' | 'taken' | null
}

export function AccountView({ state }: { state: AccountState }) {
  const { work, account, grants, errors, done } = state
  const { ui } = work
  const { grants: t } = work.t
  const labels = { role: t.role, scope: t.where, from: t.from, to: t.to }
  return (
    <WorkPage work={work} title={t.titleOf(account.name)} lead={t.leadOf}>
      <div class="sec close">
        {done === null ? null : (
          <Notice kind="done" title={t[done]} live>
            <p>{t.atOnce}</p>
          </Notice>
        )}
        <ErrorSummary ui={ui} errors={namedErrors(errors, { fields: [], work, others: labels })} />
        {grants.length === 0 ? <p>{t.never}</p> : <Grants state={state} />}
      </div>
      <Section title={t.give} id="gi" close>
        <GiveForm state={state} />
      </Section>
    </WorkPage>
  )
}

/** One form around the list: a button in each line says which role is taken back. */
function Grants({ state: { work, account, grants } }: { state: AccountState }) {
  const { grants: t } = work.t
  return (
    <Form action={work.ui.href(`${workPaths.rolesOf(account.id)}/trekk`)} label={t.take}>
      <Table
        caption={t.titleOf(account.name)}
        head={[t.role, t.where, t.when, t.by, t.act]}
        rows={grants.map((grant) => ({
          filled: isHeldOn(grant, work.today),
          cells: [
            roleName(grant, work),
            scopeName(grant, work),
            daysWords(grant, work),
            grant.grantedBy,
            grant.revokedAt === null ? <Take work={work} grant={grant} /> : t.takenAt(whenWords(grant.revokedAt, work)),
          ],
        }))}
      />
    </Form>
  )
}

function Take({ work, grant }: { work: Work; grant: HeldGrant }) {
  const { grants: t } = work.t
  if (grant.validTo !== null && grant.validTo < work.today) return <>{t.over}</>
  return (
    <Button weight="secondary" name={TAKEN} value={`${grant.role} ${grant.scope}`}>
      {t.take}
      <span class="ds-sr-only">{`: ${roleName(grant, work)}, ${scopeName(grant, work)}`}</span>
    </Button>
  )
}

function GiveForm({ state: { work, account, typed, errors } }: { state: AccountState }) {
  const { ui, t } = work
  const { grants: g } = t
  const field = (name: string) => ({ name, value: lineOf(typed, name), error: errorOf(errors, name) })
  const choose = { value: '', label: g.choose }
  return (
    <Form action={ui.href(`${workPaths.rolesOf(account.id)}/gi`)} label={g.give}>
      <Select
        {...field('role')}
        label={g.role}
        hint={g.roleHint}
        options={[choose, ...ROLES.map((role) => ({ value: role, label: roleName({ role }, work) }))]}
      />
      <Select
        {...field('scope')}
        label={g.where}
        options={[choose, ...scopesOf(work).map((scope) => ({ value: scope, label: scopeName({ scope }, work) }))]}
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
