import type { Context } from 'hono'
import {
  bodyOnDay,
  ELECTION_METHODS,
  electionsOf,
  electionTexts,
  isOffice,
  openElection,
  postsOf,
  type BodyOnDay,
  type Election,
} from '../../bodies/index.ts'
import {
  Button,
  Buttons,
  DateField,
  ErrorSummary,
  errorOf,
  Field,
  Form,
  RadioGroup,
  Section,
  Select,
  Table,
  type FormError,
} from '../../design/index.ts'
import { can } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { longDate } from '../../platform/i18n/index.ts'
import { typedDay } from '../../platform/time/index.ts'
import { workSaid } from '../texts.ts'
import { workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'

type C = Context<Env>

interface Elections {
  work: Work
  body: BodyOnDay
  elections: readonly Election[]
}

/** `/arbeid/utvalg/:body/valg`: every election of the body, and for its secretary a new one. */
export async function electionsPage(c: C): Promise<Response> {
  return c.html(<ElectionsView {...await electionsIn(c)} typed={{}} errors={[]} />)
}

export async function startElection(c: C): Promise<Response> {
  const [found, typed] = await Promise.all([electionsIn(c), sentForm(c)])
  const { work, body } = found
  const t = work.t.elections
  const post = postsOf(body).find((one) => one === lineOf(typed, 'hva'))
  const method = ELECTION_METHODS.find((one) => one === lineOf(typed, 'mate')) ?? 'majority'
  const seats = post !== undefined && isOffice(post) ? 1 : /^\d{1,2}$/.test(lineOf(typed, 'plasser')) ? Number(lineOf(typed, 'plasser')) : 0
  const heldOn = typedDay(lineOf(typed, 'dag'), work.today)
  const errors: FormError[] = [
    ...(post === undefined ? [{ field: 'hva', text: t.needPost }] : []),
    ...(seats < 1 || seats > 60 ? [{ field: 'plasser', text: t.needSeats }] : []),
    ...(heldOn === null || heldOn > work.today ? [{ field: 'dag', text: t.needDay }] : []),
  ]
  const again = (wrong: readonly FormError[], status: 409 | 422) =>
    c.html(<ElectionsView {...found} typed={typed} errors={wrong} />, status)
  if (post === undefined || heldOn === null || errors.length > 0) return again(errors, 422)
  try {
    const number = await openElection(c.get('deps').db, { body, post, seats, method, heldOn })
    return c.redirect(work.ui.href(workPaths.election(body.slug, number)), 303)
  } catch (error) {
    if (!(error instanceof Fault) || error.fault !== 'conflict') throw error
    return again([{ field: null, text: error.says[work.lang] }], 409)
  }
}

async function electionsIn(c: C): Promise<Elections> {
  const { db } = c.get('deps')
  const work = await workOf(c)
  const body = await bodyOnDay(db, work.own?.slug ?? '', work.today)
  if (body === null) throw notFound(workSaid((t) => t.notFound.body))
  return { work, body, elections: await electionsOf(db, body.slug) }
}

interface ViewProps extends Elections {
  typed: Typed
  errors: readonly FormError[]
}

function ElectionsView({ work, body, elections, typed, errors }: ViewProps) {
  const t = work.t.elections
  const e = electionTexts(work.lang)
  return (
    <WorkPage work={work} title={t.title} lead={t.lead}>
      <div class="sec close">
        <ErrorSummary ui={work.ui} errors={errors} />
        {elections.length === 0 ? (
          <p>{t.none}</p>
        ) : (
          <Table
            caption={t.title}
            head={[t.head.election, t.head.how, t.head.state]}
            rows={elections.map((one) => ({
              filled: one.closedAt === null,
              cells: [
                <a href={work.ui.href(workPaths.election(body.slug, one.number))}>
                  {e.named(e.posts[one.post], longDate(one.heldOn, work.lang))}
                </a>,
                e.methods[one.method],
                one.closedAt === null ? t.states.open : t.states.closed,
              ],
            }))}
          />
        )}
      </div>
      {can(work.who, 'body.edit', `body:${body.slug}`) ? <Start work={work} body={body} typed={typed} errors={errors} /> : null}
    </WorkPage>
  )
}

function Start({ work, body, typed, errors }: Pick<ViewProps, 'work' | 'body' | 'typed' | 'errors'>) {
  const t = work.t.elections
  const e = electionTexts(work.lang)
  const posts = postsOf(body)
  if (posts.length === 0) return <p>{t.noElections}</p>
  const hasSeats = posts.some((post) => !isOffice(post))
  return (
    <Section title={t.start} id="nytt" close>
      <Form action={work.ui.href(workPaths.elections(body.slug))}>
        <RadioGroup
          name="hva"
          legend={t.post}
          value={lineOf(typed, 'hva')}
          options={posts.map((value) => ({ value, label: e.posts[value] }))}
          error={errorOf(errors, 'hva')}
        />
        {hasSeats ? (
          <>
            <Field
              name="plasser"
              label={t.seats}
              hint={t.seatsHint}
              inputmode="numeric"
              size={4}
              value={lineOf(typed, 'plasser')}
              error={errorOf(errors, 'plasser')}
            />
            <Select
              name="mate"
              label={t.method}
              value={lineOf(typed, 'mate')}
              options={ELECTION_METHODS.map((value) => ({ value, label: e.methods[value] }))}
            />
          </>
        ) : (
          <p>{t.methodHint}</p>
        )}
        <DateField name="dag" label={t.day} value={lineOf(typed, 'dag')} error={errorOf(errors, 'dag')} />
        <Buttons>
          <Button>{t.open}</Button>
        </Buttons>
      </Form>
    </Section>
  )
}
