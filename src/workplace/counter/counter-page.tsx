import type { Context } from 'hono'
import { Acts, Button, Field, Figures, Form, Section } from '../../design/index.ts'
import { shownReading } from '../../hubs/index.ts'
import { countWaitingEnquiries, listCalls, type Call } from '../../messages/index.ts'
import { countRegistered } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { fullDate } from '../../platform/i18n/index.ts'
import { startOfDay } from '../../platform/time/index.ts'
import { CallNotice } from '../calls/call-notice.tsx'
import { CallTable, noteCallsSeen, slipsOf } from '../calls/call-table.tsx'
import { hubStates, type HubState } from '../desk/hub-state.tsx'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { counterActs } from './counter-acts.ts'
import { counterOf, type Counter } from './counter.ts'
import { FoundView, isEmpty, type Found } from './found.tsx'
import { search } from './search.ts'
import { WhereNow } from './where-now.tsx'

type C = Context<Env>

const CALLS_SHOWN = 6
const MOST_CALLS = 200

/** `/arbeid/skranke`: what is found at the desk, done at the desk, and so at the hub today. */
export async function counterPage(c: C): Promise<Response> {
  return answerCounter(c, await counterOf(c), null)
}

/** `POST /arbeid/skranke`: the search. Posted, so that no name stands in an address. */
export async function searchCounter(c: C): Promise<Response> {
  const counter = await counterOf(c)
  const outcome = await search(c, counter)
  return 'to' in outcome ? c.redirect(outcome.to, 303) : answerCounter(c, counter, outcome)
}

async function answerCounter(c: C, counter: Counter, found: Found | null): Promise<Response> {
  const { db } = c.get('deps')
  const { work, hub, topics } = counter
  const [{ states }, calls, enquiries, registered] = await Promise.all([
    hubStates(c, work, hub === null ? hubsOf(counter) : [hub]),
    listCalls(db, { topics, at: work.now, limit: MOST_CALLS }),
    countWaitingEnquiries(db, topics),
    countRegistered(db, { topics, by: work.who.id, since: new Date(startOfDay(work.today)) }),
  ])
  const waiting = calls.filter(({ toldAt }) => toldAt === null)
  await noteCallsSeen(c, work.who, waiting.slice(0, CALLS_SHOWN))
  const slips = await slipsOf(c, counter, waiting.slice(0, CALLS_SHOWN))
  const just = calls.find(({ id }) => id === c.req.query('for'))
  return c.html(
    <CounterView
      counter={counter}
      found={found}
      states={states}
      waiting={waiting}
      slips={slips}
      just={just}
      counts={{ enquiries, registered }}
    />,
    found === null || found.wrong === null ? 200 : 422,
  )
}

const hubsOf = ({ switcher }: Counter) => switcher.hubs.map(({ slug }) => slug)

interface CounterProps {
  counter: Counter
  found: Found | null
  states: readonly HubState[]
  waiting: readonly Call[]
  slips: ReadonlySet<string>
  just: Call | undefined
  counts: { enquiries: number; registered: number }
}

function CounterView({ counter, found, states, waiting, slips, just, counts }: CounterProps) {
  const { work, hub, switcher, href } = counter
  const t = work.t.counter
  const [own] = hub === null ? [] : states
  const open = own === undefined ? states.filter(isOpen).length : own.picture.presences.filter(({ hours }) => isNowOpen(hours)).length
  return (
    <WorkPage
      work={work}
      {...(hub === null ? {} : { colours: hub })}
      title={own === undefined ? t.title : `${t.title}, ${own.picture.hub.short}`}
      switcher={switcher}
      quiet
      scripts={['torg-ahead.js']}
      above={
        <Figures
          items={[
            { count: waiting.length, label: t.figures.calls, href: href(workPaths.calls) },
            { count: counts.enquiries, label: t.figures.enquiries, href: work.ui.href(workPaths.enquiries) },
            { count: counts.registered, label: t.figures.registered },
            { count: open, label: own === undefined ? t.figures.hubs(open) : t.figures.open },
          ]}
        />
      }
      aside={<AtTheDesk counter={counter} found={found} />}
    >
      {just === undefined ? null : <CallNotice work={work} call={just} />}
      {found === null ? null : <FoundView counter={counter} found={found} />}
      <Section title={capital(fullDate(work.today, work.lang))} id="i-dag">
        <WhereNow work={work} states={states} own={own} />
      </Section>
      <Section title={t.calls.title} id="ringeliste" close>
        {waiting.length === 0 ? (
          <p>{t.calls.none}</p>
        ) : (
          <CallTable counter={counter} calls={waiting.slice(0, CALLS_SHOWN)} slips={slips} caption={t.calls.caption} from="skranke" />
        )}
        {waiting.length <= CALLS_SHOWN ? null : <a href={href(workPaths.calls)}>{t.rest(waiting.length - CALLS_SHOWN)}</a>}
      </Section>
    </WorkPage>
  )
}

function AtTheDesk({ counter, found }: { counter: Counter; found: Found | null }) {
  const t = counter.work.t.counter
  return (
    <>
      <h2>{t.now}</h2>
      <Form action={counter.href(workPaths.counter)} label={t.find}>
        <Field
          name="sok"
          label={t.search}
          hint={t.searchHint}
          value={found?.q ?? ''}
          error={found?.wrong ?? undefined}
          type="search"
          autocomplete="off"
          focused={found === null || isEmpty(found)}
        />
        <Button weight="secondary">{t.find}</Button>
      </Form>
      <Acts label={t.acts} items={counterActs(counter)} />
    </>
  )
}

const isNowOpen = (hours: HubState['picture']['house']) => shownReading(hours).reading.now.state === 'open'
const isOpen = ({ picture }: HubState) => picture.hub.status === 'open' && isNowOpen(picture.house)
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
