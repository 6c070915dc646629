import { serverAt } from './server.ts'

/** Drops what killed runs left behind, and templates that were made from earlier sources. */
export async function sweepTestServer(url: string): Promise<void> {
  const { command } = serverAt(url)
  const { rows } = await command<{ name: string }>(`
    select datname as name from pg_database
    where datname ~ '^test_' or (datname ~ '^template_' and
      (pg_stat_file('base/' || oid || '/PG_VERSION')).modification < clock_timestamp() - interval '30 minutes')`)
  for (const { name } of rows) {
    if (!isOfLiveRun(name)) await command(`drop database if exists ${name} with (force)`)
  }
}

function isOfLiveRun(name: string): boolean {
  const pid = Number(/^test_(\d+)_/.exec(name)?.[1] ?? 0)
  if (pid === 0) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
