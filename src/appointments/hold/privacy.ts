import { sql } from 'kysely'
import type { PrivacyRegister, RetentionRule } from '../../platform/privacy/index.ts'

/** What somebody has chosen, before they say who they are. */
export const holdPrivacy: PrivacyRegister = {
  time_hold: {
    about: 'residents',
    basis: 'task',
    isPublic: false,
    what: {
      nb: 'Tiden du har valgt, mens du skriver hvem du er',
      nn: 'Tida du har valt, medan du skriv kven du er',
      en: 'The time you have chosen, while you write who you are',
    },
    purpose: {
      nb: 'At ingen tar den mens du skriver',
      nn: 'At ingen tek henne medan du skriv',
      en: 'So that nobody takes it while you write',
    },
    keeps: {
      nb: 'Ti minutter, eller til tiden vises for alle igjen',
      nn: 'Ti minutt, eller til tida blir vist for alle att',
      en: 'Ten minutes, or until the time is shown to all again',
    },
    columns: {
      id: 'pseudonym',
      browser_hash: 'pseudonym',
      service_id: 'person',
      caseworker_id: 'nothing',
      hub_id: 'nothing',
      starts_at: 'nothing',
      ends_at: 'nothing',
      held_until: 'nothing',
      back_least: 'nothing',
      back_most: 'nothing',
      shown_at: 'nothing',
    },
  },
}

/** Each minute they go with what else is settled; this is for what a worker that stood still has left. */
export const holdRetention: RetentionRule = {
  table: 'time_hold',
  forget: async (tx, { town }) => {
    const { numAffectedRows = 0n } = await sql`delete from time_hold where coalesce(shown_at, held_until) <= ${new Date(town)}`.execute(tx)
    return Number(numAffectedRows)
  },
}
