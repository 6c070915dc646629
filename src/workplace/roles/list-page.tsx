import type { Context } from 'hono'
import { Table } from '../../design/index.ts'
import { endedAccounts, grantsByAccount, listStaff, shortId, type HeldGrant, type StaffAccount, type StaffEnd } from '../../people/index.ts'
import { rolePlaces } from '../../bodies/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Lines } from '../lines.tsx'
import { workOf } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { grantWords, type Placed } from './grant-words.ts'

/** `/arbeid/roller`: everybody with an account, and what they may do now or later. */
export async function rolesPage(c: Context<Env>): Promise<Response> {
  const { db } = c.get('deps')
  const work = await workOf(c)
  const [accounts, grants, ended, places] = await Promise.all([
    listStaff(db),
    grantsByAccount(db),
    endedAccounts(db),
    rolePlaces(db, work.today, work.lang),
  ])
  return c.html(<RolesView work={work} accounts={accounts} grants={grants} ended={ended} places={places} />)
}

interface RolesProps extends Placed {
  accounts: readonly StaffAccount[]
  grants: ReadonlyMap<string, readonly HeldGrant[]>
  ended: ReadonlyMap<string, StaffEnd>
}

function RolesView({ work, accounts, grants, ended, places }: RolesProps) {
  const { ui, today } = work
  const { grants: t } = work.t
  return (
    <WorkPage work={work} title={t.title} lead={t.lead}>
      <div class="sec close">
        <Table
          caption={t.accounts}
          head={[t.name, t.now, t.id]}
          rows={accounts.map(({ id, name }) => {
            const held = (grants.get(id) ?? []).filter(({ validTo }) => validTo === null || validTo >= today)
            return {
              cells: [
                <a href={ui.href(workPaths.rolesOf(id))}>{name}</a>,
                ended.has(id) ? (
                  t.isEnded
                ) : held.length === 0 ? (
                  t.none
                ) : (
                  <Lines lines={held.map((grant) => grantWords(grant, { work, places }))} />
                ),
                <code>{shortId(id)}</code>,
              ],
            }
          })}
        />
      </div>
    </WorkPage>
  )
}
