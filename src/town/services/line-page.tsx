import type { Context } from 'hono'
import {
  appointmentTexts,
  ASKED_TO_BOOK,
  bookableOnline,
  INTERPRETER,
  InterpreterField,
  MODE,
  modeName,
  readWaitedMode,
  readWish,
  servicePaths,
  standInLine,
  topicWords,
  WISHED_HUB,
  WishFields,
  type Bookable,
  type Mode,
} from '../../appointments/index.ts'
import type { FormError } from '../../design/index.ts'
import { hubsOnDay, uiOf, type HubOnDay } from '../../hubs/index.ts'
import { asSent, knownParty, newDatedKey, provenHere, receiptPaths, sendersHere, keepingTyped } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { ActForm, type ActState } from '../act/act-form.tsx'
import { admitAct, noteTrap } from '../act/admit-act.ts'
import { ProofPage } from '../act/proof-page.tsx'
import { actErrors, sentOverWeb } from '../act/sent-act.ts'
import { isTrapped, TrappedPage } from '../act/trap.tsx'
import { lineTexts } from './line-texts.ts'
import { ALSO, alsoAsked, modeAsked, needsAsked, needsIn, peopleAsked, peopleIn } from './time-choices.ts'
import { servicePageSaid, servicePageTexts } from './texts.ts'

type C = Context<Env>

interface Asked {
  service: Bookable
  /** Those where it is met. */
  hubs: readonly HubOnDay[]
  /** As the page of free times has it. */
  interpreter: string | null
  mode: Mode
}

/** `/timer/:key/venteliste?torg=&behov=`: to be asked when a time becomes free. */
export async function linePage(c: C) {
  const [ui, asked, senders] = await Promise.all([uiOf(c), askedOf(c), sendersHere(c)])
  const typed = {
    nokkel: await newDatedKey(c.get('deps').db),
    ...knownParty(c),
    [WISHED_HUB]: c.req.query(WISHED_HUB) ?? '',
    [INTERPRETER]: asked.interpreter ?? '',
  }
  return c.html(<LinePage state={{ ui, topic: null, typed, errors: [], senders }} asked={asked} />)
}

export async function sendWish(c: C) {
  const { db, clock } = c.get('deps')
  const [ui, typed, senders, asked] = await Promise.all([uiOf(c), sentForm(c), sendersHere(c), askedOf(c)])
  if (isTrapped(typed)) {
    await noteTrap(c)
    return c.html(<TrappedPage ui={ui} back={pathOf(asked)} />, 422)
  }
  const { typed: read, organisation } = asSent(typed, senders)
  const limits = { today: clock.today(), horizon: asked.service.booking.horizonDays, hubs: asked.hubs.map(({ slug }) => slug) }
  const { faults, contact, interpreter, ...wish } = readWish(read, { mode: asked.mode, language: ui.page, lang: ui.lang, ...limits })
  const needed: FormError[] =
    asked.interpreter !== null && interpreter === null ? [{ field: INTERPRETER, text: appointmentTexts(ui.lang).faults.needLanguage }] : []
  const errors = [...needed, ...(await actErrors(c, { faults, contact }, ui.lang))]
  if (errors.length > 0) return c.html(<LinePage state={{ ui, topic: null, typed, errors, senders }} asked={asked} />, 422)
  const proven = await provenHere(c)
  const admission = await admitAct(c, { kind: 'appointment', typed, contact, text: '', proven })
  if ('task' in admission) return c.html(<ProofPage ui={ui} action={pathOf(asked)} typed={typed} task={admission.task} hub={wish.hub} />)
  const { key, others, people } = asked.service
  const what = { service: key, also: others.map((one) => one.key), people, interpreter: asked.interpreter === null ? null : interpreter }
  const given = { ...wish, ...what, organisation, proven }
  return keepingTyped(c, typed, {
    send: async () => {
      const { token } = await standInLine(db, { ...given, ...admission, ...sentOverWeb(c, typed) })
      return c.redirect(ui.href(receiptPaths.receipt(token)), 303)
    },
    form: (again, why) => c.html(<LinePage state={{ ui, topic: null, typed: again, errors: why, senders }} asked={asked} />),
  })
}

/** Throws `not-found`. */
async function askedOf(c: C): Promise<Asked> {
  const { db, clock } = c.get('deps')
  const day = clock.today()
  const [service, hubs] = await Promise.all([
    bookableOnline(db, { key: c.req.param('key') ?? '', also: alsoAsked(c), people: peopleAsked(c), mode: modeAsked(c), day }),
    hubsOnDay(db, day),
  ])
  if (service === null) throw notFound(servicePageSaid((t) => t.notFound))
  const met = hubs.filter(({ slug }) => service.places.some((place) => place.hub === slug))
  return { service, hubs: met, interpreter: needsAsked(c), mode: readWaitedMode(c.req.query(MODE) ?? '', service.booking) }
}

function pathOf({ service, interpreter, mode }: Asked): string {
  const way = mode === 'hub' ? {} : { [MODE]: modeName(mode) }
  const query = new URLSearchParams({ ...way, ...needsIn(interpreter), ...peopleIn(service.people) })
  for (const { key } of service.others) query.append(ALSO, key)
  return `${servicePaths.line(service.key)}${query.size === 0 ? '' : `?${query.toString()}`}`
}

function LinePage({ state, asked }: { state: ActState; asked: Asked }) {
  const { ui, typed, errors } = state
  const { book: t } = servicePageTexts(ui.lang)
  const { line } = lineTexts(ui.lang)
  const way = asked.mode === 'hub' ? '' : ` ${capital(appointmentTexts(ui.lang).modes[asked.mode])}.`
  const lead = `${line.lead(topicWords(asked.service, ui.lang))}${way}`
  const words = { title: () => line.title, lead, why: line.why, act: line.act }
  return (
    <ActForm state={state} action={pathOf(asked)} words={words} asked={ASKED_TO_BOOK} after={<p>{t.otherwise}</p>}>
      <WishFields ui={ui} hubs={asked.hubs} mode={asked.mode} typed={typed} errors={errors} />
      {asked.interpreter !== null ? <InterpreterField ui={ui} typed={typed} errors={errors} /> : null}
      <p>{t.onlyTopic}</p>
    </ActForm>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
