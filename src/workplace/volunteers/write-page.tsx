import type { Context } from 'hono'
import {
  byChannel,
  isSensitiveNeed,
  LONGEST_MESSAGE,
  messagesToVolunteers,
  ownSlots,
  tellVolunteers,
  volunteersConcerned,
  volunteersOf,
} from '../../activities/index.ts'
import type { FormError } from '../../design/index.ts'
import { newActKey, readActKey } from '../../people/index.ts'
import { brake, type Brake } from '../../platform/brakes/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault } from '../../platform/http/errors.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import type { Preview } from '../host-message/preview.tsx'
import { ACT, PREVIEW } from '../items/edit-state.ts'
import { needsAt, openNeed, type OpenedNeed } from './need-target.ts'
import { ALL, WriteView } from './write-view.tsx'

type C = Context<Env>

/** Whoever writes more than this in a day is heard by nobody. */
const MESSAGES: Brake = { what: 'volunteer-message', most: 10, per: 24 * 60 * 60_000 }

/** `…/frivillige/:key/folk/beskjed`: one message to all who have said yes, each in their own channel. */
export async function writePage(c: C): Promise<Response> {
  const opened = await openNeed(c)
  const sent = c.req.query('sendt')
  const told = sent !== undefined && /^\d{1,5}$/.test(sent) ? Number(sent) : null
  return shown(c, opened, { typed: { nokkel: newActKey(), hvem: ALL }, errors: [], preview: null, told })
}

/** `POST …/beskjed`: shows how it will be read and whom it reaches; sends it when that has been seen. */
export async function sendToVolunteers(c: C): Promise<Response> {
  const [opened, typed] = [await openNeed(c), await sentForm(c)]
  const { db } = c.get('deps')
  const { work, key } = opened
  const [text, slot] = [lineOf(typed, 'tekst'), slotTyped(typed)]
  const fault = faultIn(text, opened)
  if (fault !== null) return shown(c, opened, { typed, errors: [fault], preview: null, told: null, status: 422 })
  if (lineOf(typed, ACT) === PREVIEW) return shown(c, opened, { typed, errors: [], preview: await previewOf(c, opened, slot), told: null })
  await brake(db, MESSAGES, key)
  try {
    const told = await tellVolunteers(db, { need: key, slot, text, sendKey: readActKey(typed), by: work.who.id, at: work.now })
    return c.redirect(`${needsAt(work, `/${key}/folk/beskjed`)}?sendt=${told}`, 303)
  } catch (error) {
    if (!(error instanceof Fault) || error.fault !== 'conflict') throw error
    return shown(c, opened, { typed, errors: [{ field: 'hvem', text: error.says[work.lang] }], preview: null, told: null, status: 409 })
  }
}

/** Null: all of them. */
const slotTyped = (typed: Typed) => (lineOf(typed, 'hvem') === ALL ? null : lineOf(typed, 'hvem'))

function faultIn(text: string, { work }: OpenedNeed): FormError | null {
  const t = work.t.hostMessage
  if (text === '') return { field: 'tekst', text: t.empty }
  return text.length > LONGEST_MESSAGE ? { field: 'tekst', text: t.tooLong(LONGEST_MESSAGE) } : null
}

async function previewOf(c: C, { work, key, item }: OpenedNeed, slot: string | null): Promise<Preview> {
  const { db } = c.get('deps')
  const acts = await volunteersConcerned(db, { key, own: ownSlots(item), slot, today: work.today })
  return { reached: byChannel(acts), isSensitive: await isSensitiveNeed(db, key) }
}

interface Shown {
  typed: Typed
  errors: readonly FormError[]
  preview: Preview | null
  /** How many were told just now. */
  told: number | null
  status?: 409 | 422
}

async function shown(c: C, opened: OpenedNeed, { status, ...given }: Shown): Promise<Response> {
  const { db } = c.get('deps')
  const { key, item, work } = opened
  const [before, lines] = await Promise.all([
    messagesToVolunteers(db, { need: key, shiftIds: 'all' }),
    volunteersOf(db, { key, own: ownSlots(item) }),
  ])
  const ahead = lines.flatMap(({ slot }) => (slot.isOff || slot.day === null || slot.day < work.today ? [] : [slot]))
  return c.html(<WriteView opened={opened} slots={ahead} before={before} {...given} />, status ?? 200)
}
