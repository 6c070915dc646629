import type { Context } from 'hono'
import {
  countUnaccepted,
  findAbsences,
  findAgenda,
  interpreterName,
  whichStranded,
  type Absence,
  type AgendaLine,
  type CaseworkerOnDay,
} from '../../appointments/index.ts'
import { ButtonLink, Section, Table } from '../../design/index.ts'
import { hubsWhere } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { show } from '../../platform/content/localized.ts'
import { listOf } from '../../platform/i18n/index.ts'
import { addDays, startOfDay } from '../../platform/time/index.ts'
import { workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { figureTexts } from './figure-texts.ts'
import { ownCaseworkers } from './caseworker-target.ts'

interface ListProps {
  work: Work
  all: readonly CaseworkerOnDay[]
  today: readonly AgendaLine[]
  absences: readonly Absence[]
  /** Times that nobody has said yes to, by the id of the position. */
  fresh: ReadonlyMap<number, number>
  /** Of each time that is without anybody, the id of the position. */
  stranded: readonly number[]
}

/** `/arbeid/timer`: the positions somebody sees to, and how many come to each today. No name is on it. */
export async function caseworkersPage(c: Context<Env>): Promise<Response> {
  const { db } = c.get('deps')
  const work = await workOf(c)
  const all = await ownCaseworkers(c, work)
  const caseworkers = all.map(({ id }) => id)
  const span = { start: startOfDay(work.today), end: startOfDay(addDays(work.today, 1)) }
  const [today, absences, fresh, stranded] = await Promise.all([
    findAgenda(db, { caseworkers, span }),
    findAbsences(db, { caseworkers, span }),
    countUnaccepted(db, { caseworkers, at: work.now }),
    whichStranded(db, { caseworkers, at: work.now }),
  ])
  return c.html(<ListView {...{ work, all, today, absences, fresh }} stranded={stranded.map(({ caseworker }) => caseworker)} />)
}

function ListView({ work, all, today, absences, fresh, stranded }: ListProps) {
  const { ui, lang } = work
  const { agenda: t } = work.t
  return (
    <WorkPage work={work} title={t.title} lead={t.lead}>
      <Section title={t.positions} id="stillinger" close>
        {all.length === 0 ? (
          <p>{t.nobody}</p>
        ) : (
          <Table
            caption={t.positions}
            head={[t.position, t.about, t.where, t.todays, t.fresh.head]}
            rows={all.map((one) => ({
              cells: [
                <a href={ui.href(workPaths.caseworker(one.key))}>{one.key}</a>,
                aboutOf(one, work),
                listOf(
                  one.hubs.map((slug) => work.hubs.find((hub) => hub.slug === slug)?.short ?? slug),
                  lang,
                ),
                absences.some(({ caseworker }) => caseworker === one.id)
                  ? t.away
                  : t.count(today.filter((line) => line.caseworker === one.key || line.interpretedBy === one.key).length),
                newOf(one, fresh.get(one.id) ?? 0, work),
              ],
            }))}
          />
        )}
      </Section>
      <Stranded {...{ work, all, stranded }} />
      <DayLists work={work} />
      <div class="sec close">
        <ButtonLink weight="tertiary" href={ui.href(workPaths.appointmentFigures)}>
          {figureTexts(lang).title}
        </ButtonLink>
      </div>
    </WorkPage>
  )
}

const newOf = ({ key }: CaseworkerOnDay, count: number, { ui, t }: Work) =>
  count === 0 ? (
    '0'
  ) : (
    <a href={`${ui.href(workPaths.caseworker(key))}#nye`}>
      {count}
      <span class="ds-sr-only">{`: ${t.agenda.fresh.title(count)}`}</span>
    </a>
  )

/** What people come about, or what is interpreted. */
function aboutOf({ kind, services, languages }: CaseworkerOnDay, { lang, t: { agenda } }: Work): string {
  const named = (all: readonly string[]) => listOf([...all], lang)
  return kind === 'interpreter'
    ? agenda.interprets(named(languages.map((code) => interpreterName(code, lang))))
    : named(services.map(({ title }) => show(title, lang).text))
}

/** Whose times a change of hours has left without anybody, with the way to tell them. */
function Stranded({ work, all, stranded }: Pick<ListProps, 'work' | 'all' | 'stranded'>) {
  const { agenda: t } = work.t
  if (stranded.length === 0) return null
  const counted = all.map(({ id, key }) => ({ key, count: stranded.filter((one) => one === id).length }))
  return (
    <Section title={t.plan.stranded(stranded.length)} id="uten" close>
      <p>{t.plan.strandedLead}</p>
      <ul class="ds-list">
        {counted
          .filter(({ count }) => count > 0)
          .map(({ key, count }) => (
            <li>
              <a href={`${work.ui.href(workPaths.plan(key))}#uten`}>{key}</a>: {t.count(count)}
            </li>
          ))}
      </ul>
    </Section>
  )
}

/** Of the hubs one serves. */
function DayLists({ work }: { work: Work }) {
  const { ui, who, hubs } = work
  const may = hubsWhere(who, 'appointment.run')
  const own = may === 'every' ? hubs : hubs.filter(({ slug }) => may.includes(slug))
  if (own.length === 0) return null
  return (
    <Section title={work.t.agenda.hubDays} id="dagslister" close>
      <ul class="ds-list">
        {own.map(({ slug, short }) => (
          <li>
            <a href={ui.href(workPaths.hubAppointments(slug))}>{short}</a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
