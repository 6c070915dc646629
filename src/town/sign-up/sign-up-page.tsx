import type { Context } from 'hono'
import type { Child } from '#html/jsx-runtime'
import {
  activityPaths,
  dateWithRoom,
  findSignUpList,
  nextSignUpList,
  signUp,
  signUpPaths,
  whenWords,
  type SignUpList,
  ASKED_TO_SIGN_UP,
  readSignUp,
  SignUpFields,
} from '../../activities/index.ts'
import type { Ui } from '../../design/index.ts'
import { townPicture, uiOf } from '../../hubs/index.ts'
import { asSent, knownParty, newDatedKey, provenHere, receiptPaths, sendersHere, keepingTyped, type Topic } from '../../people/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { fullDate } from '../../platform/i18n/index.ts'
import { parseDay } from '../../platform/time/index.ts'
import { ActForm, type ActState } from '../act/act-form.tsx'
import { admitAct, noteTrap } from '../act/admit-act.ts'
import { ProofPage } from '../act/proof-page.tsx'
import { actErrors, sentOverWeb } from '../act/sent-act.ts'
import { isTrapped, TrappedPage } from '../act/trap.tsx'
import { similarInstead } from '../discover/similar-instead.ts'
import { Similar } from '../discover/similar.tsx'
import { dateGonePage, notOpenPage } from './not-open-page.tsx'
import { signUpPageSaid, signUpPageTexts } from './texts.ts'

type C = Context<Env>

/** `/aktiviteter/:key/pamelding`, `…/pamelding/:occurrence`: who comes, and how they are reached. */
export async function signUpPage(c: C) {
  const [ui, found, senders] = await Promise.all([uiOf(c), findAsked(c), sendersHere(c)])
  // Where one signs up for each date, the dates are to be chosen among.
  if (found === null && c.req.param('occurrence') === undefined)
    return c.redirect(ui.href(activityPaths.activity(c.req.param('key') ?? '')))
  if (found === null) return goneOr404(c)
  const list = found
  if (list.state.is !== 'open') return notOpenPage(c, list)
  const typed = { antall: '1', nokkel: await newDatedKey(c.get('deps').db), ...knownParty(c) }
  const state = { ui, topic: topicOf(list, ui), typed, errors: [], senders }
  return c.html(<SignUpPage state={state} list={list} instead={await insteadOf(c, ui, list)} />)
}

export async function sendSignUp(c: C) {
  const { db } = c.get('deps')
  const [ui, list, typed, senders] = await Promise.all([uiOf(c), findAsked(c), sentForm(c), sendersHere(c)])
  if (list === null) return askedAnew(c, { ui, typed, senders })
  if (isTrapped(typed)) {
    await noteTrap(c)
    return c.html(<TrappedPage ui={ui} back={pathOf(list)} />, 422)
  }
  const { typed: read, organisation } = asSent(typed, senders)
  const { faults, contact, ...asked } = readSignUp(read, { rule: list.rule, item: list.activity.item, language: ui.page, lang: ui.lang })
  const errors = await actErrors(c, { faults, contact }, ui.lang)
  const state = { ui, topic: topicOf(list, ui), typed, errors, senders }
  if (errors.length > 0) return c.html(<SignUpPage state={state} list={list} instead={await insteadOf(c, ui, list)} />, 422)
  const proven = await provenHere(c)
  const admission = await admitAct(c, { kind: 'sign-up', typed, contact, text: '', proven })
  const hub = list.activity.hub
  if ('task' in admission) return c.html(<ProofPage ui={ui} action={pathOf(list)} typed={typed} task={admission.task} hub={hub} />)
  return keepingTyped(c, typed, {
    send: async () => {
      const { token } = await signUp(db, { ...asked, list: list.id, hub, organisation, proven, ...admission, ...sentOverWeb(c, typed) })
      return c.redirect(ui.href(receiptPaths.receipt(token)), 303)
    },
    form: async (again, why) => {
      // It closed while the form was filled in: the page says so, and what was typed is of no use any more.
      if (list.state.is !== 'open') return notOpenPage(c, list)
      const now = await findAsked(c)
      if (now === null) return askedAnew(c, { ui, typed: again, senders })
      return c.html(<SignUpPage state={{ ...state, typed: again, errors: why }} list={now} instead={await insteadOf(c, ui, now)} />)
    },
  })
}

