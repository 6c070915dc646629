import type { ColumnType, Generated } from 'kysely'
import type { Day } from '../../platform/time/index.ts'
import type { TicketEnd } from './ticket.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    queueDay: QueueDayTable
    queueDoor: QueueDoorTable
    queueTicket: QueueTicketTable
    queueWait: QueueWaitTable
  }
}

type Fixed<T> = ColumnType<T, T, never>
type Later<T> = ColumnType<T | null, T | null | undefined, T | null>

interface QueueDayTable {
  hubId: number
  day: Day
  lastNumber: Generated<number>
}

interface QueueDoorTable {
  id: Generated<number>
  hubId: Fixed<number>
  day: Fixed<Day>
  opened: Fixed<boolean>
  at: Fixed<Date>
  byStaff: Fixed<string>
}

interface QueueTicketTable {
  id: Generated<string>
  actId: Fixed<string>
  hubId: Fixed<number>
  day: Fixed<Day>
  number: Fixed<number>
  serviceId: number | null
  bookedFor: Fixed<Date | null>
  drawnAt: Fixed<Date>
  tells: Fixed<boolean>
  soonToldAt: Later<Date>
  putFirstAt: Later<Date>
  forDesk: Later<number>
  desk: Later<number>
  firstCalledAt: Later<Date>
  calledAt: Later<Date>
  calls: Generated<number>
  parkedAt: Later<Date>
  endedAt: Later<Date>
  endedBecause: Later<TicketEnd>
  countedAt: Later<Date>
}

interface QueueWaitTable {
  id: Generated<number>
  hubId: Fixed<number>
  day: Fixed<Day>
  hour: Fixed<number>
  waited: Fixed<number | null>
  outcome: Fixed<TicketEnd>
}
