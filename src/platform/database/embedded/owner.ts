import { readFile, stat } from 'node:fs/promises'

/** Whom the server runs as. Null: as whoever started the program. */
export type Owner = { uid: number; gid: number } | null

const UNPRIVILEGED = ['postgres', '_postgres', 'nobody']

/** PostgreSQL refuses to run as root: then the folder's owner, or a user every system has, runs it. */
export async function databaseOwner(folder: string): Promise<Owner> {
  if (process.getuid?.() !== 0) return null
  const standing = await stat(folder).catch(() => null)
  if (standing !== null && standing.uid !== 0) return { uid: standing.uid, gid: standing.gid }
  const users = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n').map((line) => line.split(':'))
  for (const name of UNPRIVILEGED) {
    const user = users.find((fields) => fields[0] === name)
    if (user !== undefined) return { uid: Number(user[2]), gid: Number(user[3]) }
  }
  throw new Error(
    `PostgreSQL does not run as root, and none of the users ${UNPRIVILEGED.join(', ')} is here; start as an ordinary user or set DATABASE_URL`,
  )
}
