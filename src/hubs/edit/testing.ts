import { randomUUID } from 'node:crypto'
import type { Db } from '../../platform/database/index.ts'
import { freshDatabase } from '../../platform/database/testing.ts'
import { day, parseWallTime } from '../../platform/time/index.ts'
import type { OpeningPeriodItem } from '../items/index.ts'
import type { Acting, EditableKind, Target } from './index.ts'

export const NOW = '2020-11-23T11:20'

/** Somebody at work on 23 November 2020. */
export const acting = (name = 'Torgvert', now = NOW): Acting => ({
  actor: { id: randomUUID(), name },
  today: day(now.slice(0, 10)),
  at: parseWallTime(now) ?? 0,
})

/** Asker's hubs as facts tell of them, without examples. */
export const asker = async (): Promise<Db> => (await freshDatabase('facts')).db

export const at = (kind: EditableKind, key: string, hub = 'tofte'): Target => ({ kind, scope: `hub:${hub}`, key })

export const closure = (given: object = {}) => ({
  key: 'juleferie',
  from: '2020-12-24',
  to: '2020-12-27',
  reason: { nb: 'Juleferie' },
  exceptions: [],
  knownFrom: '2020-11-23',
  source: 'Asker kommune, torgvert',
  ...given,
})

/** «mon-fri 10:00-15:00» from a day. */
export const hours = (given: Partial<OpeningPeriodItem> = {}): OpeningPeriodItem => ({
  key: 'huset',
  from: day('2020-01-02'),
  override: false,
  onHolidays: 'closed',
  spans: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '10:00', to: '15:00', nextDay: false, mode: 'staffed' }],
  source: 'Asker kommune, torgvert',
  knownFrom: day('2020-01-02'),
  ...given,
})
