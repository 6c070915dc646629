import { randomBytes } from 'node:crypto'
import { chmod, chown, lstat, mkdir, readdir, realpath, stat, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { WrongSetting } from '../../../config.ts'
import { databaseOwner, type Owner } from './owner.ts'

/** Where the cluster lies and who runs it. */
export interface Place {
  folder: string
  owner: Owner
}

const OUTSIDE = '/var/lib/innbyggertorg'

/**
 * DATA_DIR/db, made when missing, mode 0700 and owned by whoever runs the server. When that user cannot get
 * there (a project under /root), the folder is made outside and DATA_DIR/db leads to it.
 */
export async function databasePlace(dataDir: string): Promise<Place> {
  const wanted = join(dataDir, 'db')
  try {
    await makeDataFolder(dataDir)
    const owner = await databaseOwner(wanted)
    const leadsAway = (await lstat(wanted).catch(() => null))?.isSymbolicLink() === true
    if (owner !== null && !leadsAway && !(await canReach(await realpath(dataDir), owner))) await leadOutside(wanted)
    const folder = await realpath(wanted).catch(() => wanted)
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await takeFolder(folder, owner)
    return { folder, owner }
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error
    throw new WrongSetting('DATA_DIR', `${wanted} cannot be used: ${error.message}`)
  }
}

async function makeDataFolder(dataDir: string): Promise<void> {
  const made = await mkdir(dataDir, { recursive: true })
  // Root's own umask must not lock out the user that runs the server.
  if (made !== undefined) await chmod(dataDir, process.getuid?.() === 0 ? 0o711 : 0o700)
}

async function canReach(folder: string, owner: { uid: number; gid: number }): Promise<boolean> {
  const { mode, uid, gid } = await stat(folder)
  const pass = uid === owner.uid ? 0o100 : gid === owner.gid ? 0o010 : 0o001
  if ((mode & pass) === 0) return false
  return dirname(folder) === folder || canReach(dirname(folder), owner)
}

async function leadOutside(wanted: string): Promise<void> {
  if ((await readdir(wanted).catch(() => [])).length > 0) return
  const folder = join(OUTSIDE, randomBytes(6).toString('hex'))
  await mkdir(OUTSIDE, { recursive: true, mode: 0o755 })
  await mkdir(folder, { mode: 0o700 })
  await symlink(folder, wanted).catch((error: NodeJS.ErrnoException) => {
    // Another start was first, and its folder is as good.
    if (error.code !== 'EEXIST') throw error
  })
}

async function takeFolder(folder: string, owner: Owner): Promise<void> {
  const standing = await stat(folder)
  if (owner !== null && standing.uid !== owner.uid) await chown(folder, owner.uid, owner.gid)
  if ((standing.mode & 0o777) !== 0o700) await chmod(folder, 0o700)
}
