import type { Context } from 'hono'
import { countUnanswered, activitiesOf, findNeeds, isNeeded, type ActivityItem, type FoundNeed } from '../../activities/index.ts'
import { Buttons, ButtonLink, ExampleMark, Figures, Section, Table, type TableRow } from '../../design/index.ts'
import { changesOfHubs, findItem, listItems, type Change } from '../../hubs/edit/index.ts'
import { paths } from '../../hubs/index.ts'
import type { Stored } from '../../hubs/items/index.ts'
import { can } from '../../people/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { isOver } from '../activities/lacks.ts'
import { HubActs } from '../desk/front-page.tsx'
import { hubStates, NowWords, WhoIsHere, type HubState } from '../desk/hub-state.tsx'
import { lacksOf } from '../desk/lacks.ts'
import { asRecord } from '../form/localized-value.ts'
import { historyPath } from '../history/history-path.ts'
import { ChangeTable } from '../history/list-page.tsx'
import { justSaved, SavedNotice, type JustSaved } from '../history/saved-notice.tsx'
import { storedPeriod } from '../hours/hours-state.ts'
import { ownerName, spanLines } from '../hours/period-words.ts'
import { isInForce } from '../hours/read-period.ts'
import { Lines } from '../lines.tsx'
import { closure, contact, HUB_NOUNS, isKnown, itemsOfNoun, type Noun } from '../nouns/index.ts'
import { workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workSaid } from '../texts.ts'

interface OverviewProps {
  work: Work
  state: HubState
  /** What there is of each sort, in the nouns' order. */
  things: readonly { noun: Noun; items: readonly Stored<unknown>[] }[]
  periods: readonly Stored<unknown>[]
  activities: readonly Stored<ActivityItem>[]
  needs: readonly FoundNeed[]
  hub: Stored<unknown> | null
  changes: readonly Change[]
  /** How many proposals wait for an answer. */
  proposals: number
  saved: JustSaved
}

/** `/arbeid/torg/:hub`: all that can be changed here, as it stands. */
export async function overviewPage(c: Context<Env>): Promise<Response> {
  const { db } = c.get('deps')
  const work = await workOf(c)
  const slug = work.hub?.slug ?? ''
  const [{ states }, things, periods, activities, needs, hub, changes, proposals, saved] = await Promise.all([
    hubStates(c, work, [slug]),
    Promise.all(HUB_NOUNS.map(async (noun) => ({ noun, items: await itemsOfNoun(db, noun, work.scope) }))),
    listItems(db, 'opening_period', work.scope),
    activitiesOf(db, work.scope),
    findNeeds(db, { today: work.today, at: work.now, hub: slug }),
    findItem(db, { kind: 'hub', scope: 'municipality', key: slug }),
    changesOfHubs(db, [slug], { limit: 5 }),
    countUnanswered(db, [slug]),
    justSaved(c, work),
  ])
  const [state] = states
  if (state === undefined) throw notFound(workSaid((t) => t.notFound.hub(slug)))
  return c.html(<Overview {...{ work, state, things, periods, activities, needs, hub, changes, proposals, saved }} />)
}

