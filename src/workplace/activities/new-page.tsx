import type { Context } from 'hono'
import { activitiesOf, findActivity, loadDaysOff, type FoundActivity, type Proposal } from '../../activities/index.ts'
import type { FormError } from '../../design/index.ts'
import { Refused } from '../../hubs/edit/index.ts'
import { hubScope } from '../../hubs/items/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Suggestion } from '../../suggestions/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault } from '../../platform/http/errors.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { addDays } from '../../platform/time/index.ts'
import type { Values } from '../form/field.ts'
import { errorsOf } from '../form/form-errors.ts'
import { asRecord, asString, asText } from '../form/localized-value.ts'
import { readFields } from '../form/read-fields.ts'
import { typedFrom } from '../form/typed-from.ts'
import { lineOf } from '../form/typed-values.ts'
import { SOURCE } from '../items/compose-item.ts'
import { ACT, ONCE, PREVIEW } from '../items/edit-state.ts'
import { drawOnce, newKey, onceFrom } from '../items/item-target.ts'
import { ownSource, workOf, type Work } from '../work.ts'
import { aboutFields, asAsked, asItem } from './about-fields.ts'
import { afterSaved, saveActivity } from './activity-target.ts'
import { activityErrors } from './activity-errors.ts'
import type { DatesShown } from './dates-view.tsx'
import { isOver } from './lacks.ts'
import { LIKE, NewView, type Like } from './new-view.tsx'
import { readRhythmForm } from './read-rhythm-form.ts'
import { EMPTY_RHYTHM } from './rhythm-fields.ts'
import { draftTyped, FROM_PROPOSAL, proposalToSetUp } from '../proposals/draft.ts'
import { draftOfSuggestion, FROM_SUGGESTION, suggestionToSetUp } from '../suggestions/draft.ts'
import { answerOfRooms, roomErrors, withReason } from './room-answer.ts'

type C = Context<Env>

/** `…/aktiviteter/ny`; `?fra=sprakkafe-tofte` for one like another: all of it but when it is; `?forslag=12` as it was proposed, `?innspill=27` as it was asked for. */
export async function newActivityPage(c: C): Promise<Response> {
  const work = await workOf(c)
  const like = c.req.query('fra') ?? ''
  const { db } = c.get('deps')
  const found = like === '' ? null : await findActivity(db, like, work.today)
  const proposal = await proposalToSetUp(db, work, c.req.query(FROM_PROPOSAL) ?? '')
  const about =
    found === null ? { attend: 'not_announced', audience: 'everyone' } : typedFrom(aboutFields(work), asAsked(asRecord(found.item)))
  const suggestion = await suggestionToSetUp(db, work, c.req.query(FROM_SUGGESTION) ?? '')
  const own = { [SOURCE.name]: ownSource(work), [LIKE]: found?.item.key ?? '' }
  const from = proposal === null ? {} : { ...draftTyped(proposal, work), [FROM_PROPOSAL]: String(proposal.number) }
  const asked =
    suggestion === null ? {} : { ...(await draftOfSuggestion(db, suggestion, work)), [FROM_SUGGESTION]: String(suggestion.number) }
  const typed = { ...about, ...EMPTY_RHYTHM, ...own, ...from, ...asked }
  const likes = found === null && proposal === null && suggestion === null ? await likesOf(c, work) : []
  return c.html(
    <NewView {...{ work, typed, once: drawOnce(), errors: [], shown: null, asked: false, rooms: null, likes, proposal, suggestion }} />,
  )
}

/** What can be copied: what runs here first, then at the other hubs. */
async function likesOf(c: C, work: Work): Promise<Like[]> {
  const hubs = [...work.hubs].toSorted((one, other) => Number(other.slug === work.hub?.slug) - Number(one.slug === work.hub?.slug))
  const all = await Promise.all(
    hubs.map(async (hub) => ({ hub: hub.short, items: await activitiesOf(c.get('deps').db, hubScope(hub.slug)) })),
  )
  return all.flatMap(({ hub, items }) => {
    const current = items.filter(({ item }) => item.knownFrom <= work.today && !isOver(item, work.today))
    return current.map(({ item }) => ({ key: item.key, title: show(item.title, work.lang).text, hub }))
  })
}

