import type { TableRecord } from '../../platform/privacy/index.ts'

/** What a table of messages holds; `of` are its columns that say what and whom a message is about. */
export function messageRecord({ what, keeps, of }: Pick<TableRecord, 'what' | 'keeps'> & { of: readonly string[] }): TableRecord {
  return {
    about: 'staff',
    what,
    purpose: {
      nb: 'At beskjeden står på kvitteringen til dem den gjelder, og at det kan ses hvem som skrev den',
      nn: 'At meldinga står på kvitteringa til dei ho gjeld, og at det kan sjåast kven som skreiv henne',
      en: 'So that it stands on the receipts of those it is for, and it can be seen who wrote it',
    },
    basis: 'task',
    keeps,
    isPublic: false,
    columns: {
      id: 'nothing',
      send_key: 'nothing',
      ...Object.fromEntries(of.map((column) => [column, 'nothing' as const])),
      text: 'staff',
      told: 'nothing',
      sent_at: 'nothing',
      sent_by: 'pseudonym',
    },
  }
}
