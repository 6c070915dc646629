import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { tsImport } from 'tsx/esm/api'
import { ROOT } from './install.js'

const ZONES = ['UTC', 'America/New_York', 'Pacific/Auckland']
const OTHER_NODE = '24'

/**
 * The suite once more on each leg of the matrix. `leg(files, environment, program)` runs it.
 * A leg that this machine cannot walk is said to be missing, by name.
 */
export async function walkMatrix(files, environment, leg) {
  const results = []
  const walk = async (name, ...given) => {
    console.log(`\n— ${name}`)
    results.push(await leg(...given))
  }
  for (const zone of ZONES) await walk(`TZ=${zone}`, files, { ...environment, TZ: zone }, process.execPath)
  const { findPostgres15, startPostgres15 } = await tsImport('../tests/long/native-postgres.ts', import.meta.url)
  const programs = findPostgres15()
  if (programs === null) console.log('\n— PostgreSQL 15: not tried, its programs are not on this machine')
  else {
    const server = await startPostgres15(programs, ['fsync=off', 'synchronous_commit=off', 'max_connections=200'])
    try {
      await walk('PostgreSQL 15', files.filter(isOnAnyServer), { ...environment, TEST_DATABASE_URL: server.url }, process.execPath)
    } finally {
      await server.stop()
    }
  }
  const program = otherNode()
  if (program === null) console.log(`\n— Node ${OTHER_NODE}: not tried, npm cannot get it`)
  else await walk(`Node ${OTHER_NODE}`, files, environment, program)
  return results
}

// What starts the program itself brings the embedded server.
const isOnAnyServer = (file) => !file.startsWith(join(ROOT, 'tests/machine'))

function otherNode() {
  if (process.versions.node.startsWith(`${OTHER_NODE}.`)) return process.execPath
  const { status, stdout } = spawnSync('npx', ['--yes', '-p', `node@${OTHER_NODE}`, 'node', '-p', 'process.execPath'], { encoding: 'utf8' })
  return status === 0 ? stdout.trim().split('\n').at(-1) : null
}
