import type { Context } from 'hono'
import { volunteer } from '../../activities/index.ts'
import { keepingTyped, newActKey, readActKey, readParty, type AskedOfParty } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { counterOf, type Counter } from '../counter/counter.ts'
import { channelTyped, languageTyped } from '../counter/on-behalf.tsx'
import { workPaths } from '../work-paths.ts'
import { MeetingForm, type MeetingFormState } from './meeting-form.tsx'
import { meetingsAtDesk, valueOf } from './meetings-at-desk.ts'

type C = Context<Env>

const ASKED: AskedOfParty = { name: 'needed', contact: 'needed', mayBeRung: true, atDesk: true }
/** The paper list is typed in after the meeting; somebody may offer at the desk before it. */
const DAYS = { back: 60, ahead: 60 }
const meetingsFor = async (c: C, counter: Counter) =>
  (await meetingsAtDesk(c, counter, DAYS)).filter(({ plan }) => plan.committee !== undefined)

/** `/arbeid/skranke/valgkomite`: who wrote herself on the paper list, or asks at the desk. She is asked, and says yes herself. */
export async function registerPage(c: C): Promise<Response> {
  const counter = await counterOf(c)
  const meetings = await meetingsFor(c, counter)
  const typed = { til: c.req.query('til') ?? '', kanal: 'paper', sprak: 'nb', nokkel: newActKey() }
  return c.html(<RegisterView counter={counter} meetings={meetings} typed={typed} errors={[]} />)
}

export async function registerInterest(c: C): Promise<Response> {
  const { db, clock, config } = c.get('deps')
  const [counter, typed] = [await counterOf(c), await sentForm(c)]
  const meetings = await meetingsFor(c, counter)
  const meeting = meetings.find((one) => valueOf(one) === lineOf(typed, 'til'))
  const { work } = counter
  const { faults, contact: _, ...party } = readParty(typed, { asked: ASKED, language: languageTyped(typed), lang: work.lang })
  const errors = [
    ...(meeting === undefined ? [{ field: 'til', text: work.t.faults.choose }] : []),
    ...faults.map(({ field, message }) => ({ field, text: message })),
  ]
  if (meeting === undefined || errors.length > 0) return c.html(<RegisterView {...{ counter, meetings, typed, errors }} />, 422)
  const how = { channel: channelTyped(typed), registeredBy: work.who, key: readActKey(typed), publicUrl: config.publicUrl, at: clock.now() }
  return keepingTyped(c, typed, {
    send: async () => {
      const { actId, again } = await volunteer(db, { ...party, ...how, meeting })
      return c.redirect(counter.href(workPaths.counterReceipt(actId), { ny: again ? 'igjen' : 'valgkomite' }), 303)
    },
    form: (again, why) => c.html(<RegisterView {...{ counter, meetings, typed: again, errors: why }} />),
  })
}

function RegisterView(state: MeetingFormState) {
  const { meetings: t } = state.counter.work.t
  const words = { title: t.registerTitle, lead: t.registerLead, none: t.registerNone, why: t.contactWhy, act: t.registerAct }
  return <MeetingForm {...state} action={workPaths.counterCommittee} asked={ASKED} words={words} />
}
