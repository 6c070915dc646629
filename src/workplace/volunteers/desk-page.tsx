import type { Context } from 'hono'
import { findNeeds, isNeeded, readVolunteer, volunteerFor, VolunteerFields, type FoundNeed } from '../../activities/index.ts'
import { Button, ButtonLink, Buttons, ErrorSummary, Form, Notice, Select, type Choice, type FormError } from '../../design/index.ts'
import { asSent, newActKey, readActKey, keepingTyped, type Sender } from '../../people/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { ASKED_AT_DESK } from '../counter/asked-at-desk.ts'
import { carriedFrom, chooseWith, isCarried } from '../counter/carried.ts'
import { ChooseFirst } from '../counter/choose-first.tsx'
import { counterOf, type Counter } from '../counter/counter.ts'
import { Draft } from '../counter/draft.tsx'
import { ORGANISATION, sendersOf, whoErrors, WhoFields } from '../counter/for-organisation.tsx'
import { ChannelChoice, channelTyped, LanguageChoice, languageTyped } from '../counter/on-behalf.tsx'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'

type C = Context<Env>

/** `/arbeid/skranke/frivillig`: what somebody wants to help with; with `?til=` who it is. */
export async function volunteerPage(c: C): Promise<Response> {
  const counter = await counterOf(c)
  const asked = c.req.query('til') ?? ''
  const carried = { kanal: 'phone', sprak: 'nb', [ORGANISATION]: c.req.query(ORGANISATION) ?? '' }
  if (asked === '') return c.html(<ChooseView counter={counter} needs={await needsServed(c, counter)} gone={null} />)
  return volunteerAt(c, { counter, asked, carried })
}

/** Who it is, for the need that was chosen; where that is gone, those there are, with who it is taken along. */
async function volunteerAt(c: C, { counter, asked, carried }: { counter: Counter; asked: string; carried: Typed }): Promise<Response> {
  const needs = await needsServed(c, counter)
  const need = needs.find(({ key }) => key === asked)
  if (need === undefined) return c.html(<ChooseView counter={counter} needs={needs} gone={carried} />)
  const typed = { ...carried, til: asked, nokkel: newActKey() }
  return c.html(<FormView {...{ counter, need, typed, errors: [], senders: await sendersOf(c, counter.work, typed) }} />)
}

export async function registerVolunteer(c: C): Promise<Response> {
  const { db, clock, config } = c.get('deps')
  const [counter, typed] = [await counterOf(c), await sentForm(c)]
  const { work } = counter
  if (isCarried(typed)) return volunteerAt(c, { counter, asked: lineOf(typed, 'til'), carried: carriedFrom(typed) })
  const needs = await needsServed(c, counter, true)
  const need = needs.find(({ key }) => key === lineOf(typed, 'til'))
  if (need === undefined) return c.html(<ChooseView counter={counter} needs={needs.filter(isNeeded)} gone={typed} />, 409)
  const senders = await sendersOf(c, work, typed)
  const sent = asSent(typed, senders)
  const reading = { need, asked: ASKED_AT_DESK, language: languageTyped(typed), lang: work.lang }
  const { faults, contact: _, ...asked } = readVolunteer(sent.typed, reading)
  const errors = whoErrors(work, typed, { senders, faults })
  if (errors.length > 0) return c.html(<FormView {...{ counter, need, typed, errors, senders }} />, 422)
  const how = { channel: channelTyped(typed), registeredBy: work.who, key: readActKey(typed), publicUrl: config.publicUrl, at: clock.now() }
  return keepingTyped(c, typed, {
    send: async () => {
      const made = await volunteerFor(db, { ...asked, ...how, organisation: sent.organisation, need: need.key, hub: need.hub })
      return c.redirect(counter.href(workPaths.counterReceipt(made.actId), { ny: made.again ? 'igjen' : 'frivillig' }), 303)
    },
    form: (again, why) => c.html(<FormView {...{ counter, need, typed: again, errors: why, senders }} />),
  })
}

/** Open needs of the hubs that the desk serves. */
async function needsServed(c: C, { work, hub, switcher }: Counter, alsoFull = false): Promise<FoundNeed[]> {
  const needs = await findNeeds(c.get('deps').db, { today: work.today, at: work.now, hub: hub ?? undefined })
  return needs.filter((one) => (alsoFull || isNeeded(one)) && switcher.hubs.some(({ slug }) => slug === one.hub))
}

interface ChooseProps {
  counter: Counter
  needs: readonly FoundNeed[]
  /** Who it was for, where what they offered to do is gone. */
  gone: Typed | null
}

function ChooseView({ counter, needs, gone }: ChooseProps) {
  const { work } = counter
  const { volunteers: v } = work.t
  const options = needs.map((need): Choice => {
    const place = work.hubs.find(({ slug }) => slug === need.hub)?.short ?? need.hub
    return { value: need.key, label: show(need.title, work.lang).text, group: place }
  })
  return (
    <ChooseFirst counter={counter} path={workPaths.counterVolunteer} title={v.atDesk} lead={options.length === 0 ? v.deskNone : v.deskLead}>
      {gone === null ? null : (
        <Notice live>
          <p>{v.deskGone}</p>
        </Notice>
      )}
      {options.length === 0 ? null : (
        <Form {...chooseWith(counter, workPaths.counterVolunteer, gone)}>
          <Select name="til" label={v.deskChoose} options={options} value={options[0]?.value} />
          <Buttons>
            <Button>{v.deskNext}</Button>
          </Buttons>
        </Form>
      )}
    </ChooseFirst>
  )
}

interface FormProps {
  counter: Counter
  need: FoundNeed
  typed: Typed
  errors: readonly FormError[]
  senders: readonly Sender[]
}

function FormView({ counter, need, typed, errors, senders }: FormProps) {
  const { work, href } = counter
  const { volunteers: v } = work.t
  return (
    <WorkPage
      work={work}
      colours={need.hub}
      title={`${v.atDesk}: ${show(need.title, work.lang).text}`}
      lead={v.deskFormLead}
      scripts={['torg-ahead.js', 'torg-draft.js']}
    >
      <div class="sec close">
        <ErrorSummary ui={work.ui} errors={errors} />
        <Draft work={work}>
          <Form action={href(workPaths.counterVolunteer)} hidden={{ nokkel: readActKey(typed), til: need.key }}>
            <WhoFields work={work} typed={typed} errors={errors} senders={senders} focused />
            <VolunteerFields ui={work.ui} need={need} typed={typed} errors={errors} atDesk />
            <ChannelChoice work={work} typed={typed} />
            <LanguageChoice work={work} typed={typed} />
            <Buttons>
              <Button>{v.deskSave}</Button>
              <ButtonLink weight="tertiary" href={href(workPaths.counterVolunteer)}>
                {v.deskOther}
              </ButtonLink>
            </Buttons>
          </Form>
        </Draft>
      </div>
    </WorkPage>
  )
}
