import type { Context } from 'hono'
import { findAgenda, findShut, findStranded, topicWords, type AgendaLine } from '../../appointments/index.ts'
import { ButtonLink, Buttons, PrintButton, Section, Table, type TableRow } from '../../design/index.ts'
import { can, hubScope, type Act } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { fullDate } from '../../platform/i18n/index.ts'
import { addDays, startOfDay, type Day } from '../../platform/time/index.ts'
import { spanWords, useWords } from '../../resources/index.ts'
import { Lines } from '../lines.tsx'
import { dayOf } from '../rooms/day-path.ts'
import { workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { actsSeen, nameOf } from './agenda-names.ts'
import { interpretedWords, placeLines } from './why-words.ts'

interface HubDayProps {
  work: Work
  day: Day
  lines: readonly AgendaLine[]
  /** On whatever day, while the house is closed. */
  shut: readonly AgendaLine[]
  /** On whatever day, without anybody who is there then. */
  stranded: readonly AgendaLine[]
  acts: ReadonlyMap<string, Act>
}

/** `/arbeid/torg/:hub/timer?dag=`: everybody who has an appointment at the hub on a day, to be printed for the desk. */
export async function hubDayPage(c: Context<Env>): Promise<Response> {
  const { db } = c.get('deps')
  const work = await workOf(c)
  const day = dayOf(c.req.query('dag'), work.today)
  const lines = await findAgenda(db, { hub: work.hub?.slug ?? '', span: { start: startOfDay(day), end: startOfDay(addDays(day, 1)) } })
  const shut = await shutAt(c, work)
  const stranded = await findStranded(db, { hub: work.hub?.slug ?? '', at: work.now })
  return c.html(<HubDayView {...{ work, day, lines, shut, stranded }} acts={await actsSeen(c, work, [...lines, ...shut, ...stranded])} />)
}

/** Further than anything is booked. */
const AHEAD = 400

async function shutAt(c: Context<Env>, { hub, now, today }: Work): Promise<AgendaLine[]> {
  const { db } = c.get('deps')
  const asked = hub?.slug ?? ''
  const shut = new Set((await findShut(db, { hub: asked, at: now })).map(({ id }) => id))
  if (shut.size === 0) return []
  const ahead = await findAgenda(db, { hub: asked, span: { start: now, end: startOfDay(addDays(today, AHEAD)) } })
  return ahead.filter(({ id }) => shut.has(id))
}

function HubDayView({ work, day, lines, shut, stranded, acts }: HubDayProps) {
  const { ui, lang, hub } = work
  const { agenda: t, roomDay: r } = work.t
  const slug = hub?.slug ?? ''
  const link = (to: Day, text: string) => <a href={`${ui.href(workPaths.hubAppointments(slug))}?dag=${to}`}>{text}</a>
  const words = fullDate(day, lang)
  return (
    <WorkPage
      work={work}
      colours={slug}
      title={t.hubDay}
      lead={`${words.charAt(0).toUpperCase()}${words.slice(1)}. ${t.hubDayLead}`}
      scripts={['torg-print.js']}
    >
      <div class="sec close">
        <p class="row-acts off-paper">
          {link(addDays(day, -1), r.before)} {day === work.today ? null : link(work.today, r.today)} {link(addDays(day, 1), r.after)}
        </p>
        {lines.length === 0 ? (
          <p>{t.nobodyComes}</p>
        ) : (
          <Table caption={t.hubDay} head={[t.when, t.who, t.about, t.with]} rows={lines.map((line) => rowOf(line, work, acts))} />
        )}
        <Buttons>
          <PrintButton label={t.print} />
          <ButtonLink weight="tertiary" href={ui.href(workPaths.caseworkers)}>
            {t.title}
          </ButtonLink>
        </Buttons>
      </div>
      <ToMove work={work} lines={shut} acts={acts} id="stengt" title={t.shut.title(shut.length)} lead={t.shut.lead} />
      <ToMove work={work} lines={stranded} acts={acts} id="uten" title={t.plan.stranded(stranded.length)} lead={t.plan.strandedLead} />
    </WorkPage>
  )
}

interface ToMoveProps {
  work: Work
  lines: readonly AgendaLine[]
  acts: ReadonlyMap<string, Act>
  id: string
  title: string
  lead: string
}

/** Agreed before the house was closed, or before whoever receives them went: until they choose anew somebody may do it for them. */
function ToMove({ work, lines, acts, id, title, lead }: ToMoveProps) {
  const { ui, lang, who, hub } = work
  const { agenda: t } = work.t
  if (lines.length === 0) return null
  const may = can(who, 'desk.act', hubScope(hub?.slug ?? ''))
  return (
    <Section title={title} id={id} close>
      <p>{lead}</p>
      <Table
        caption={title}
        head={[t.when, t.who, t.with, work.t.desk.acts]}
        rows={lines.map((line) => ({
          cells: [
            capital(useWords(line, lang)),
            nameOf(acts.get(line.actId), work),
            line.caseworker,
            may ? <a href={ui.href(workPaths.counterMove(line.actId))}>{t.move.title}</a> : t.shut.atDesk,
          ],
        }))}
      />
    </Section>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function rowOf(line: AgendaLine, work: Work, acts: ReadonlyMap<string, Act>): TableRow {
  const { ui, lang, who, hub } = work
  const { agenda: t } = work.t
  const name = nameOf(acts.get(line.actId), work)
  return {
    filled: line.start <= work.now && work.now < line.end,
    cells: [
      <Lines
        lines={[spanWords(line, lang), line.mode === 'hub' ? null : work.t.nouns.service.ways[line.mode], ...placeLines(line, work)]}
      />,
      <Lines
        lines={[
          can(who, 'desk.act', hubScope(hub?.slug ?? '')) ? <a href={ui.href(workPaths.counterReceipt(line.actId))}>{name}</a> : name,
          line.isHeld ? t.waits : null,
        ]}
      />,
      <Lines
        lines={[
          line.isSensitive ? t.sensitive : topicWords(line, lang),
          line.people === 1 ? null : t.comes(line.people),
          interpretedWords(line, work),
        ]}
      />,
      line.caseworker,
    ],
  }
}
