import type { Context } from 'hono'
import { volunteer, type FoundMeeting } from '../../activities/index.ts'
import { Button, ButtonLink, Buttons, ErrorSummary, errorOf, Form, Select, type FormError } from '../../design/index.ts'
import { newActKey, PartyFields, readActKey, readParty, type AskedOfParty } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { counterOf, type Counter } from '../counter/counter.ts'
import { Draft } from '../counter/draft.tsx'
import { ChannelChoice, channelTyped, LanguageChoice, languageTyped } from '../counter/on-behalf.tsx'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { meetingChoice, meetingsAtDesk, valueOf } from './meetings-at-desk.ts'

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
  if (meeting === undefined || errors.length > 0)
    return c.html(<RegisterView counter={counter} meetings={meetings} typed={typed} errors={errors} />, 422)
  const how = { channel: channelTyped(typed), registeredBy: work.who, key: readActKey(typed), publicUrl: config.publicUrl, at: clock.now() }
  const { actId, again } = await volunteer(db, { ...party, ...how, meeting })
  return c.redirect(counter.href(workPaths.counterReceipt(actId), { ny: again ? 'igjen' : 'valgkomite' }), 303)
}

interface ViewProps {
  counter: Counter
  meetings: readonly FoundMeeting[]
  typed: Typed
  errors: readonly FormError[]
}

function RegisterView({ counter, meetings, typed, errors }: ViewProps) {
  const { work, href } = counter
  const t = work.t.meetings
  const options = meetings.map((one) => meetingChoice(one, work.lang))
  return (
    <WorkPage
      work={work}
      {...(counter.hub === null ? {} : { colours: counter.hub })}
      title={t.registerTitle}
      lead={options.length === 0 ? t.registerNone : t.registerLead}
      scripts={['torg-draft.js']}
    >
      <div class="sec close">
        <ErrorSummary ui={work.ui} errors={errors} />
        {options.length === 0 ? null : (
          <Draft work={work}>
            <Form action={href(workPaths.counterCommittee)} hidden={{ nokkel: readActKey(typed) }}>
              <Select name="til" label={t.chooseMeeting} options={options} value={lineOf(typed, 'til')} error={errorOf(errors, 'til')} />
              <PartyFields ui={work.ui} asked={ASKED} typed={typed} errors={errors} why={t.contactWhy} />
              <ChannelChoice work={work} typed={typed} />
              <LanguageChoice work={work} typed={typed} />
              <Buttons>
                <Button>{t.registerAct}</Button>
              </Buttons>
            </Form>
          </Draft>
        )}
        <Buttons>
          <ButtonLink weight="tertiary" href={href(workPaths.counter)}>
            {work.t.counter.form.back}
          </ButtonLink>
        </Buttons>
      </div>
    </WorkPage>
  )
}