export async function addActivity(c: C): Promise<Response> {
  const { db } = c.get('deps')
  const work = await workOf(c)
  const typed = await sentForm(c)
  const once = onceFrom(lineOf(typed, ONCE))
  const off = await loadDaysOff(db, { from: addDays(work.today, -3650), to: addDays(work.today, 3650) })
  const { rhythm, faults } = readRhythmForm({ typed, work, off, before: null })
  const shown: DatesShown | null = rhythm === null ? null : { rhythm, whole: { rhythms: [rhythm], changes: [] }, off }
  const asked = lineOf(typed, ACT) === PREVIEW
  const proposal = await proposalToSetUp(db, work, lineOf(typed, FROM_PROPOSAL))
  const suggestion = await suggestionToSetUp(db, work, lineOf(typed, FROM_SUGGESTION))
  const about = readFields([...aboutFields(work), SOURCE], { typed, work, before: null })
  const like = await findActivity(db, lineOf(typed, LIKE), work.today)
  const item = rhythm === null ? null : newItem(about.values, { work, once, rhythm, typed, like, proposal, suggestion })
  const rooms = item === null ? null : await answerOfRooms(c, work, { before: null, after: item })
  const again = (errors: readonly FormError[], status: 200 | 409 | 422) =>
    c.html(
      <NewView {...{ work, typed, once, errors, shown, asked: asked && errors.length === 0, rooms, likes: [], proposal, suggestion }} />,
      status,
    )
  if (asked) return again(errorsOf(faults), faults.length > 0 ? 422 : 200)
  const wrong = [...about.faults, ...faults]
  if (wrong.length > 0 || item === null || rooms === null) return again(errorsOf(wrong), 422)
  const refused = roomErrors(rooms, typed, { work, after: item })
  if (refused.length > 0) return again(refused, 409)
  try {
    return c.redirect(afterSaved(work, item.key, await saveActivity(c, work, { key: item.key, item, layer: 'fact', seen: 'new' })), 303)
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    if (error instanceof Refused && error.refusal.why === 'already_there')
      return again([{ field: null, text: work.t.conflict.alreadyLead }], 409)
    if (error.fault !== 'invalid') throw error
    return again(activityErrors(error, work), 422)
  }
}

interface Made {
  work: Work
  once: string
  rhythm: NonNullable<ReturnType<typeof readRhythmForm>['rhythm']>
  typed: Typed
  /** What it is a copy of. */
  like: FoundActivity | null
  /** What it came of. */
  proposal: Proposal | null
  suggestion: Suggestion | null
}

function newItem(values: Values, { work, once, rhythm, typed, like, proposal, suggestion }: Made) {
  const name = asText(values['title'])?.nb ?? ''
  const roomKey = asString(values['roomKey'])
  const item = {
    source: ownSource(work),
    ...asItem(values, { own: work.own, before: null }),
    key: newKey(`${name} ${work.hub?.slug ?? ''}`, once),
    ...(roomKey === null ? {} : { roomKey }),
    ...signUpLike(like),
    ...(proposal === null ? {} : { proposal: proposal.number }),
    ...(suggestion === null ? {} : { suggestion: suggestion.number }),
    rhythms: [rhythm],
    changes: [],
    knownFrom: work.today,
  }
  return withReason(item, typed)
}

/** How one signs up comes along, but for the days of the other. */
function signUpLike(like: FoundActivity | null) {
  if (like?.item.signUp === undefined) return {}
  const { opens: _, closes: __, ...signUp } = like.item.signUp
  return { signUp }
}
