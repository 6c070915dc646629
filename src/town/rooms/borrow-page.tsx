import type { Context } from 'hono'
import { withParties } from '../../activities/index.ts'
import { ButtonLink, Buttons, Page, PageTitle, type Ui } from '../../design/index.ts'
import { townPicture, uiOf, type HubPicture } from '../../hubs/index.ts'
import { asSent, knownParty, newDatedKey, provenHere, receiptPaths, sendersHere, type Topic } from '../../people/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { fullDate } from '../../platform/i18n/index.ts'
import { daysBetween, parseDay, type Day } from '../../platform/time/index.ts'
import {
  ASKED_TO_BORROW,
  BorrowFields,
  borrowRoom,
  borrowSaid,
  MOST_DAYS,
  readBorrowing,
  roomPaths,
  RoomTaken,
  roomTimes,
  type RoomDay,
  type RoomTimes,
} from '../../resources/index.ts'
import { ActForm, type ActState } from '../act/act-form.tsx'
import { admitAct, noteTrap } from '../act/admit-act.ts'
import { ProofPage } from '../act/proof-page.tsx'
import { actErrors, sentOverWeb } from '../act/sent-act.ts'
import { isTrapped, TrappedPage } from '../act/trap.tsx'
import { momentOf } from '../as-of.ts'
import { hubOrRedirect } from '../hub/hub-or-redirect.ts'
import { roomPageTexts } from './texts.ts'

type C = Context<Env>

interface Asked {
  hub: HubPicture['hub']
  room: RoomTimes['room']
  on: RoomDay
}

/** `/torg/:hub/lokaler/:rom?dag=`: when, how many, who, and how they are reached. */
export async function borrowPage(c: C) {
  const [ui, asked, senders] = await Promise.all([uiOf(c), roomAsked(c), sendersHere(c)])
  if (asked instanceof Response) return asked
  if (asked.on.free.length === 0) return c.html(<NotFree ui={ui} asked={asked} />)
  const typed = { nokkel: await newDatedKey(c.get('deps').db), ...knownParty(c) }
  return c.html(<BorrowPage state={{ ui, topic: topicOf(asked, ui), typed, errors: [], senders }} asked={asked} />)
}

export async function sendBorrowing(c: C) {
  const { db, clock } = c.get('deps')
  const [ui, asked, typed, senders] = await Promise.all([uiOf(c), roomAsked(c), sentForm(c), sendersHere(c)])
  if (asked instanceof Response) return asked
  const action = pathOf(asked)
  if (isTrapped(typed)) {
    await noteTrap(c)
    return c.html(<TrappedPage ui={ui} back={action} />, 422)
  }
  const { typed: read, organisation } = asSent(typed, senders)
  const { faults, contact, ...borrowing } = readBorrowing(read, { language: ui.page, lang: ui.lang })
  const errors = await actErrors(c, { faults, contact }, ui.lang)
  const state = { ui, topic: topicOf(asked, ui), typed, errors, senders }
  if (errors.length > 0) return c.html(<BorrowPage state={state} asked={asked} />, 422)
  const proven = await provenHere(c)
  const admission = await admitAct(c, { kind: 'room', typed, contact, text: '', proven })
  if ('task' in admission) return c.html(<ProofPage ui={ui} action={action} typed={typed} task={admission.task} hub={asked.hub.slug} />)
  try {
    const what = { hub: { id: asked.hub.id, slug: asked.hub.slug }, room: asked.room.key, day: asked.on.day }
    const { token } = await borrowRoom(db, { ...borrowing, ...what, organisation, proven, ...admission, ...sentOverWeb(c, typed) })
    return c.redirect(ui.href(receiptPaths.receipt(token)), 303)
  } catch (error) {
    if (!(error instanceof Fault) || (error.fault !== 'conflict' && error.fault !== 'invalid')) throw error
    // All that was typed stays; the times are read anew, so that what is shown as free is free.
    const wanted = { ...borrowing, hubId: asked.hub.id, room: asked.room, day: asked.on.day, at: clock.now() }
    const told = error instanceof RoomTaken ? await withParties(db, error, wanted) : error
    const field = error.fields[0]?.field ?? 'fra'
    const now = await roomAsked(c)
    const again = now instanceof Response ? asked : now
    const why = [{ field: field === 'dag' ? 'laner' : field, text: told.says[ui.lang] }]
    const fresh = { ...state, typed: { ...typed, nokkel: await newDatedKey(c.get('deps').db) }, errors: why }
    return c.html(<BorrowPage state={fresh} asked={again} />, error.status === 409 ? 409 : 422)
  }
}

/** Throws `not-found`. */
async function roomAsked(c: C): Promise<Asked | Response> {
  const { db, clock } = c.get('deps')
  const found = await hubOrRedirect(c, await townPicture(db, momentOf(c)))
  if (found instanceof Response) return found
  const today = clock.today()
  const day = parseDay(c.req.query('dag') ?? '') ?? today
  const isAhead = day >= today && daysBetween(today, day) <= MOST_DAYS
  const [one] = isAhead
    ? await roomTimes(db, { hubId: found.hub.id, from: day, to: day, today, at: clock.now(), room: c.req.param('rom') ?? '' })
    : []
  const [on] = one?.days ?? []
  if (one === undefined || on === undefined) throw notFound(borrowSaid((t) => t.faults.noRoom))
  return { hub: found.hub, room: one.room, on }
}

const pathOf = ({ hub, room, on }: Asked) => `${roomPaths.borrow(hub.slug, room.key)}?dag=${on.day}`

/** The rooms of the hub, as the form of an act knows what it is about. */
function topicOf({ hub, room }: Asked, ui: Ui): Topic {
  const name = show(room.name, ui.lang).text
  return { id: `hub:${hub.slug}`, name, short: name, hub: hub.slug, desk: `hub:${hub.slug}`, path: roomPaths.rooms(hub.slug) }
}

const dayWords = (day: Day, ui: Ui) => capital(fullDate(day, ui.lang))
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function BorrowPage({ state, asked }: { state: ActState; asked: Asked }) {
  const { ui } = state
  const t = roomPageTexts(ui.lang)
  const words = { title: t.formTitle, lead: t.formLead(dayWords(asked.on.day, ui)), why: t.why, act: t.act }
  return (
    <ActForm state={state} action={pathOf(asked)} words={words} asked={ASKED_TO_BORROW} after={<p>{t.otherwise}</p>}>
      <BorrowFields ui={ui} room={asked.room} on={asked.on} typed={state.typed} errors={state.errors} mayOpen={state.senders.length > 0} />
    </ActForm>
  )
}

function NotFree({ ui, asked }: { ui: Ui; asked: Asked }) {
  const t = roomPageTexts(ui.lang)
  return (
    <Page ui={ui} title={t.notFree} noindex hub={asked.hub.slug}>
      <PageTitle title={t.notFree} lead={t.notFreeLead(dayWords(asked.on.day, ui))}>
        <Buttons>
          <ButtonLink weight="primary" href={ui.href(`${roomPaths.rooms(asked.hub.slug)}?uke=${asked.on.day}`)}>
            {t.otherTimes}
          </ButtonLink>
        </Buttons>
      </PageTitle>
    </Page>
  )
}
