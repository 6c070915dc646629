import type { Context } from 'hono'
import { Acts, Notice, Section, Table } from '../../design/index.ts'
import { allChanges, changesOfHubs, type Change } from '../../hubs/edit/index.ts'
import type { RolePlace } from '../../bodies/index.ts'
import { paths } from '../../hubs/index.ts'
import { can, hubScope, hubsWhere } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { ChangeTable } from '../history/list-page.tsx'
import { Lines } from '../lines.tsx'
import { workOf, type Work } from '../work.ts'
import { workPaths } from '../work-paths.ts'
import { WorkPage } from '../work-page.tsx'
import { fullDate } from '../../platform/i18n/index.ts'
import { countedAt, countedIn, Counts, type Counted } from './counts.tsx'
import { hubStates, NowWords, WhoIsHere, type HubState } from './hub-state.tsx'
import { deadlinesOf, type Deadline } from '../own-pages/deadlines.ts'
import { Deadlines } from '../own-pages/deadlines-section.tsx'
import { lacksOf } from './lacks.ts'
import { OwnPlaces } from './own-places.tsx'
import { ownPlaces } from './places-of-role.ts'
import { NoRole } from './no-role.tsx'
import { waitingOn, type Waiting } from './waiting.ts'
import { WaitingSection } from './waiting-section.tsx'

const CHANGES_SHOWN = 8

/** `/arbeid`: the hubs one has to do with, now, and what somebody should see to. */
export async function frontPage(c: Context<Env>): Promise<Response> {
  const { db } = c.get('deps')
  const work = await workOf(c)
  if (work.who.grants.length === 0) return c.html(<NoRole work={work} />)
  const seen = hubsWhere(work.who, 'workplace.see')
  const [{ states }, changes, places, waiting] = await Promise.all([
    hubStates(c, work, seen),
    seen === 'every' ? allChanges(db, { limit: CHANGES_SHOWN }) : changesOfHubs(db, seen, { limit: CHANGES_SHOWN }),
    ownPlaces(db, work),
    waitingOn(db, work),
  ])
  const bodies = places.filter(({ kind }) => kind === 'body')
  const due = await Promise.all(bodies.map(async (place) => ({ place, deadlines: await deadlinesOf(db, place.slug, work.today) })))
  return c.html(<FrontView {...{ work, states, changes, places, due, waiting }} counted={countedIn(c.req.query('vis'))} />)
}

interface FrontProps {
  work: Work
  states: readonly HubState[]
  changes: readonly Change[]
  places: readonly RolePlace[]
  /** Of each committee of one's own, what is late or soon due. */
  due: readonly { place: RolePlace; deadlines: readonly Deadline[] }[]
  /** What residents wait for an answer to. */
  waiting: readonly Waiting[]
  /** Only the hubs that this count counts; null shows all. */
  counted: Counted | null
}

function FrontView({ work, states, changes, places, due, waiting, counted }: FrontProps) {
  const { t, lang, today } = work
  const only = states.length === 1 ? states[0] : undefined
  const mayEdit = hubsWhere(work.who, 'hub.edit')
  return (
    <WorkPage
      work={work}
      {...(only === undefined ? {} : { colours: only.picture.hub.slug })}
      title={capital(fullDate(today, lang))}
      above={states.length === 0 ? null : <Counts work={work} states={states} />}
      aside={<CommonActs work={work} only={only} />}
    >
      <OwnPlaces work={work} places={places} />
      {due.map(({ place, deadlines }) => (
        <Deadlines work={work} deadlines={deadlines} of={place} />
      ))}
      <WaitingSection work={work} waiting={waiting} />
      {mayEdit.length === 0 && states.length > 0 ? (
        <Notice>
          <p>{t.desk.mayOnlySee}</p>
        </Notice>
      ) : null}
      {states.length === 0 ? null : (
        <>
          <Hubs work={work} states={states} counted={counted} />
          <Section title={t.desk.changes} id="endringer">
            {changes.length === 0 ? <p>{t.desk.noChanges}</p> : <ChangeTable work={work} changes={changes} caption={t.desk.changes} />}
          </Section>
        </>
      )}
    </WorkPage>
  )
}

