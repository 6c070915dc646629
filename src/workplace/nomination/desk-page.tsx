import type { Context } from 'hono'
import { readInterest, showInterest, whyNotSit } from '../../bodies/index.ts'
import { Button, ButtonLink, Buttons, ErrorSummary, Form, Select, type Choice } from '../../design/index.ts'
import { newActKey, readActKey, keepingTyped } from '../../people/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { carriedFrom, chooseWith, isCarried } from '../counter/carried.ts'
import { ChooseFirst } from '../counter/choose-first.tsx'
import { counterOf, type Counter } from '../counter/counter.ts'
import { Draft } from '../counter/draft.tsx'
import { channelTyped, languageTyped } from '../counter/on-behalf.tsx'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { openBodies, type OpenBodies } from './open-bodies.ts'
import { ASKED_AT_DESK_TO_SIT, mayNotError, SittingFields, type SittingState } from './sitting-form.tsx'

type C = Context<Env>

/** `/arbeid/skranke/utvalg`: which body; with `?organ=` who would like to sit in it. */
export async function sittingPage(c: C): Promise<Response> {
  const [counter, known] = await Promise.all([counterOf(c), openBodies(c)])
  const carried = { kanal: 'paper', sprak: 'nb', bor: c.req.query('bor') ?? '' }
  return sittingIn(c, { counter, known, asked: c.req.query('organ') ?? '', carried })
}

interface Sitting {
  counter: Counter
  known: OpenBodies
  asked: string
  carried: Typed
}

/** Who would like to sit in the body that was chosen; where it takes nobody, those that do. */
function sittingIn(c: C, { counter, known, asked, carried }: Sitting): Response | Promise<Response> {
  const body = known.open.find(({ slug }) => slug === asked)
  if (body === undefined) return c.html(<ChooseView counter={counter} known={known} gone={null} />)
  const typed = { ...carried, organ: body.slug, nokkel: newActKey() }
  return c.html(<FormView counter={counter} work={counter.work} body={body} known={known} typed={typed} errors={[]} mayNot={null} />)
}

export async function registerSitting(c: C): Promise<Response> {
  const { db, clock, config } = c.get('deps')
  const [counter, known, typed] = await Promise.all([counterOf(c), openBodies(c), sentForm(c)])
  const { work } = counter
  const body = known.open.find(({ slug }) => slug === lineOf(typed, 'organ'))
  if (isCarried(typed)) return sittingIn(c, { counter, known, asked: lineOf(typed, 'organ'), carried: carriedFrom(typed) })
  if (body === undefined) return c.html(<ChooseView counter={counter} known={known} gone={typed} />, 409)
  const reading = { body, places: known.places.map(({ slug }) => slug), asked: ASKED_AT_DESK_TO_SIT, language: languageTyped(typed) }
  const { faults, contact: _, about, ...party } = readInterest(typed, { ...reading, lang: work.lang })
  const mayNot = about === null ? null : whyNotSit({ body, bodies: known.bodies, day: work.today }, about)
  const errors = [...faults.map(({ field, message }) => ({ field, text: message })), ...mayNotError({ work, body, mayNot })]
  if (about === null || errors.length > 0) return c.html(<FormView {...{ counter, work, body, known, typed, errors, mayNot }} />, 422)
  const how = { channel: channelTyped(typed), registeredBy: work.who, key: readActKey(typed), publicUrl: config.publicUrl, at: clock.now() }
  return keepingTyped(c, typed, {
    send: async () => {
      const made = await showInterest(db, { ...party, ...how, body, bodies: known.bodies, about, origin: 'self' })
      return c.redirect(counter.href(workPaths.counterReceipt(made.actId), { ny: made.again ? 'igjen' : 'utvalg' }), 303)
    },
    form: (again, why) => c.html(<FormView {...{ counter, work, body, known, typed: again, errors: why, mayNot: null }} />),
  })
}

/** `gone`: who it was for, where the body they asked for takes nobody any more. */
function ChooseView({ counter, known, gone }: { counter: Counter; known: OpenBodies; gone: Typed | null }) {
  const { work, hub } = counter
  const t = work.t.nomination
  const options = known.open.map((body): Choice => ({ value: body.slug, label: show(body.name, work.lang).text }))
  const near = known.open.find((body) => body.hub === hub)?.slug ?? options[0]?.value
  return (
    <ChooseFirst counter={counter} path={workPaths.counterSit} title={t.atDesk} lead={options.length === 0 ? t.deskNone : t.deskLead}>
      {options.length === 0 ? null : (
        <Form {...chooseWith(counter, workPaths.counterSit, gone)}>
          <Select name="organ" label={t.choose} options={options} value={near} />
          <Buttons>
            <Button>{t.next}</Button>
          </Buttons>
        </Form>
      )}
    </ChooseFirst>
  )
}

function FormView({ counter, ...state }: SittingState & { counter: Counter }) {
  const { work, body, typed, errors } = state
  const t = work.t.nomination
  return (
    <WorkPage
      work={work}
      colours={body.hub}
      title={`${t.atDesk}: ${show(body.name, work.lang).text}`}
      lead={t.deskFormLead}
      scripts={['torg-ahead.js', 'torg-draft.js']}
    >
      <div class="sec close">
        <ErrorSummary ui={work.ui} errors={errors} />
        <Draft work={work}>
          <Form action={counter.href(workPaths.counterSit)} hidden={{ nokkel: readActKey(typed), organ: body.slug }}>
            <SittingFields {...state} hrefOf={(slug) => counter.href(workPaths.counterSit, { organ: slug, bor: lineOf(typed, 'bor') })} />
            <Buttons>
              <Button>{t.save}</Button>
              <ButtonLink weight="tertiary" href={counter.href(workPaths.counterSit)}>
                {t.choose}
              </ButtonLink>
            </Buttons>
          </Form>
        </Draft>
      </div>
    </WorkPage>
  )
}
