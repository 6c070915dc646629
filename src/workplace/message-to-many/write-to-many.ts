import type { Context } from 'hono'
import { LONGEST_MESSAGE } from '../../activities/index.ts'
import type { FormError } from '../../design/index.ts'
import { newActKey, readActKey } from '../../people/index.ts'
import { brake } from '../../platform/brakes/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault } from '../../platform/http/errors.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { ACT, PREVIEW } from '../items/edit-state.ts'
import type { Work } from '../work.ts'
import type { Preview } from './preview.tsx'

type C = Context<Env>

/** What the form shows. */
export interface Shown {
  typed: Typed
  errors: readonly FormError[]
  preview: Preview | null
  /** How many were told just now. */
  told: number | null
}

interface Writing {
  work: Work
  /** Whoever writes more than this in a day is heard by nobody. */
  most: { what: 'host-message' | 'volunteer-message'; on: string }
  path: string
  preview: () => Promise<Preview>
  send: (message: { text: string; sendKey: string; by: string; at: Work['now'] }) => Promise<number>
  show: (shown: Shown, status: 200 | 409 | 422) => Promise<Response>
}

/** The form as it is opened, and how many it went to where it has just been sent. */
export function openedForm(c: C, chosen: Typed): Shown {
  const sent = c.req.query('sendt')
  const told = sent !== undefined && /^\d{1,5}$/.test(sent) ? Number(sent) : null
  return { typed: { nokkel: newActKey(), ...chosen }, errors: [], preview: null, told }
}

/** Shows how it will be read and whom it reaches; sends it when that has been seen. */
export async function writeToMany(c: C, typed: Typed, { work, most, path, preview, send, show }: Writing): Promise<Response> {
  const [text, sendKey] = [lineOf(typed, 'tekst'), readActKey(typed)]
  const shown = { typed, errors: [], preview: null, told: null }
  const fault = faultIn(text, work)
  if (fault !== null) return show({ ...shown, errors: [fault] }, 422)
  if (lineOf(typed, ACT) === PREVIEW) return show({ ...shown, preview: await preview() }, 200)
  await brake(c.get('deps').db, { what: most.what, most: 10, per: 24 * 60 * 60_000 }, most.on)
  try {
    const told = await send({ text, sendKey, by: work.who.id, at: work.now })
    return c.redirect(`${path}?sendt=${told}`, 303)
  } catch (error) {
    if (!(error instanceof Fault) || error.fault !== 'conflict') throw error
    return show({ ...shown, errors: [{ field: 'hvem', text: error.says[work.lang] }] }, 409)
  }
}

function faultIn(text: string, { t }: Work): FormError | null {
  if (text === '') return { field: 'tekst', text: t.hostMessage.empty }
  return text.length > LONGEST_MESSAGE ? { field: 'tekst', text: t.hostMessage.tooLong(LONGEST_MESSAGE) } : null
}