/** The date went while the form was filled in: what was typed stays, for the next one there is. */
async function askedAnew(c: C, { ui, typed, senders }: Pick<ActState, 'ui' | 'typed' | 'senders'>) {
  const { db, clock } = c.get('deps')
  const occurrence = parseDay(c.req.param('occurrence') ?? '')
  const asked = { key: c.req.param('key') ?? '', today: clock.today(), at: clock.now() }
  const list = occurrence === null ? null : await nextSignUpList(db, { ...asked, occurrence })
  if (list === null) return goneOr404(c)
  const text = signUpPageTexts(ui.lang).gone(occurrence === null ? '' : fullDate(occurrence, ui.lang), when(list, ui))
  const state = { ui, topic: topicOf(list, ui), typed, errors: [{ field: null, text: capital(text) }], senders }
  return c.html(<SignUpPage state={state} list={list} instead={await insteadOf(c, ui, list)} />, 409)
}

/** Throws `not-found` where there is no such activity, or no such day. */
async function goneOr404(c: C): Promise<Response> {
  const occurrence = parseDay(c.req.param('occurrence') ?? '')
  const page = occurrence === null ? null : await dateGonePage(c, { key: c.req.param('key') ?? '', occurrence })
  if (page === null) throw notFound(signUpPageSaid((t) => t.notFound))
  return page
}

async function findAsked(c: C): Promise<SignUpList | null> {
  const { db, clock } = c.get('deps')
  const asked = c.req.param('occurrence')
  const occurrence = asked === undefined ? null : parseDay(asked)
  if (asked !== undefined && occurrence === null) return null
  return findSignUpList(db, { key: c.req.param('key') ?? '', occurrence, today: clock.today(), at: clock.now() })
}

const pathOf = ({ activity, occurrence }: SignUpList) =>
  occurrence === null ? signUpPaths.series(activity.item.key) : signUpPaths.date(activity.item.key, occurrence)

/** The activity as the form of an act knows what it is about. */
function topicOf({ activity: { item, hub } }: SignUpList, ui: Ui): Topic {
  const name = show(item.title, ui.lang).text
  return { id: `hub:${hub}`, name, short: name, hub, desk: `hub:${hub}`, path: activityPaths.activity(item.key) }
}

const when = ({ id, dates }: SignUpList, ui: Ui) => capital(whenWords({ sessionId: id.sessionId, dates }, ui.lang))
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Where this has no room: the date of its own that has, and others like it. */
async function insteadOf(c: C, ui: Ui, list: SignUpList): Promise<Child> {
  if (list.state.is !== 'open' || !list.state.isFull) return null
  const { db, clock } = c.get('deps')
  const picture = await townPicture(db, { day: clock.today(), at: clock.now(), live: true })
  const [own, similar] = await Promise.all([
    dateWithRoom(db, list, { today: picture.day, at: picture.at }),
    similarInstead(db, list.dates[0], { picture, from: picture.day }),
  ])
  const t = signUpPageTexts(ui.lang)
  return (
    <>
      {own === null ? null : (
        <p>
          {t.roomOn(fullDate(own.day, ui.lang))} <a href={ui.href(signUpPaths.date(own.key, own.occurrence))}>{t.roomLink}</a>
        </p>
      )}
      <Similar ui={ui} picture={picture} sessions={similar} />
    </>
  )
}

function SignUpPage({ state, list, instead }: { state: ActState; list: SignUpList; instead: Child }) {
  const { ui, typed, errors } = state
  const t = signUpPageTexts(ui.lang)
  const isFull = list.state.is === 'open' && list.state.isFull
  const words = isFull
    ? { title: t.titleFull, lead: t.leadFull(when(list, ui)), why: t.why, act: t.actFull }
    : { title: t.title, lead: t.lead(when(list, ui)), why: t.why, act: t.act }
  return (
    <ActForm
      {...{ state, words }}
      action={pathOf(list)}
      asked={ASKED_TO_SIGN_UP}
      isExample={list.activity.layer === 'example'}
      after={<p>{t.otherwise}</p>}
      last={instead}
    >
      <SignUpFields ui={ui} rule={list.rule} dates={list.dates} typed={typed} errors={errors} />
    </ActForm>
  )
}
