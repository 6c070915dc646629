import { withBuffers, type Span } from '../resources/index.ts'

/** A position whose time is claimed. */
export interface Position {
  caseworker: number
  /** Id of what is claimed. */
  resource: number
}

/** What a time claims beside whoever meets: null where none is needed. */
export interface Further {
  /** Key of the room. */
  room: string | null
  interpreter: Position | null
}

interface RoomOnDay {
  key: string
  setUp: number
  tidy: number
  taken: readonly Span[]
}

interface InterpreterOnDay extends Position {
  /** When they are at the hub. */
  hours: readonly Span[]
  taken: readonly Span[]
}

/** Of each, one of these; null: none is needed. */
export interface Needs {
  rooms: readonly RoomOnDay[] | null
  interpreters: readonly InterpreterOnDay[] | null
  /** While the language is not said: of each of these one must be free, and none is claimed. */
  each: readonly (readonly InterpreterOnDay[])[]
  /** Minutes that an interpreter is kept free around it, as whoever meets is: the way to somebody’s home. */
  before: number
  after: number
}

export const NOTHING_FURTHER: Further = { room: null, interpreter: null }

/** The first room and the first interpreter who are free, as they were written; null where one that is needed is not to be had. */
export function furtherFor(use: Span, { rooms, interpreters, each, before, after }: Needs): Further | null {
  if (rooms === null && interpreters === null && each.length === 0) return NOTHING_FURTHER
  const room = rooms?.find((one) => isFree(one.taken, withBuffers(use, one)))
  const claimed = withBuffers(use, { setUp: before, tidy: after })
  const canInterpret = ({ hours, taken }: InterpreterOnDay) =>
    hours.some(({ start, end }) => start <= use.start && use.end <= end) && isFree(taken, claimed)
  const interpreter = interpreters?.find(canInterpret)
  if (!each.every((some) => some.some(canInterpret))) return null
  if ((rooms !== null && room === undefined) || (interpreters !== null && interpreter === undefined)) return null
  return {
    room: room?.key ?? null,
    interpreter: interpreter === undefined ? null : { caseworker: interpreter.caseworker, resource: interpreter.resource },
  }
}

const isFree = (taken: readonly Span[], { start, end }: Span): boolean => !taken.some((one) => one.start < end && one.end > start)
