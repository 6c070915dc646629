import type { Context } from 'hono'
import { Buttons, ButtonLink, ExampleMark, Section, Table, type TableRow } from '../../design/index.ts'
import { listItems } from '../../hubs/edit/index.ts'
import { atHub } from '../../hubs/index.ts'
import type { OpeningPeriodItem, Stored } from '../../hubs/items/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { rangeWords } from '../form/form-errors.ts'
import { textIn } from '../form/words.ts'
import { justSaved, SavedNotice, type JustSaved } from '../history/saved-notice.tsx'
import { ownAmong } from '../own.ts'
import { Lines } from '../lines.tsx'
import { isKnown } from '../nouns/noun.ts'
import { workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { HOURS, storedPeriod } from './hours-state.ts'
import { ownerName, ownerWithin, spanLines } from './period-words.ts'
import { isInForce } from './read-period.ts'

type Period = Stored<OpeningPeriodItem>

/** `/arbeid/torg/:hub/tider`: the hours of the house and of everyone in it. */
export async function hoursListPage(c: Context<Env>): Promise<Response> {
  const work = await workOf(c)
  const [items, saved] = await Promise.all([listItems(c.get('deps').db, HOURS.kind, work.scope), justSaved(c, work)])
  return c.html(
    <HoursList
      work={work}
      periods={ownAmong(work, HOURS.kind, items)
        .flatMap((one) => storedPeriod(one) ?? [])
        .filter(({ item }) => isKnown(item, work.today))}
      saved={saved}
    />,
  )
}

function HoursList({ work, periods, saved }: { work: Work; periods: readonly Period[]; saved: JustSaved }) {
  const { ui, t, base } = work
  return (
    <WorkPage
      work={work}
      saysWhere
      title={t.hours.title(work.hub === null ? work.name : atHub(work.hub, work.lang))}
      lead={work.own === null ? t.hours.lead : t.own.lead}
    >
      <div class="sec close">
        <SavedNotice work={work} saved={saved} />
        <Buttons>
          <ButtonLink weight="primary" href={ui.href(`${base}/tider/ny`)}>
            {t.hours.add}
          </ButtonLink>
        </Buttons>
      </div>
      <div class="hours-list">
        {ownersIn(work, periods).map((slug) => (
          <Owner work={work} slug={slug} periods={periods.filter(({ item }) => (item.provider ?? null) === slug)} />
        ))}
      </div>
    </WorkPage>
  )
}

/** The house first, then whoever is met there, then others who have hours written. */
function ownersIn({ own, present, providers }: Work, periods: readonly Period[]): (string | null)[] {
  if (own !== null) return [own.slug]
  const written = providers.filter(({ slug }) => periods.some(({ item }) => item.provider === slug))
  return [null, ...new Set([...present, ...written].map(({ slug }) => slug))]
}

function Owner({ work, slug, periods }: { work: Work; slug: string | null; periods: readonly Period[] }) {
  const { ui, t, today, base } = work
  const name = ownerName(slug, work)
  const past = periods.filter(({ item }) => item.to !== undefined && item.to < today)
  const current = periods.filter((one) => !past.includes(one)).toSorted(byStart)
  const head = [t.hours.period, t.hours.what, t.desk.acts]
  return (
    <Section
      title={name}
      id={`tider-${slug ?? 'huset'}`}
      close
      aside={<a href={ui.href(`${base}/tider/ny?hvem=${slug ?? ''}`)}>{t.hours.addFor(ownerWithin(slug, work))}</a>}
    >
      {current.length === 0 ? <p>{t.hours.noneFor}</p> : <Table caption={name} head={head} rows={current.map((one) => rowOf(one, work))} />}
      {past.length === 0 ? null : (
        <details class="ds-details">
          <summary>
            {t.earlier}
            <span class="ds-sr-only">: {name}</span>
          </summary>
          <div>
            <Table
              caption={`${name}: ${t.earlier}`}
              head={head}
              rows={past
                .toSorted(byStart)
                .toReversed()
                .map((one) => rowOf(one, work))}
            />
          </div>
        </details>
      )}
    </Section>
  )
}

const byStart = (a: Period, b: Period) => ((a.item.from ?? '') < (b.item.from ?? '') ? -1 : 1)

function rowOf({ item, layer }: Period, work: Work): TableRow {
  const { ui, t, today, base } = work
  const name = item.title === undefined ? null : textIn(item.title, work)
  const days = rangeWords(item, work)
  const state =
    isInForce(item, today) || item.from === today ? t.hours.inForce : item.from !== undefined && item.from > today ? t.hours.coming : null
  const quiet = [item.override ? t.hours.exception : null, state].filter((word) => word !== null).join(', ')
  return {
    filled: state === t.hours.inForce && !item.override,
    cells: [
      <>
        <Lines
          lines={[
            name ?? days,
            name === null ? null : <span class="quiet">{days}</span>,
            quiet === '' ? null : <span class="quiet">{quiet}</span>,
          ]}
        />
        {layer === 'example' ? <ExampleMark ui={ui} /> : null}
      </>,
      <Lines lines={spanLines(item, work)} />,
      <a href={ui.href(`${base}/tider/${item.key}`)}>
        {t.change}
        <span class="ds-sr-only"> {name ?? days}</span>
      </a>,
    ],
  }
}
