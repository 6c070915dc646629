import type { Context } from 'hono'
import { activitiesOf, readNeeds } from '../../activities/index.ts'
import { ButtonLink, Buttons, Facts, Figures, Section, Table, type TableRow } from '../../design/index.ts'
import { changesOfOwner, findItem, listItems, type Change } from '../../hubs/edit/index.ts'
import { atHub, paths } from '../../hubs/index.ts'
import { hubScope, type Stored } from '../../hubs/items/index.ts'
import { countFollowers, countWaitingEnquiries } from '../../messages/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { isOver } from '../activities/lacks.ts'
import { asRecord } from '../form/localized-value.ts'
import { historyPath } from '../history/history-path.ts'
import { ChangeTable } from '../history/list-page.tsx'
import { justSaved, SavedNotice, type JustSaved } from '../history/saved-notice.tsx'
import { isKnown, itemsOfNoun } from '../nouns/noun.ts'
import { PROVIDER_NOUNS, providerNews, providerText } from '../nouns/own.ts'
import { ownAmong } from '../own.ts'
import { workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'

interface OwnProps {
  work: Work
  text: Stored<unknown> | null
  /** How many hear of it, and how many wait for an answer: numbers, never who. */
  followers: number
  waiting: number
  /** What it has at each hub, in the nouns' order, and how many opening hours. */
  hubs: readonly { slug: string; name: string; counts: readonly number[]; hours: number; activities: number; needs: number }[]
  changes: readonly Change[]
  saved: JustSaved
}

/** `/arbeid/tilbyder/:provider`: what a provider itself may say and change. */
export async function providerPage(c: Context<Env>): Promise<Response> {
  const { db } = c.get('deps')
  const work = await workOf(c)
  const slug = work.own?.slug ?? ''
  const [text, followers, waiting, hubs, changes, saved] = await Promise.all([
    findItem(db, { kind: 'provider', scope: 'municipality', key: slug }),
    countFollowers(db, `provider:${slug}`),
    countWaitingEnquiries(db, [`provider:${slug}`]),
    Promise.all(work.hubs.map((hub) => atEach(c, work, hub))),
    changesOfOwner(db, `provider:${slug}`, { limit: 5 }),
    justSaved(c, work),
  ])
  return c.html(
    <ProviderView work={work} text={text} followers={followers} waiting={waiting} hubs={hubs} changes={changes} saved={saved} />,
  )
}

async function atEach(c: Context<Env>, work: Work, hub: Work['hubs'][number]): Promise<OwnProps['hubs'][number]> {
  const { db } = c.get('deps')
  const scope = hubScope(hub.slug)
  const current = (kind: string, items: readonly Stored<unknown>[], isPast: (item: Readonly<Record<string, unknown>>) => boolean) =>
    ownAmong(work, kind, items).filter(({ item }) => isKnown(asRecord(item), work.today) && !isPast(asRecord(item))).length
  const counts = await Promise.all(
    PROVIDER_NOUNS.map(async (noun) => current(noun.kind, await itemsOfNoun(db, noun, scope), (item) => noun.isPast(item, work.today))),
  )
  const periods = await listItems(db, 'opening_period', scope)
  const hours = current('opening_period', periods, (item) => typeof item['to'] === 'string' && item['to'] < work.today)
  const activities = ownAmong(work, 'activity', await activitiesOf(db, scope)).filter(
    ({ item }) => item.knownFrom <= work.today && !isOver(item, work.today),
  ).length
  const needs = ownAmong(work, 'volunteer_need', await readNeeds(db, scope, {})).filter(
    ({ item }) => item.knownFrom <= work.today && (item.to ?? work.today) >= work.today,
  ).length
  return { slug: hub.slug, name: hub.short, counts, hours, activities, needs }
}

function ProviderView(props: OwnProps) {
  const { work, text, followers, waiting, changes, saved } = props
  const { ui, t, base } = work
  const slug = work.own?.slug ?? ''
  return (
    <WorkPage
      work={work}
      title={work.name}
      lead={t.own.lead}
      above={
        <Figures
          items={[
            { count: waiting, label: t.own.waiting(waiting), href: ui.href(workPaths.enquiries) },
            { count: followers, label: t.own.followers(followers) },
          ]}
        />
      }
    >
      <div class="sec close">
        <SavedNotice work={work} saved={saved} />
        <Facts
          items={
            text === null
              ? []
              : [
                  {
                    term: t.own.text,
                    text: providerText
                      .detail(asRecord(text.item), work)
                      .filter((line) => line !== null)
                      .join(' · '),
                  },
                ]
          }
        />
        <Buttons>
          <ButtonLink weight="primary" href={ui.href(`${base}/${providerText.path}`)}>
            {t.own.editText}
          </ButtonLink>
          <ButtonLink href={ui.href(`${base}/${providerNews.path}`)}>{t.own.news}</ButtonLink>
          <ButtonLink weight="tertiary" href={ui.href(paths.provider(slug))}>
            {t.own.publicPage}
          </ButtonLink>
        </Buttons>
      </div>
      <Section title={t.own.atHubs} id="torgene" close>
        <Table
          caption={t.own.atHubs}
          head={[t.desk.hub, ...PROVIDER_NOUNS.map((noun) => noun.texts(t).many), t.menu.hours, t.activities.title, t.volunteers.title]}
          rows={props.hubs.map((hub) => rowOf(hub, work))}
        />
      </Section>
      <Section title={t.desk.changes} id="endringer" close aside={<a href={ui.href(historyPath(work))}>{t.desk.allChanges}</a>}>
        {changes.length === 0 ? <p>{t.desk.noChanges}</p> : <ChangeTable work={work} changes={changes} caption={t.desk.changes} />}
      </Section>
    </WorkPage>
  )
}

function rowOf({ slug, name, counts, hours, activities, needs }: OwnProps['hubs'][number], work: Work): TableRow {
  const { ui, t, base, hubs, lang } = work
  const hub = hubs.find((one) => one.slug === slug)
  const where = hub === undefined ? name : atHub(hub, lang)
  const link = (path: string, count: number, what: string) => (
    <a href={ui.href(`${base}/torg/${slug}/${path}`)}>
      {count === 0 ? t.own.add : t.desk.count(count)}
      <span class="ds-sr-only">{`: ${what} ${where}`}</span>
    </a>
  )
  return {
    filled: (counts[0] ?? 0) > 0,
    cells: [
      name,
      ...PROVIDER_NOUNS.map((noun, k) => link(noun.path, counts[k] ?? 0, noun.texts(t).many)),
      link('tider', hours, t.menu.hours),
      link('aktiviteter', activities, t.activities.title),
      link('frivillige', needs, t.volunteers.title),
    ],
  }
}