function Overview(props: OverviewProps) {
  const { work, state, changes, saved } = props
  const { ui, t } = work
  const slug = work.hub?.slug ?? ''
  const lacks = lacksOf(state.missing, t.desk)
  return (
    <WorkPage
      work={work}
      title={work.name}
      saysWhere
      lead={<NowWords work={work} picture={state.picture} />}
      above={<HubCounts {...props} />}
      aside={<HubActs work={work} slug={slug} />}
    >
      <div class="sec">
        <SavedNotice work={work} saved={saved} />
        <Buttons>
          <ButtonLink href={ui.href(paths.hub(slug))}>{t.desk.publicPage}</ButtonLink>
          {can(work.who, 'hub.add', 'municipality') ? <ButtonLink href={ui.href(`${work.base}/navn`)}>{t.desk.rename}</ButtonLink> : null}
        </Buttons>
      </div>
      {lacks.length === 0 ? null : (
        <Section title={t.desk.missing} id="mangler" close>
          <ul class="ds-list">
            {lacks.map(({ path, words }) => (
              <li>
                <a href={ui.href(work.base + path)}>{capital(words)}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t.desk.edit} id="endre" close>
        <Table caption={t.desk.edit} head={[t.desk.editWhat, t.desk.editNow]} rows={rowsOf(props)} />
      </Section>
      <Section title={t.desk.changes} id="endringer" close aside={<a href={ui.href(historyPath(work))}>{t.desk.allChanges}</a>}>
        {changes.length === 0 ? <p>{t.desk.noChanges}</p> : <ChangeTable work={work} changes={changes} caption={t.desk.changes} />}
      </Section>
    </WorkPage>
  )
}

function HubCounts({ work, state: { missing }, things }: OverviewProps) {
  const { figures: t } = work.t.desk
  const { ui, base, today } = work
  const closures = things.find(({ noun }) => noun.kind === closure.kind)?.items ?? []
  const ahead = closures.filter(({ item }) => !closure.isPast(asRecord(item), today) && isKnown(asRecord(item), today))
  return (
    <Figures
      items={[
        { count: missing.hours.length, label: t.hours(missing.hours.length), href: ui.href(`${base}/tider`) },
        { count: ahead.length, label: t.closures(ahead.length), href: ui.href(`${base}/stenginger`) },
        { count: missing.facilities.length, label: t.facilities(missing.facilities.length), href: ui.href(`${base}/tilgjengelighet`) },
        { count: missing.milestones.length, label: t.milestones(missing.milestones.length), href: ui.href(`${base}/hendelser`) },
      ]}
    />
  )
}

const MOST_LINES = 4

function rowsOf(props: OverviewProps): TableRow[] {
  const { work, state, things, hub } = props
  const { ui, t, base } = work
  const link = (path: string, words: string) => <a href={ui.href(`${base}/${path}`)}>{words}</a>
  return [
    { cells: [link('aktiviteter', t.activities.title), <ActivitiesNow {...props} />] },
    { cells: [link('forslag', t.proposals.title), t.proposals.waiting(props.proposals)] },
    { cells: [link('frivillige', t.volunteers.title), <NeedsNow {...props} />] },
    { cells: [link('tider', t.menu.hours), <HoursNow {...props} />] },
    ...things.map(({ noun, items }) => ({
      cells: [
        link(noun.path, noun.texts(t).many),
        noun.kind === 'presence' ? <WhoIsHere work={work} picture={state.picture} /> : <Things work={work} noun={noun} items={items} />,
      ],
    })),
    { cells: [link(contact.path, contact.texts(t).many), <Lines lines={hub === null ? [] : contact.detail(asRecord(hub.item), work)} />] },
  ]
}

function ActivitiesNow({ work, activities }: OverviewProps) {
  const { t, ui, lang, today } = work
  const current = activities.filter(({ item }) => item.knownFrom <= today && !isOver(item, today))
  if (current.length === 0) return <>{t.activities.none}</>
  const lines = current.slice(0, MOST_LINES).map(({ item, layer }) => (
    <>
      {show(item.title, lang).text}
      {layer === 'example' ? <ExampleMark ui={ui} /> : null}
    </>
  ))
  return <Lines lines={[...lines, ...(current.length > MOST_LINES ? [t.hours.andMore(current.length - MOST_LINES)] : [])]} />
}

/** Those that are open. */
function NeedsNow({ work: { t, ui, lang }, needs }: OverviewProps) {
  const open = needs.filter(isNeeded)
  if (open.length === 0) return <>{t.volunteers.none}</>
  const lines = open.slice(0, MOST_LINES).map(({ title, layer }) => (
    <>
      {show(title, lang).text}
      {layer === 'example' ? <ExampleMark ui={ui} /> : null}
    </>
  ))
  return <Lines lines={[...lines, ...(open.length > MOST_LINES ? [t.hours.andMore(open.length - MOST_LINES)] : [])]} />
}

function HoursNow({ work, periods }: OverviewProps) {
  const { t, today } = work
  const inForce = periods.flatMap((one) => storedPeriod(one) ?? []).filter(({ item }) => isInForce(item, today) || item.from === today)
  if (inForce.length === 0) return <>{t.hours.noneFor}</>
  return (
    <Lines
      lines={inForce.map(({ item, layer }) => (
        <>
          {`${ownerName(item.provider, work)}: ${spanLines(item, work).join(', ')}`}
          {layer === 'example' ? <ExampleMark ui={work.ui} /> : null}
        </>
      ))}
    />
  )
}

/** The latest of each sort by name, and how many more there are. */
function Things({ work, noun, items }: { work: Work; noun: Noun; items: readonly Stored<unknown>[] }) {
  const { t, today, ui } = work
  const waits = ({ item }: Stored<unknown>) => noun.waitsWords?.(asRecord(item), work) ?? null
  const current = items
    .filter(({ item }) => !noun.isPast(asRecord(item), today) && isKnown(asRecord(item), today))
    .toReversed()
    .toSorted((one, other) => Number(waits(one) !== null) - Number(waits(other) !== null))
  if (current.length === 0) return <>{noun.texts(t).none}</>
  const more = current.length > MOST_LINES ? [t.hours.andMore(current.length - MOST_LINES)] : []
  const lines = current.slice(0, MOST_LINES).map((one) => (
    <>
      {[noun.title(asRecord(one.item), work), waits(one)].filter((words) => words !== null).join('. ')}
      {one.layer === 'example' ? <ExampleMark ui={ui} /> : null}
    </>
  ))
  return <Lines lines={[...lines, ...more]} />
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
