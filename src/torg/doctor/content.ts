import { filesRenewed } from '../../hubs/content/index.ts'
import type { Town } from '../town.ts'
import { mend, well, type Finding } from './finding.ts'

const MOST_NAMED = 5

/** What is loaded, and whether the program has newer files than those: a start never loads over what is there. */
export async function checkContent(town: Town): Promise<Finding[]> {
  const { pool } = town
  const { rows } = await pool.query<{ hub: boolean; files: boolean }>(
    "select to_regclass('hub') is not null as hub, to_regclass('content_file') is not null as files",
  )
  const hubs = rows[0]?.hub === true ? await countHubs(town) : 0
  if (hubs === 0) return [mend('content', 'no hub yet: npm start or torg content load brings them')]
  return [well('content', `${hubs} hubs`), ...(rows[0]?.files === true ? [await checkFiles(town)] : [])]
}

/** Well in any case: what staff have written since may be worth more than what is new in the files. */
async function checkFiles({ db, config }: Town): Promise<Finding> {
  const renewed = await filesRenewed(db, config.content)
  if (renewed === null) return well('content files', `loaded by an earlier version, which did not note its files: ${HOW_TO_RENEW}`)
  if (renewed.length === 0) return well('content files', 'as when they were loaded')
  const more = renewed.length > MOST_NAMED ? ` and ${renewed.length - MOST_NAMED} more` : ''
  return well('content files', `renewed since they were loaded: ${renewed.slice(0, MOST_NAMED).join(', ')}${more}: ${HOW_TO_RENEW}`)
}

const HOW_TO_RENEW =
  'what is new in them is not shown. Add it at /arbeid, or load them again with torg content load --replace, which takes away what staff have changed'

async function countHubs({ pool }: Town): Promise<number> {
  const { rows } = await pool.query<{ n: number }>('select count(*)::int as n from hub')
  return rows[0]?.n ?? 0
}
