import { show } from '../../platform/content/localized.ts'
import type { Field, Values } from '../form/field.ts'
import type { Work } from '../work.ts'

/** Where it is: one of the rooms of the house, or another place in words. */
export const ROOM_KEY: Field & { kind: 'choice' } = {
  kind: 'choice',
  name: 'roomKey',
  optional: true,
  label: (t) => t.roomChoice.field,
  hint: (t) => t.roomChoice.hint,
  none: (t) => t.roomChoice.none,
  options: ({ rooms, lang }) => rooms.map(({ key, name }) => ({ value: key, label: show(name, lang).text })),
}

export const ELSEWHERE: Field = { kind: 'text', name: 'room', most: 100, optional: true, label: (t) => t.roomChoice.elsewhere }

/** Why it may be outside the hours of the house. Asked only where it is. */
export const OUTSIDE: Field & { kind: 'line' } = {
  kind: 'line',
  name: 'outsideHours',
  most: 200,
  optional: true,
  label: (t) => t.roomChoice.outsideField,
  hint: (t) => t.roomChoice.outsideHint,
}

/** The box: save, and let the dates be without a room where it is taken. */
export const WITHOUT_ROOM = 'utenrom'

/** One place: a room that is chosen goes before what is written beside it. */
export function inOnePlace({ room, ...values }: Values): Values {
  return values['roomKey'] === undefined && room !== undefined ? { ...values, room } : values
}

export const roomWords = (key: string, { rooms, lang }: Work): string => {
  const room = rooms.find((one) => one.key === key)
  return room === undefined ? key : show(room.name, lang).text
}

/** What they are called in the list of errors, by id. */
export const roomLabels = ({ t }: Work): Record<string, string> => ({
  [ROOM_KEY.name]: t.roomChoice.field,
  [WITHOUT_ROOM]: t.roomChoice.title,
  [OUTSIDE.name]: t.roomChoice.outsideField,
})
