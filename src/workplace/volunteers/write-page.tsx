import type { Context } from 'hono'
import {
  byChannel,
  isSensitiveNeed,
  messagesToVolunteers,
  ownSlots,
  tellVolunteers,
  volunteersConcerned,
  volunteersOf,
} from '../../activities/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { openedForm, writeToMany, type Shown } from '../message-to-many/write-to-many.ts'
import { needsAt, openNeed, type OpenedNeed } from './need-target.ts'
import { ALL, WriteView } from './write-view.tsx'

type C = Context<Env>

/** `…/frivillige/:key/folk/beskjed`: one message to all who have said yes, each in their own channel. */
export async function writePage(c: C): Promise<Response> {
  return show(c, await openNeed(c), { shown: openedForm(c, { hvem: ALL }), status: 200 })
}

export async function sendToVolunteers(c: C): Promise<Response> {
  const [opened, typed] = [await openNeed(c), await sentForm(c)]
  const { db } = c.get('deps')
  const { work, key, item } = opened
  const slot = slotTyped(typed)
  return writeToMany(c, typed, {
    work,
    most: { what: 'volunteer-message', on: key },
    path: needsAt(work, `/${key}/folk/beskjed`),
    preview: async () => ({
      reached: byChannel(await volunteersConcerned(db, { key, own: ownSlots(item), slot, today: work.today })),
      isSensitive: await isSensitiveNeed(db, key),
    }),
    send: (message) => tellVolunteers(db, { need: key, slot, ...message }),
    show: (shown, status) => show(c, opened, { shown, status }),
  })
}

/** Null: all of them. */
const slotTyped = (typed: Typed) => (lineOf(typed, 'hvem') === ALL ? null : lineOf(typed, 'hvem'))

async function show(c: C, opened: OpenedNeed, { shown, status }: { shown: Shown; status: 200 | 409 | 422 }): Promise<Response> {
  const { db } = c.get('deps')
  const { key, item, work } = opened
  const [before, lines] = await Promise.all([
    messagesToVolunteers(db, { need: key, shiftIds: 'all' }),
    volunteersOf(db, { key, own: ownSlots(item) }),
  ])
  const ahead = lines.flatMap(({ slot }) => (slot.isOff || slot.day === null || slot.day < work.today ? [] : [slot]))
  return c.html(<WriteView opened={opened} slots={ahead} shown={shown} before={before} />, status)
}
