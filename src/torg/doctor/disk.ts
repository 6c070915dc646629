import { randomUUID } from 'node:crypto'
import { access, rm, statfs, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { mend, well, type Finding } from './finding.ts'

const ROOM_NEEDED = 1e9

/** DATA_DIR can be written in, and there is room for a backup and some growth. */
export async function checkDisk(dataDir: string): Promise<Finding[]> {
  const standing = await nearestStanding(dataDir)
  const { bavail, bsize } = await statfs(standing)
  const free = bavail * bsize
  const room = `${(free / 1e9).toFixed(1)} GB free at ${standing}`
  return [
    await canWrite(dataDir),
    free < ROOM_NEEDED ? mend('disk', `${room}: at least ${ROOM_NEEDED / 1e9} GB is needed`) : well('disk', room),
  ]
}

async function canWrite(dataDir: string): Promise<Finding> {
  const probe = join(await nearestStanding(dataDir), `.doctor-${randomUUID()}`)
  try {
    await writeFile(probe, 'written by torg doctor')
    await rm(probe)
    return well('data folder', dataDir)
  } catch (error) {
    return mend('data folder', `DATA_DIR: ${error instanceof Error ? error.message : String(error)}`)
  }
}

async function nearestStanding(folder: string): Promise<string> {
  const stands = await access(folder).then(
    () => true,
    () => false,
  )
  return stands || dirname(folder) === folder ? folder : nearestStanding(dirname(folder))
}
