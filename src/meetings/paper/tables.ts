import type { Generated } from 'kysely'
import type { Day } from '../../platform/time/index.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    meetingPaper: MeetingPaperTable
  }
}

interface MeetingPaperTable {
  id: Generated<number>
  /** Key of the agenda item. */
  item: string
  title: string
  bytes: Buffer
  /** SHA-256 in hexadecimal. */
  checksum: string
  pages: number
  words: string
  tagged: boolean
  addedOn: Day
}
