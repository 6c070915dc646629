import type { Context } from 'hono'
import { FIGURE_DAYS, findFigures, whyOffTexts, type OffFigure, type ServiceFigure, type UseFigure } from '../../appointments/index.ts'
import { ButtonLink, Buttons, Section, Table } from '../../design/index.ts'
import { show } from '../../platform/content/localized.ts'
import { csvLines } from '../../platform/feeds/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { figureTexts } from './figure-texts.ts'

type C = Context<Env>

/** `/arbeid/timetall`: how long people wait for a time, how many did not come, and how much of the hours is used. No names are in it. */
export async function appointmentFigures(c: C): Promise<Response> {
  const work = await workOf(c)
  return c.html(<FiguresView work={work} {...await findFigures(c.get('deps').db, work.now)} />)
}

/** The same as a file for a spreadsheet. */
export async function appointmentFiguresFile(c: C): Promise<Response> {
  const work = await workOf(c)
  const t = figureTexts(work.lang)
  const { services, use, off } = await findFigures(c.get('deps').db, work.now)
  const lines = [
    t.head,
    ...services.map((one) => cellsOf(one, work)),
    [],
    t.useHead,
    ...use.map((one) => useCells(one, work)),
    [],
    t.offHead,
    ...off.map((one) => offCells(one, work)),
  ]
  return c.body(csvLines(lines), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="timer-${work.today}.csv"`,
    'cache-control': 'no-store',
  })
}

interface FiguresProps {
  work: Work
  services: readonly ServiceFigure[]
  use: readonly UseFigure[]
  off: readonly OffFigure[]
}

function FiguresView({ work, services, use, off }: FiguresProps) {
  const t = figureTexts(work.lang)
  return (
    <WorkPage work={work} title={t.title} lead={t.lead(FIGURE_DAYS)}>
      <Section title={t.services} id="temaer" close>
        {services.length === 0 ? (
          <p>{t.none}</p>
        ) : (
          <Table caption={t.services} head={t.head} rows={services.map((one) => ({ cells: cellsOf(one, work) }))} />
        )}
      </Section>
      {use.length === 0 ? null : (
        <Section title={t.use} id="bruk" close>
          <p>{t.useLead}</p>
          <Table caption={t.use} head={t.useHead} rows={use.map((one) => ({ cells: useCells(one, work) }))} />
        </Section>
      )}
      <Section title={t.off} id="avlyst" close>
        <p>{t.offLead}</p>
        <Table caption={t.off} head={t.offHead} rows={off.map((one) => ({ cells: offCells(one, work) }))} />
      </Section>
      <div class="sec close">
        <Buttons>
          <ButtonLink href={work.ui.href(workPaths.appointmentFiguresFile)}>{t.file}</ButtonLink>
        </Buttons>
      </div>
    </WorkPage>
  )
}

const hubName = (slug: string, { hubs }: Work) => hubs.find((hub) => hub.slug === slug)?.short ?? slug

function cellsOf({ title, hub, wait, held, missed }: ServiceFigure, work: Work): string[] {
  const t = figureTexts(work.lang)
  const few = (count: number | null) => (count === null ? t.few : String(count))
  return [show(title, work.lang).text, hubName(hub, work), wait === null ? t.noneFree : t.days(wait), few(held), few(missed)]
}

function useCells({ hub, hours, used, extra }: UseFigure, work: Work): string[] {
  const t = figureTexts(work.lang)
  return [hubName(hub, work), t.hours(hours), used === null ? t.few : t.percent(used), extra === null ? t.few : String(extra)]
}

function offCells({ why, count }: OffFigure, { lang }: Work): string[] {
  const t = figureTexts(lang)
  return [why === null ? t.notSaid : whyOffTexts(lang).answers[why], count === null ? t.few : String(count)]
}
