import type { Session } from '../../activities/index.ts'
import {
  bodiesOfPlace,
  bodiesOfUnknownArea,
  bodiesOnDay,
  bodyPaths,
  bodySaid,
  bodyTexts,
  standingOn,
  type BodyOnDay,
} from '../../bodies/index.ts'
import { daysLeft, hearingsOnDay, type HearingOnDay } from '../../cases/index.ts'
import { Facts, Page, PageTitle, Section, Text, Ways, type Ui, type Way } from '../../design/index.ts'
import { hubsOnDay, placesByName, uiOf, type HubOnDay } from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { listOf } from '../../platform/i18n/index.ts'
import { addDays, startOfDay } from '../../platform/time/index.ts'
import { suggestionPaths } from '../../suggestions/index.ts'
import { momentOf, type Moment } from '../as-of.ts'
import { AsOfDay } from '../as-of-day.tsx'
import { AskedNow } from '../cases/asked-now.tsx'
import { MostSaidSection } from '../suggestions/most-said-section.tsx'
import { suggestionPageTexts } from '../suggestions/texts.ts'
import { ContactForPlace } from './contact-section.tsx'
import { standingWords } from './body-words.ts'
import { DecidedHere } from './decided-here.tsx'
import { placeView, type PlaceView } from './place-view.ts'
import { bodyPageTexts } from './texts.ts'
import { allBodies, askedWay, askWay, casesWay, meetingsAhead, sitWay, takingPeople, waysIn } from './ways-in.ts'

interface PlaceProps {
  ui: Ui
  moment: Moment
  place: { slug: string; name: string; hub: string }
  hub: HubOnDay
  hubs: readonly HubOnDay[]
  bodies: readonly BodyOnDay[]
  /** Based at the hub, for places that nobody has told. */
  perhaps: readonly BodyOnDay[]
  /** Every body: who speaks for one may be met at any hub. */
  all: readonly BodyOnDay[]
  /** Those of them that people are looked for to. */
  open: readonly BodyOnDay[]
  meetings: readonly Session[]
  /** Open ones that are about the place. */
  hearings: readonly HearingOnDay[]
  /** What people there think, and what was said and decided about it. */
  view: PlaceView
}

/** `/naerdemokrati/:place`: to whom matters from here belong, and what one can do. */
export async function placePage(c: Ctx) {
  const { db } = c.get('deps')
  const moment = momentOf(c)
  const [ui, places, hubs, all, asked] = await Promise.all([
    uiOf(c, moment.day),
    placesByName(db),
    hubsOnDay(db, moment.day),
    bodiesOnDay(db, moment.known),
    hearingsOnDay(db, moment.known),
  ])
  const place = places.find(({ slug }) => slug === c.req.param('place'))
  const bodies = place === undefined ? [] : bodiesOfPlace(all, place.slug, moment.day)
  // Where the body of the place has its base, people of the place meet; else at the square that the place is nearest to.
  const base = bodies[0]?.hub ?? place?.hub
  const hub = hubs.find(({ slug }) => slug === base)
  if (place === undefined || hub === undefined) throw notFound(bodySaid((t) => t.faults.noPlace))
  const [meetings, open, view] = await Promise.all([
    meetingsAhead(db, hub.slug, moment),
    takingPeople(db, bodies, moment),
    placeView(db, { place, moment, hubs, lang: ui.lang }),
  ])
  // How many stand behind something changes without a word to the pages that are kept.
  if (!moment.live) c.set('cacheable', { topics: ['town'], freshUntil: startOfDay(addDays(moment.today, 1)), query: ['dato'] })
  const hearings = asked.filter((one) => one.places.includes(place.slug) && (daysLeft(one, moment.day) ?? -1) >= 0)
  const perhaps = bodiesOfUnknownArea(all, hub.slug, moment.day)
  return c.html(<PlacePage {...{ ui, moment, place, hub, hubs, bodies, perhaps, all, meetings, open, hearings, view }} />)
}

function PlacePage(props: PlaceProps) {
  const { ui, moment, place, hub, hubs, bodies, perhaps, all, hearings, view } = props
  const t = bodyPageTexts(ui.lang).democracy
  const names = listOf(
    bodies.map(({ name }) => show(name, ui.lang).text),
    ui.lang,
  )
  return (
    <Page
      ui={ui}
      title={t.titleOf(place.name)}
      hub={hub.slug}
      current="about"
      description={t.description}
      noindex={!moment.live}
      asOf={moment.live ? null : <AsOfDay ui={ui} day={moment.day} back={bodyPaths.ofPlace(place.slug)} />}
    >
      <PageTitle title={t.titleOf(place.name)} lead={bodies.length === 0 ? t.nobody(place.name) : t.leadOf(place.name, names)} />
      {bodies.length === 0 ? null : (
        <Section title={t.bodies} id="organ" close>
          <Bodies {...{ ui, moment, bodies }} />
        </Section>
      )}
      {perhaps.length === 0 ? null : (
        <Section title={t.basedAt(hub.name)} id="kanskje" close>
          <p>{t.areaUnknown(perhaps.length)}</p>
          <Bodies {...{ ui, moment, bodies: perhaps }} />
        </Section>
      )}
      <ContactForPlace {...{ ui, hubs, bodies: all, own: bodies.map(({ slug }) => slug), hub: hub.slug, day: moment.day }} />
      <AskedNow ui={ui} hearings={hearings} moment={moment} />
      {view.said === null ? null : (
        <MostSaidSection
          {...{ ui, ...view.said }}
          title={suggestionPageTexts(ui.lang).placeThinksFrom(place.name)}
          all={suggestionPaths.listFrom(place.slug)}
        />
      )}
      <DecidedHere {...{ ui, moment, view }} />
      <Section title={t.ways} id="bli-med" close>
        <Ways items={waysOf(props)} />
      </Section>
    </Page>
  )
}

function Bodies({ ui, moment, bodies }: Pick<PlaceProps, 'ui' | 'moment' | 'bodies'>) {
  return (
    <Facts
      items={bodies.map((body) => ({
        term: (
          <a href={ui.href(bodyPaths.body(body.slug))}>
            <Text of={show(body.name, ui.lang)} />
          </a>
        ),
        text: bodyTexts(ui.lang).types[body.type],
        note: standingOn(body, moment.day) === 'past' ? null : standingWords(body, moment.day, ui.lang),
      }))}
    />
  )
}

function waysOf({ ui, moment, place, hub, bodies, perhaps, open, meetings }: PlaceProps): Way[] {
  const atWork = moment.live ? [...bodies, ...perhaps].filter((body) => standingOn(body, moment.day) === 'at_work') : []
  return [
    ...open.map((body) => sitWay(ui, body)),
    ...atWork.map((body) => askWay(ui, body)),
    ...waysIn(ui, { hub, place, meetings, live: moment.live }),
    askedWay(ui),
    casesWay(ui),
    allBodies(ui),
    { href: ui.href(bodyPaths.democracy), title: bodyPageTexts(ui.lang).democracy.otherPlace },
  ]
}
