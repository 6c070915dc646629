import type { Context } from 'hono'
import { Table } from '../../design/index.ts'
import { grantsByAccount, listStaff, shortId, type HeldGrant, type StaffAccount } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Lines } from '../lines.tsx'
import { workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { grantWords } from './grant-words.ts'

/** `/arbeid/roller`: everybody with an account, and what they may do now or later. */
export async function rolesPage(c: Context<Env>): Promise<Response> {
  const { db } = c.get('deps')
  const [work, accounts, grants] = await Promise.all([workOf(c), listStaff(db), grantsByAccount(db)])
  return c.html(<RolesView work={work} accounts={accounts} grants={grants} />)
}

interface RolesProps {
  work: Work
  accounts: readonly StaffAccount[]
  grants: ReadonlyMap<string, readonly HeldGrant[]>
}

function RolesView({ work, accounts, grants }: RolesProps) {
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
                held.length === 0 ? t.none : <Lines lines={held.map((grant) => grantWords(grant, work))} />,
                <code>{shortId(id)}</code>,
              ],
            }
          })}
        />
      </div>
    </WorkPage>
  )
}
