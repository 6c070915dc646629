import {
  accessWords,
  activityPaths,
  activityTexts,
  findActivity,
  findNeeds,
  languageName,
  lastSession,
  needsChange,
  nextChange,
  priceWords,
  sayRhythm,
  sessionsIn,
  SIGN_UPS,
  takenSeats,
  whoWords,
  proposalPaths,
  type FoundActivity,
  type Proposal,
  type FoundNeed,
  type Session,
} from '../../activities/index.ts'
import { ButtonLink, Buttons, Columns, ExampleMark, Facts, Page, Prose, Text, type Fact, type Ui } from '../../design/index.ts'
import { paths, townPicture, uiOf, type HubPicture, type TownPicture } from '../../hubs/index.ts'
import { asDescription } from '../../platform/content/shortened.ts'
import { show, type Localized } from '../../platform/content/localized.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { listOf } from '../../platform/i18n/index.ts'
import { addDays } from '../../platform/time/index.ts'
import { fullDate, SignUpButton, signUpChanges, signUpFact, signUpHere, type SignUpHere } from '../sign-up/sign-up-links.tsx'
import { MeetingSection } from '../public-meeting/meeting-section.tsx'
import { AsOfDay } from '../as-of-day.tsx'
import { similarInstead } from '../discover/similar-instead.ts'
import { Similar } from '../discover/similar.tsx'
import { momentOf } from '../as-of.ts'
import { townSaid, townTexts } from '../texts.ts'
import type { Suggestion } from '../../suggestions/index.ts'
import { proposalBehind } from '../proposals/proposal-behind.ts'
import { byWords } from '../proposals/proposal-facts.ts'
import { originSuggestion } from '../suggestions/origin-suggestion.ts'
import { suggestionFact } from '../suggestions/origin.tsx'
import { proposalPageTexts } from '../proposals/texts.ts'
import { NeedsOfActivity } from '../volunteers/of-activity.tsx'
import { ActivityDates } from './activity-dates.tsx'
import { ActivityHero, nextOf } from './activity-hero.tsx'
import { eventsJsonLd } from './json-ld.ts'
import { senderNames } from './senders.ts'
import { isVenueUntold } from './venue.ts'

const SHOWN = 8
const DAYS_LOOKED = 200

/** `/aktiviteter/:key`: when, where, may I come, what does it cost, who is behind it. */
export async function activityPage(c: Ctx) {
  const { db } = c.get('deps')
  const moment = momentOf(c)
  const key = c.req.param('key') ?? ''
  const filter = { activity: key, from: moment.day, to: addDays(moment.day, DAYS_LOOKED) }
  const [ui, picture, activity, sessions, taken, needs] = await Promise.all([
    uiOf(c, moment.day),
    townPicture(db, moment),
    findActivity(db, key, moment.known),
    sessionsIn(db, { filter, known: moment.known, limit: SHOWN }),
    takenSeats(db, key),
    moment.live ? findNeeds(db, { activity: key, today: moment.day, at: moment.at }) : [],
  ])
  const hub = picture.hubs.find((one) => one.hub.slug === activity?.hub)
  if (activity === null || hub === undefined) throw notFound(townSaid((t) => t.activities.notFound))
  const proposal = await proposalBehind(db, activity)
  const origin = await originSuggestion(db, activity.item)
  const here = signUpHere(activity, { taken, at: moment.at, live: picture.live })
  const instead = await similarInstead(db, fullDate(here, sessions), { picture, from: moment.day })
  const last = sessions.length === 0 ? await lastSession(db, { key, before: moment.day, known: moment.known }) : undefined
  const freshUntil = Math.min(
    picture.freshUntil,
    nextChange([...sessions, ...instead], moment.at),
    signUpChanges(here, sessions),
    needsChange(needs, moment.at),
  )
  c.set('cacheable', { topics: here === null ? ['town'] : ['town', SIGN_UPS], freshUntil, query: ['dato'] })
  return c.html(<ActivityPage {...{ ui, picture, hub, activity, sessions, last, here, proposal, origin, instead, needs }} />)
}

interface ActivityProps {
  ui: Ui
  picture: TownPicture
  hub: HubPicture
  activity: FoundActivity
  sessions: readonly Session[]
  /** The last that was, where none is ahead. */
  last: Session | undefined
  here: SignUpHere | null
  /** What it came of. */
  proposal: Proposal | null
  /** The suggestion that it came of. */
  origin: Suggestion | null
  /** Others like it, where all places are taken. */
  instead: readonly Session[]
  needs: readonly FoundNeed[]
}

