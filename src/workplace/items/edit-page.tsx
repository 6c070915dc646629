import type { Context } from 'hono'
import { findItem, lastChangeOf, putItem, Refused, type Saved } from '../../hubs/edit/index.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import type { Env } from '../../platform/http/context.ts'
import type { Values } from '../form/field.ts'
import { errorsOf, errorsOfFault } from '../form/form-errors.ts'
import { asRecord } from '../form/localized-value.ts'
import { readFields } from '../form/read-fields.ts'
import { lineOf } from '../form/typed-values.ts'
import type { Noun } from '../nouns/noun.ts'
import { ownerIn, ownOrNull } from '../own.ts'
import { actingAt, ownSource, workOf, type Work } from '../work.ts'
import { composeItem, fieldsOf, typedOf } from './compose-item.ts'
import { EditView } from './edit-view.tsx'
import { ACT, isCollision, ONCE, PREVIEW, PREVIEWED, seenIn, type EditState } from './edit-state.ts'
import { itemFaults } from './item-faults.ts'
import { drawOnce, newKey, onceFrom, slugOf, targetOfItem } from './item-target.ts'
import { previewOf } from './preview.tsx'
import { workSaid } from '../texts.ts'

type C = Context<Env>

/** `…/ny`: an empty form. */
export const newItemPage = (noun: Noun) => async (c: C) => {
  const work = await workOf(c)
  const typed = { source: ownSource(work) }
  return c.html(
    <EditView
      noun={noun}
      state={{ work, key: null, stored: null, seen: 'new', once: drawOnce(), typed, errors: [], collision: null, preview: null }}
    />,
  )
}

/** `…/:key`: the thing as it is, to be changed. */
export const editItemPage = (noun: Noun) => async (c: C) => c.html(<EditView noun={noun} state={await opened(c, noun)} />)

async function opened(c: C, noun: Noun): Promise<EditState> {
  const { db } = c.get('deps')
  const work = await workOf(c)
  const key = keyIn(c, noun, work)
  const target = targetOfItem(noun, work, key)
  const [found, seen] = await Promise.all([findItem(db, target), lastChangeOf(db, target)])
  const stored = ownOrNull(work, noun.kind, found)
  if (stored === null) throw notFound(workSaid((t) => t.notFound.toChange))
  return {
    work,
    key,
    stored,
    seen,
    once: drawOnce(),
    typed: typedOf(noun, asRecord(stored.item)),
    errors: [],
    collision: null,
    preview: null,
  }
}

function keyOfNew(noun: Noun, { values, work, once }: { values: Values; work: Work; once: string }): string {
  const from = noun.keyFrom(values, work)
  const plain = slugOf(from)
  // «ny» is the address of the empty form.
  return noun.isKeyPlain && plain !== '' && plain !== 'ny' ? plain : newKey(from, once)
}

const keyIn = (c: C, noun: Noun, work: Work) =>
  noun.isSingle ? (work.own?.slug ?? work.hub?.slug ?? work.municipalityKey) : (c.req.param('key') ?? '')

/** The form sent: shown again with what is wrong or what it would change, or saved. */
export const saveItem = (noun: Noun, what: 'new' | 'known') => async (c: C) => {
  const state = await sent(c, noun, what)
  const { work, typed } = state
  const before = state.stored === null ? null : asRecord(state.stored.item)
  const { values, faults } = readFields(fieldsOf(noun, what === 'new'), { typed, work, before })
  const key = state.key ?? keyOfNew(noun, { values, work, once: state.once })
  const wanted = composeItem(noun, { values, typed, before: state.stored, key, work })
  const wrong = await itemFaults(c.get('deps').db, noun, { work, key, after: wanted, before: state.stored, read: faults })
  if (wrong.length > 0) return c.html(<EditView noun={noun} state={{ ...state, errors: errorsOf(wrong) }} />, 422)
  const preview = await previewOf(c, noun, { work, key, wanted, stored: state.stored })
  const isRead = preview === null || ['', lineOf(typed, PREVIEWED)].includes(preview.warned)
  if (lineOf(typed, ACT) === PREVIEW || !isRead) return c.html(<EditView noun={noun} state={{ ...state, preview }} />)
  try {
    const saved = await putItem(
      c.get('deps').db,
      { target: targetOfItem(noun, work, key), ...wanted, seen: state.seen, ...ownerIn(work) },
      actingAt(work),
    )
    return c.redirect(work.ui.href(afterwards(noun, work, saved)), 303)
  } catch (error) {
    return refused(c, noun, { state: { ...state, key: what === 'new' ? null : key }, error, key })
  }
}

async function sent(c: C, noun: Noun, what: 'new' | 'known'): Promise<EditState> {
  const work = await workOf(c)
  const typed = await sentForm(c)
  const key = what === 'new' ? null : keyIn(c, noun, work)
  const stored = key === null ? null : ownOrNull(work, noun.kind, await findItem(c.get('deps').db, targetOfItem(noun, work, key)))
  const seen = seenIn(typed, what)
  if (key !== null && stored === null && seen === 0) throw notFound(workSaid((t) => t.notFound.toChange))
  return { work, key, stored, seen, once: onceFrom(lineOf(typed, ONCE)), typed, errors: [], collision: null, preview: null }
}

const afterwards = (noun: Noun, { base }: Work, { revision, changed }: Saved) =>
  `${base}${noun.isSingle ? '' : `/${noun.path}`}?${changed && revision !== null ? `lagret=${revision}` : 'uendret=1'}`

/** The form again: with what is wrong, or beside what somebody else has made of the thing meanwhile. */
async function refused(c: C, noun: Noun, { state, error, key }: { state: EditState; error: unknown; key: string }): Promise<Response> {
  if (!(error instanceof Fault)) throw error
  const { db } = c.get('deps')
  if (error instanceof Refused && isCollision(error.refusal.why)) {
    const target = targetOfItem(noun, state.work, key)
    const [found, last] = await Promise.all([findItem(db, target), lastChangeOf(db, target)])
    const stored = ownOrNull(state.work, noun.kind, found)
    const collision = error.refusal.why
    const again = collision === 'changed_meanwhile' ? { seen: last } : { seen: 'new' as const, once: drawOnce() }
    return c.html(<EditView noun={noun} state={{ ...state, ...again, stored, collision }} />, 409)
  }
  if (error.fault !== 'invalid') throw error
  return c.html(<EditView noun={noun} state={{ ...state, errors: errorsOfFault(error, state.work) }} />, 422)
}
