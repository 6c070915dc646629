import { AsOf, Fixed, NewsList, Page, PaperFoot, Section, type Ui } from '../../design/index.ts'
import {
  detailsOnDay,
  newsUntil,
  offersOnDay,
  paths,
  sharedMilestones,
  townPicture,
  uiOf,
  type HubDetails,
  type HubPicture,
  type Milestone,
  type NewsItem,
  type Offer,
  type TownPicture,
} from '../../hubs/index.ts'
import { findServices, type FoundService } from '../../appointments/index.ts'
import { nextChange, keptSessions, type Session } from '../../activities/index.ts'
import { bodiesOnDay, type BodyOnDay } from '../../bodies/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { inLanguage } from '../../platform/i18n/index.ts'
import { addDays } from '../../platform/time/index.ts'
import { AsOfDay } from '../as-of-day.tsx'
import { momentOf, newsCut } from '../as-of.ts'
import { hubJsonLd } from '../json-ld.ts'
import { newsViews } from '../news/news-views.ts'
import { townTexts } from '../texts.ts'
import { ContactAtHub } from '../bodies/contact-section.tsx'
import { BodySection } from './body-section.tsx'
import { HouseSection } from './house-section.tsx'
import { HoursSection } from './hours-section.tsx'
import { HubHero } from './hub-hero.tsx'
import { embedPaths } from '../embed/paths.ts'
import { hubOrRedirect } from './hub-or-redirect.ts'
import { PeopleSection } from './people-section.tsx'
import { ProgrammeSection } from '../activities/hub-section.tsx'
import { latestSaid, type LatestSaid } from '../../suggestions/index.ts'
import { SaidSection } from '../suggestions/said-section.tsx'
import { ServicesSection } from '../services/hub-section.tsx'
import { StorySection } from './story-section.tsx'
import { hasCalendar, TakeAway } from './take-away.tsx'
import { TakePartSection } from './take-part-section.tsx'

/** Where a hub is still planned little happens, and that is what one comes for: the public meeting is seen long before its week. */
const DAYS_BEFORE_OPENING = 60

/** `/torg/:hub`: now, hours, who, the house, news, the story. */
export async function hubPage(c: Ctx) {
  const { db } = c.get('deps')
  const moment = momentOf(c)
  const [ui, picture] = await Promise.all([uiOf(c, moment.day), townPicture(db, moment)])
  const hub = await hubOrRedirect(c, picture)
  if (hub instanceof Response) return hub
  const { id } = hub.hub
  const ahead = hub.hub.status === 'planned' ? DAYS_BEFORE_OPENING : 6
  const week = { hub: hub.hub.slug, from: moment.day, to: addDays(moment.day, ahead) }
  const [details, offers, news, shared, bodies, sessions, services, latest] = await Promise.all([
    detailsOnDay(db, id, moment),
    offersOnDay(db, moment),
    newsUntil(db, { hubId: id, until: newsCut(c, moment), limit: 3 }),
    sharedMilestones(db, moment.known),
    bodiesOnDay(db, moment.known),
    keptSessions(db, { filter: week, known: moment.known }),
    findServices(db, moment),
    moment.live ? latestSaid(db, { hub: hub.hub.slug, today: moment.day }) : null,
  ])
  c.set('cacheable', { topics: ['town'], freshUntil: Math.min(picture.freshUntil, nextChange(sessions, moment.at)), query: ['dato'] })
  return c.html(
    <HubPage
      sessions={sessions}
      ui={ui}
      hub={hub}
      picture={picture}
      details={details}
      offers={offers}
      news={news}
      shared={shared}
      bodies={bodies.filter(({ hubId }) => hubId === id)}
      met={bodies}
      services={services}
      latest={latest}
    />,
  )
}

