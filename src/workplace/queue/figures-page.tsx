import type { Context } from 'hono'
import { waitFigures, type WaitFigure } from '../../appointments/index.ts'
import { ButtonLink, Buttons, Table } from '../../design/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { weekdayName } from '../../platform/i18n/index.ts'
import { addDays, mondayOf } from '../../platform/time/index.ts'
import { workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { queueWorkTexts } from './texts.ts'

/** `/arbeid/torg/:hub/ko/tall`: how long people wait, by weekday. No names are left to show. */
export async function figuresPage(c: Context<Env>): Promise<Response> {
  const work = await workOf(c)
  const figures = await waitFigures(c.get('deps').db, { hubId: work.hub?.id ?? 0, today: work.today })
  return c.html(<FiguresView work={work} figures={figures} />)
}

function FiguresView({ work, figures }: { work: Work; figures: readonly WaitFigure[] }) {
  const t = queueWorkTexts(work.lang)
  return (
    <WorkPage
      work={work}
      title={t.figures}
      lead={t.figuresLead}
      switcher={{ hubs: [], hrefOf: (slug) => work.ui.href(workPaths.queue(slug)) }}
    >
      <div class="sec close">
        {figures.length === 0 ? (
          <p>{t.noFigures}</p>
        ) : (
          <Table caption={t.figuresCaption} head={t.figuresHead} rows={figures.map((one) => ({ cells: cellsOf(one, work) }))} />
        )}
        <Buttons>
          <ButtonLink weight="tertiary" href={work.ui.href(workPaths.queue(work.hub?.slug ?? ''))}>
            {t.backToQueue}
          </ButtonLink>
        </Buttons>
      </div>
    </WorkPage>
  )
}

function cellsOf({ weekday, drawn, half, most, gone }: WaitFigure, { lang, today }: Work): string[] {
  const t = queueWorkTexts(lang)
  const day = weekdayName(addDays(mondayOf(today), weekday - 1), lang)
  const minutes = (count: number | null) => (count === null ? t.tooFew : t.minutes(count))
  return [day.charAt(0).toUpperCase() + day.slice(1), String(drawn), minutes(half), minutes(most), String(gone)]
}
