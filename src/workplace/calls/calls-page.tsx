import type { Context } from 'hono'
import { ButtonLink, Buttons, PrintButton, Section } from '../../design/index.ts'
import { listCalls, parseCallId, tickCall, untickCall, type Call } from '../../messages/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { BackToCounter } from '../counter/choose-first.tsx'
import { counterOf, type Counter } from '../counter/counter.ts'
import { workSaid } from '../texts.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { CallNotice } from './call-notice.tsx'
import { CallTable, noteCallsSeen, slipsOf } from './call-table.tsx'

type C = Context<Env>

const MOST = 200
/** Where a tick leads back to. */
const BACK: Readonly<Record<string, string>> = { skranke: workPaths.counter, brev: workPaths.letters }

/** `/arbeid/ringeliste`: everybody who must be told by a person, until somebody has. */
export async function callsPage(c: C): Promise<Response> {
  const { db } = c.get('deps')
  const counter = await counterOf(c)
  const { work, topics } = counter
  const found = await listCalls(db, { topics, at: work.now, limit: MOST + 1 })
  const [calls, isMore] = [found.slice(0, MOST), found.length > MOST]
  await noteCallsSeen(c, work.who, calls)
  const slips = await slipsOf(c, counter, calls)
  return c.html(
    <CallsView counter={counter} slips={slips} calls={calls} isMore={isMore} just={calls.find(({ id }) => id === c.req.query('for'))} />,
  )
}

/** `POST /arbeid/ringeliste`: told, or a wrong tick taken back. The page it leads to says what the line is now, whoever was first. */
export async function tick(c: C): Promise<Response> {
  const { db } = c.get('deps')
  const counter = await counterOf(c)
  const typed = await sentForm(c)
  const id = parseCallId(lineOf(typed, 'linje'))
  if (id === null) throw notFound(workSaid((t) => t.counter.calls.noSuch))
  const { work, reach } = counter
  const given = { id, topics: reach.topics, by: work.who, at: work.now }
  if (lineOf(typed, 'gjor') === 'angre') await untickCall(db, given)
  else await tickCall(db, given)
  const back = BACK[lineOf(typed, 'fra')] ?? workPaths.calls
  return c.redirect(counter.href(back, { for: id }), 303)
}

interface CallsProps {
  counter: Counter
  calls: readonly Call[]
  slips: ReadonlySet<string>
  isMore: boolean
  just: Call | undefined
}

function CallsView({ counter, calls, slips, isMore, just }: CallsProps) {
  const { work, hub, switcher, href } = counter
  const t = work.t.counter.calls
  const waiting = calls.filter(({ toldAt }) => toldAt === null)
  const told = calls.filter(({ toldAt }) => toldAt !== null)
  return (
    <WorkPage
      work={work}
      {...(hub === null ? {} : { colours: hub })}
      switcher={{ ...switcher, hrefOf: (slug) => work.ui.href(`${workPaths.calls}?torg=${slug}`) }}
      title={t.title}
      lead={t.lead}
      scripts={['torg-print.js']}
    >
      {just === undefined ? null : <CallNotice work={work} call={just} />}
      <div class="sec close call-list">
        {waiting.length === 0 ? (
          <p>{t.none}</p>
        ) : (
          <CallTable counter={counter} calls={waiting} slips={slips} caption={t.caption} from="ringeliste" />
        )}
        {isMore ? <p>{t.more(MOST)}</p> : null}
        <Buttons>
          <PrintButton label={t.print} />
          <ButtonLink href={href(workPaths.letters)}>{t.letters}</ButtonLink>
          <BackToCounter counter={counter} />
        </Buttons>
      </div>
      <Section title={t.told} id="sagt" close offPaper>
        {told.length === 0 ? (
          <p>{t.noneTold}</p>
        ) : (
          <CallTable counter={counter} calls={told} slips={slips} caption={t.told} from="ringeliste" />
        )}
      </Section>
    </WorkPage>
  )
}
