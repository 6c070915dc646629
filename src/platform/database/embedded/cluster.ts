import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chown, link, open, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Place } from './place.ts'
import { asOwner, type Programs } from './programs.ts'

const run = promisify(execFile)
const LEFTOVER_AFTER_MS = 10 * 60_000

export const USER = 'torg'

/** The folder with the data inside the place. */
export const clusterFolder = (place: Pick<Place, 'folder'>) => join(place.folder, 'pg')

/** Whether a database has been made in DATA_DIR/db; makes nothing. */
export async function isMade(dataDir: string): Promise<boolean> {
  const standing = await stat(join(clusterFolder({ folder: join(dataDir, 'db') }), 'PG_VERSION')).catch(
    (error: NodeJS.ErrnoException) => error,
  )
  // Root's own folder may be closed to us: then something is there, and opening it says what is wrong.
  return !(standing instanceof Error) || standing.code !== 'ENOENT'
}

/** Makes the cluster when there is none; of two that try at once one wins and both go on with it. Returns true for the maker. */
export async function makeCluster(place: Place, programs: Programs): Promise<boolean> {
  if (await hasCluster(place)) {
    await refuseOtherVersion(place, programs)
    return false
  }
  await writePassword(place)
  await removeLeftovers(place)
  const draft = join(place.folder, `init-${process.pid}-${randomBytes(4).toString('hex')}`)
  const settings = ['-A', 'scram-sha-256', '-E', 'UTF8', '--locale-provider=icu', '--icu-locale=nb-NO', '--locale=C']
  await run(programs.initdb, ['-D', draft, '-U', USER, '--pwfile', passwordFile(place), ...settings], asOwner(place.owner)).catch(
    (error: { stderr?: string; message: string }) => {
      throw new Error(`the database could not be made in ${place.folder}: ${(error.stderr ?? error.message).trim()}`)
    },
  )
  return putInPlace(draft, place)
}

export async function readPassword(place: Place): Promise<string> {
  return (await readFile(passwordFile(place), 'utf8')).trim()
}

const passwordFile = (place: Place) => join(place.folder, 'password')

async function hasCluster(place: Place): Promise<boolean> {
  const standing = await stat(join(clusterFolder(place), 'PG_VERSION')).catch(() => null)
  if (standing === null) return false
  const password = await stat(passwordFile(place)).catch(() => null)
  if (password === null)
    throw new Error(`${passwordFile(place)} is missing: put it back from a copy of the folder, or restore a backup elsewhere`)
  return true
}

async function refuseOtherVersion(place: Place, programs: Programs): Promise<void> {
  const major = (await readFile(join(clusterFolder(place), 'PG_VERSION'), 'utf8')).trim()
  if (major === programs.major) return
  throw new Error(
    `the data in ${place.folder} was made by PostgreSQL ${major} and this program carries ${programs.major}: ` +
      'run `torg backup` with the earlier version of the program, then `torg restore` into an empty DATA_DIR',
  )
}

/** Written whole and then given its name, so that nobody reads half of it and the first one stays. */
async function writePassword(place: Place): Promise<void> {
  const draft = join(place.folder, `password-${process.pid}-${randomBytes(4).toString('hex')}`)
  await writeFile(draft, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
  if (place.owner !== null) await chown(draft, place.owner.uid, place.owner.gid)
  await link(draft, passwordFile(place)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await rm(draft)
}

async function putInPlace(draft: string, place: Place): Promise<boolean> {
  try {
    await rename(draft, clusterFolder(place))
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    if (await hasCluster(place)) return false
    throw error
  }
  const folder = await open(place.folder, 'r')
  await folder.sync()
  await folder.close()
  return true
}

async function removeLeftovers(place: Place): Promise<void> {
  for (const name of await readdir(place.folder)) {
    if (!/^(init|password)-/.test(name)) continue
    const { mtimeMs } = await stat(join(place.folder, name)).catch(() => ({ mtimeMs: Infinity }))
    if (Date.now() - mtimeMs > LEFTOVER_AFTER_MS) await rm(join(place.folder, name), { recursive: true, force: true })
  }
}