function ActivityPage(props: ActivityProps) {
  const { ui, picture, hub, activity, sessions, last, here, instead, needs } = props
  const { item, layer } = activity
  const title = show(item.title, ui.lang)
  const t = townTexts(ui.lang).activities
  const next = nextOf(sessions, picture)
  return (
    <Page
      ui={ui}
      title={`${title.text}, ${hub.hub.short}`}
      hub={hub.hub.slug}
      current="activities"
      styles={item.kind === 'public_meeting' ? ['meeting.css'] : []}
      description={item.body === undefined ? t.descriptionOf(title.text, hub.hub.name) : asDescription(show(item.body, ui.lang).text)}
      noindex={!picture.live}
      jsonLd={picture.live && layer !== 'example' ? eventsJsonLd(ui, { hub, sessions, picture }) : []}
      feeds={[{ href: ui.href(activityPaths.activityCalendar(item.key)), title: title.text, type: 'text/calendar' }]}
      asOf={picture.live ? null : <AsOfDay ui={ui} day={picture.day} back={activityPaths.activity(item.key)} />}
    >
      <ActivityHero ui={ui} picture={picture} hub={hub} activity={activity} next={next} last={last} />
      <div class="sec">
        <Columns>
          <div class="of-activity">
            {item.body === undefined ? null : <Body ui={ui} of={item.body} />}
            <SignUpButton ui={ui} here={here} sessions={sessions} />
            <Buttons>
              <ButtonLink href={ui.href(activityPaths.activityCalendar(item.key))}>{t.calendar}</ButtonLink>
              <ButtonLink href={ui.href(activityPaths.activityPoster(item.key))}>{t.poster}</ButtonLink>
            </Buttons>
          </div>
          <Facts items={factsOf(props)} />
          <ActivityDates ui={ui} picture={picture} item={item} sessions={sessions} here={here} />
        </Columns>
      </div>
      <Similar ui={ui} picture={picture} sessions={instead} />
      <div class="sec close">
        <p>
          <a href={ui.href(activityPaths.list)}>{t.all}</a>
        </p>
      </div>
      <MeetingSection ui={ui} activity={activity} next={next} known={picture.day} live={picture.live} />
      <NeedsOfActivity ui={ui} needs={needs} />
    </Page>
  )
}

/** Paragraph by paragraph, each in the language that it has. */
function Body({ ui, of }: { ui: Ui; of: Localized }) {
  const shown = show(of, ui.lang)
  return (
    <Prose>
      {shown.text.split(/\n{2,}/).map((text) => (
        <p class="lead">
          <Text of={{ ...shown, text }} />
        </p>
      ))}
    </Prose>
  )
}

type Placed = Pick<ActivityProps, 'ui' | 'hub'> & { kind: Session['kind']; room: Localized | null; next: Session | undefined }

/** The house and the room in it; what is still to be told is said only while there is a date to tell it of. */
function Where({ ui, hub: { hub }, kind, room, next }: Placed) {
  const a = activityTexts(ui.lang)
  const untold = isVenueUntold({ kind, room }, hub)
  const isLater = next !== undefined && (kind === 'public_meeting' || next.lacksRoom)
  const words = untold ? (next === undefined ? null : a.noVenue) : room !== null ? show(room, ui.lang).text : isLater ? a.noRoom : null
  return (
    <>
      <a href={ui.href(paths.hub(hub.slug))}>{untold ? hub.short : hub.name}</a>
      {words === null ? '' : `. ${words}`}
    </>
  )
}

function factsOf({ ui, picture, hub, activity: { item, room: usual, ...sent }, sessions, here, proposal, origin }: ActivityProps): Fact[] {
  const { lang } = ui
  const [t, a] = [townTexts(lang).activities, activityTexts(lang)]
  const [next] = sessions
  const room = next === undefined ? usual : next.room
  const local = (text: typeof item.bring) => (text === undefined ? null : <Text of={show(text, lang)} />)
  const rhythms = item.rhythms.filter(({ to }) => to === undefined || to >= picture.day)
  const facts: [string, Fact['text'] | null][] = [
    [
      t.when,
      rhythms.some(({ rule }) => rule !== undefined) ? capital(rhythms.map((one) => sayRhythm(one, lang) ?? a.allDates).join('; ')) : null,
    ],
    [t.where, <Where ui={ui} hub={hub} kind={item.kind} room={room} next={next} />],
    originOf({ ui, hub, item, proposal }),
    suggestionFact(ui, origin),
    [t.organisers, listOf(senderNames({ ...sent, organisers: item.organisers }, picture, ui), lang)],
    [t.who, capital([whoWords(item, lang) ?? a.audiences.everyone, ...(item.childrenWelcome ? [a.childrenWelcome] : [])].join('. '))],
    [t.price, item.kind === 'public_meeting' && item.price === undefined ? null : priceWords(item, lang)],
    [
      t.attend,
      next === undefined ? null : here !== null ? signUpFact(here, ui) : item.attend === 'sign_up' ? t.mustSignUp : a.attend[item.attend],
    ],
    [t.access, item.access.length === 0 ? null : capital(listOf(accessWords(item.access, lang), lang))],
    [
      t.languages,
      item.languages.length === 0
        ? null
        : capital(
            listOf(
              item.languages.map((code) => languageName(code, lang)),
              lang,
            ),
          ),
    ],
    [t.bring, local(item.bring)],
    [t.badWeather, local(item.badWeather)],
    [capital(a.kinds[item.kind]), item.intergenerational ? a.intergenerational : null],
  ]
  const shown = facts.flatMap(([term, text]) => (text === null ? [] : [{ term, text }]))
  return item.carriedOnFrom === undefined ? shown : [...shown, { term: a.carriedOn(item.carriedOnFrom), text: hub.hub.name }]
}

/** From whom the wish came, for good: never by more than who they are, since this page outlives what they wrote. */
function originOf({
  ui,
  hub,
  item,
  proposal,
}: Pick<ActivityProps, 'ui' | 'hub' | 'proposal'> & { item: FoundActivity['item'] }): [string, Fact['text'] | null] {
  const t = proposalPageTexts(ui.lang)
  // A number may come with another municipality's pack; only the two together say that it was here.
  if (proposal === null || proposal.activityKey !== item.key) return [t.origin, null]
  return [
    t.origin,
    <>
      <a href={ui.href(proposalPaths.proposal(proposal.number))}>{byWords(proposal, null, { ui, hub: hub.hub })}</a>
      {proposal.isExample ? <ExampleMark ui={ui} /> : null}
    </>,
  ]
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