function Hubs({ work, states, counted }: Pick<FrontProps, 'work' | 'states' | 'counted'>) {
  const { ui, t } = work
  const shown = counted === null ? states : countedAt(states, counted)
  const title = counted === null ? t.desk.today : t.desk.some[counted]
  const all = { href: ui.href(`${workPaths.front}#torgene`), label: t.desk.all(states.length) }
  return (
    <Section title={title} id="torgene" {...(counted === null ? {} : { aside: <a href={all.href}>{all.label}</a> })}>
      {shown.length === 0 && counted !== null ? (
        <p>{t.desk.noneSuch}</p>
      ) : (
        <Table
          caption={title}
          head={[t.desk.hub, t.desk.now, t.desk.who, t.desk.missing]}
          rows={shown.map((state) => rowOf(state, work))}
        />
      )}
    </Section>
  )
}

function rowOf(state: HubState, work: Work) {
  const { ui, t, who } = work
  const { picture, missing } = state
  const { slug, short } = picture.hub
  const mayEdit = can(who, 'hub.edit', hubScope(slug))
  const lacks = lacksOf(missing, t.desk)
  return {
    filled: false,
    cells: [
      <a href={ui.href(mayEdit ? workPaths.hub(slug) : paths.hub(slug))}>{short}</a>,
      <NowWords work={work} picture={picture} />,
      <WhoIsHere work={work} picture={picture} />,
      lacks.length === 0 ? (
        t.desk.nothingMissing
      ) : (
        <Lines
          lines={lacks.map(({ path, words }) =>
            mayEdit ? <a href={ui.href(workPaths.hub(slug) + path)}>{capital(words)}</a> : capital(words),
          )}
        />
      ),
    ],
  }
}

/** One's own hub's acts; for whoever has several, those of the municipality. */
function CommonActs({ work, only }: { work: Work; only: HubState | undefined }) {
  const { ui, t, who } = work
  const slug = only?.picture.hub.slug
  if (slug !== undefined && can(who, 'hub.edit', hubScope(slug))) return <HubActs work={work} slug={slug} />
  const items = [
    ...(can(who, 'municipality.edit', 'municipality')
      ? [{ href: ui.href(`${workPaths.municipality}/nytt/ny`), text: t.desk.act.municipality }]
      : []),
    ...(can(who, 'hub.add', 'municipality') ? [{ href: ui.href(workPaths.addHub), text: t.desk.act.addHub }] : []),
    ...(can(who, 'municipality.edit', 'municipality')
      ? [{ href: ui.href(`${workPaths.municipality}/historikk`), text: t.desk.act.history }]
      : []),
  ]
  if (items.length === 0) return null
  return (
    <>
      <h2>{t.desk.acts}</h2>
      <Acts label={t.desk.actsLabel} items={items} />
    </>
  )
}

export function HubActs({ work, slug }: { work: Work; slug: string }) {
  const { ui, t } = work
  const at = (path: string, text: string) => ({ href: ui.href(workPaths.hub(slug) + path), text })
  const { act } = t.desk
  return (
    <>
      <h2>{t.desk.acts}</h2>
      <Acts
        label={t.desk.actsLabel}
        items={[
          at('/aktiviteter/ny', t.activities.add),
          ...(can(work.who, 'desk.act', hubScope(slug)) ? [at('/lokaler', t.roomDay.title)] : []),
          at('/tider', act.hours),
          at('/stenginger/ny', act.closure),
          at('/nytt/ny', act.news),
          at('/her', act.presence),
          at('/tilgjengelighet', act.facilities),
          at('/historikk', act.history),
          { href: ui.href(paths.poster(slug)), text: act.poster },
        ]}
      />
    </>
  )
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