interface HubPageProps {
  ui: Ui
  hub: HubPicture
  picture: TownPicture
  details: HubDetails
  offers: readonly Offer[]
  news: readonly NewsItem[]
  shared: readonly Milestone[]
  /** Those whose base the hub is. */
  bodies: readonly BodyOnDay[]
  /** All of them: whoever speaks for one may be met here. */
  met: readonly BodyOnDay[]
  /** What one can come about, anywhere. */
  services: readonly FoundService[]
  /** Of the day and the six after it; of a planned hub, of two months. */
  sessions: readonly Session[]
  /** What people have said here; null on a page of another day. */
  latest: LatestSaid | null
}

function HubPage(props: HubPageProps) {
  const { ui, hub, picture, bodies, latest } = props
  const { slug, name, status } = hub.hub
  // Of a hub that is to come, what one comes for is how to be part of it; of one that is there, what happens and when.
  const isPlanned = status === 'planned'
  const takePart = <TakePartSection ui={ui} hub={hub} picture={picture} />
  return (
    <Page
      ui={ui}
      title={name}
      hub={slug}
      current="hubs"
      description={townTexts(ui.lang).hub.description(name)}
      noindex={!picture.live}
      jsonLd={picture.live && hub.hub.status === 'open' ? hubJsonLd(ui, hub, picture) : []}
      feeds={[
        { href: ui.href(paths.hubNewsFeed(slug)), title: `${townTexts(ui.lang).hub.news}: ${name}`, type: 'application/atom+xml' },
        ...(hasCalendar(hub, picture.day)
          ? [{ href: ui.href(paths.calendar(slug)), title: `${townTexts(ui.lang).hub.hours}: ${name}`, type: 'text/calendar' as const }]
          : []),
        { href: embedPaths.oembed(ui.publicUrl + ui.href(paths.hub(slug))), title: name, type: 'application/json+oembed' },
      ]}
      asOf={picture.live ? null : <AsOfDay ui={ui} day={picture.day} back={paths.hub(slug)} />}
    >
      <HubHero ui={ui} hub={hub} picture={picture} sessions={props.sessions} />
      {isPlanned ? takePart : null}
      <ProgrammeSection ui={ui} hub={hub} picture={picture} sessions={props.sessions} />
      <HoursSection ui={ui} hub={hub} picture={picture} />
      <TakeAway ui={ui} hub={hub} />
      <PeopleSection ui={ui} hub={hub} picture={picture} offers={props.offers} />
      <ServicesSection ui={ui} hub={hub} services={props.services} />
      {isPlanned ? null : takePart}
      <HouseSection ui={ui} hub={hub} details={props.details} picture={picture} />
      {latest === null ? null : <SaidSection {...{ ui, latest }} hub={hub.hub} hubs={[hub.hub]} />}
      <NewsSection {...props} />
      <StorySection ui={ui} hub={hub} shared={props.shared} details={props.details} picture={picture} />
      <ContactAtHub ui={ui} bodies={props.met} hub={slug} day={picture.day} />
      <BodySection ui={ui} bodies={bodies} day={picture.day} shared={props.shared} />
      <PaperFoot ui={ui} url={ui.publicUrl + ui.href(paths.hub(slug))}>
        {townTexts(ui.lang).hub.restOnline}
      </PaperFoot>
      <div class="sec close">
        <AsOf ui={ui} action={inLanguage(ui.page, paths.hub(slug))} {...(picture.live ? {} : { value: picture.day })} />
      </div>
    </Page>
  )
}

function NewsSection({ ui, hub, news, picture }: HubPageProps) {
  const t = townTexts(ui.lang).hub
  return (
    <Section title={<Fixed ui={ui} k="news" />} id="nytt" aside={<a href={ui.href(paths.news)}>{townTexts(ui.lang).front.allNews}</a>}>
      {news.length === 0 ? <p>{t.noNews}</p> : <NewsList ui={ui} items={newsViews(ui, news, { ...picture, here: hub.hub.slug })} />}
    </Section>
  )
}
