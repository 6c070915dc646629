import type { Context, Handler } from 'hono'
import { Button, Buttons, ErrorSummary, errorOf, Field, Form, Notice, Section, type FormError } from '../../design/index.ts'
import {
  decideHold,
  findHeldAct,
  kindOf,
  listDisposable,
  listDomainChanges,
  listHeldActs,
  readHoldNumber,
  recordViews,
  type ActKinds,
} from '../../people/index.ts'
import { listStops } from '../../platform/brakes/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { machineNow } from '../../platform/time/index.ts'
import { topicsOf } from '../enquiries/list-page.tsx'
import { workSaid } from '../texts.ts'
import { workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { Held, type HeldAct } from './held.tsx'
import { StopTable, type StopLine } from './stop-table.tsx'
import { Throwaways, type ThrowawayList } from './throwaways.tsx'

type C = Context<Env>

const MOST_HELD = 50
const MOST_STOPS = 100
const MOST_CHANGES = 20
const DECISIONS = { slipp: 'let_through', avvis: 'turned_away', angre: null } as const

interface Said {
  typed?: Readonly<Record<string, string>>
  errors?: readonly FormError[]
}

/** `/arbeid/sperrer`: what the brakes have stopped, who, why and until when, what was decided, and the way back. */
export const brakesPage =
  (kinds: ActKinds): Handler<Env> =>
  (c) =>
    answerBrakes(c, kinds)

export async function answerBrakes(c: C, kinds: ActKinds, { typed = {}, errors = [] }: Said = {}): Promise<Response> {
  const { db } = c.get('deps')
  const work = await workOf(c)
  const [acts, stops, domains, changes] = await Promise.all([
    listHeldActs(db, { topics: topicsOf(work), limit: MOST_HELD }),
    listStops(db, MOST_STOPS),
    listDisposable(db),
    listDomainChanges(db, MOST_CHANGES),
  ])
  const held = await Promise.all(acts.map(async (act) => ({ act, words: await kindOf(kinds, act).describe(db, act, work.ui.page) })))
  await recordViews(db, { actor: work.who.id, subjects: acts.map(({ id }) => `act:${id}`), at: new Date(machineNow()) })
  const now = machineNow()
  const props = {
    held,
    stops: stops.map((stop) => ({ ...stop, isOver: stop.endsAt.getTime() <= now })),
    throwaways: { domains, changes },
    released: c.req.query('sluppet') !== undefined,
    number: typed['nummer'] ?? c.req.query('nummer') ?? '',
    domain: typed['domene'] ?? '',
  }
  return c.html(<BrakesView work={work} {...props} errors={errors} />, errors.length === 0 ? 200 : 422)
}

/** `POST /arbeid/sperrer/holdt/:id` */
export const decide =
  (kinds: ActKinds): Handler<Env> =>
  async (c) => {
    const work = await workOf(c)
    const pressed = lineOf(await sentForm(c), 'valg')
    const decision = pressed === 'slipp' || pressed === 'avvis' ? DECISIONS[pressed] : DECISIONS.angre
    const given = { actId: c.req.param('id') ?? '', decision, by: work.who.id, topics: topicsOf(work), at: work.now }
    if (!(await decideHold(c.get('deps').db, kinds, given))) throw notFound(workSaid((t) => t.brakes.noNumber))
    return c.redirect(work.ui.href(`${workPaths.brakes}#holdt`), 303)
  }

/** `POST /arbeid/sperrer/nummer`: somebody rings or stands here and says the number. Any desk may help them, so their topic is not asked. */
export const releaseByNumber =
  (kinds: ActKinds): Handler<Env> =>
  async (c) => {
    const { db } = c.get('deps')
    const work = await workOf(c)
    const typed = lineOf(await sentForm(c), 'nummer')
    const number = readHoldNumber(typed)
    const actId = number === null ? null : await findHeldAct(db, number)
    const given = { decision: 'let_through', by: work.who.id, topics: 'every', at: work.now } as const
    if (actId === null || !(await decideHold(db, kinds, { ...given, actId })))
      return answerBrakes(c, kinds, { typed: { nummer: typed }, errors: [{ field: 'nummer', text: work.t.brakes.noNumber }] })
    return c.redirect(work.ui.href(`${workPaths.brakes}?sluppet`), 303)
  }

interface BrakesProps {
  work: Work
  held: readonly HeldAct[]
  stops: readonly StopLine[]
  throwaways: ThrowawayList
  released: boolean
  number: string
  domain: string
  errors: readonly FormError[]
}

function BrakesView({ work, held, stops, throwaways, released, number, domain, errors }: BrakesProps) {
  const b = work.t.brakes
  return (
    <WorkPage work={work} title={b.title} lead={b.lead}>
      <Section title={b.number} id="slipp" close>
        <ErrorSummary ui={work.ui} errors={errors} />
        {released ? (
          <Notice kind="done" live>
            <p>{b.released}</p>
          </Notice>
        ) : null}
        <Form action={work.ui.href(`${workPaths.brakes}/nummer`)} label={b.number}>
          <Field
            name="nummer"
            label={b.numberLabel}
            hint={b.numberHint}
            value={number}
            error={errorOf(errors, 'nummer')}
            inputmode="numeric"
            autocomplete="off"
            size={8}
          />
          <Buttons>
            <Button>{b.acts.slipp}</Button>
          </Buttons>
        </Form>
      </Section>
      <Section title={b.held} id="holdt" close>
        <p>{b.heldLead}</p>
        {held.length === 0 ? <p>{b.noneHeld}</p> : held.map((one) => <Held work={work} held={one} />)}
      </Section>
      <Section title={b.stops} id="stanset" close>
        <p>{b.stopsLead}</p>
        {stops.length === 0 ? <p>{b.noneStopped}</p> : <StopTable work={work} stops={stops} />}
      </Section>
      <Throwaways work={work} list={throwaways} typed={domain} errors={errors} />
    </WorkPage>
  )
}
