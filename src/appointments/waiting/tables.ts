import type { ColumnType, Generated } from 'kysely'
import type { Day } from '../../platform/time/index.ts'
import type { Mode } from '../service.ts'
import type { Because } from '../whose-turn.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    timeWish: TimeWishTable
    timeOffer: TimeOfferTable
    timeWishTopic: { wishId: Fixed<number>; serviceId: Fixed<number> }
  }
}

type Fixed<T> = ColumnType<T, T, never>
type Later<T> = ColumnType<T | null, T | null | undefined, T | null>

/** Why somebody waits no more. */
export type WishEnd = 'got' | 'left' | 'unanswered' | 'over'
/** What became of a time that somebody was asked about. */
export type OfferEnd = 'taken' | 'declined' | 'lapsed' | 'withdrawn'

interface TimeWishTable {
  id: Generated<number>
  actId: Fixed<string>
  serviceId: Fixed<number>
  hubId: Fixed<number | null>
  interpreter: Fixed<string | null>
  mode: ColumnType<Mode, Mode | undefined, never>
  homeAddress: Later<string>
  people: ColumnType<number, number | undefined, never>
  until: Fixed<Day>
  askedAt: Fixed<Date>
  endedAt: Later<Date>
  endedBecause: Later<WishEnd>
}

interface TimeOfferTable {
  id: Generated<string>
  /** Who waits, or else whose time it would be in place of. */
  wishId: Fixed<number | null>
  appointmentId: Fixed<string | null>
  caseworkerId: Fixed<number>
  chosenBecause: ColumnType<Because | null, Because | null | undefined, never>
  hubId: Fixed<number>
  startsAt: Fixed<Date>
  endsAt: Fixed<Date>
  offeredAt: Fixed<Date>
  replyBy: Fixed<Date>
  endedAt: Later<Date>
  endedBecause: Later<OfferEnd>
}
