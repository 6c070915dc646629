/**
 * A copy of the whole database in one file: a tar.gz with manifest.json first and one file per table in PostgreSQL's
 * own COPY text. Made from one snapshot while writing goes on; put back into an empty database, all or nothing.
 */
export { writeBackup } from './write-backup.ts'
export { restoreBackup } from './restore-backup.ts'
export type { Manifest } from './manifest.ts'
