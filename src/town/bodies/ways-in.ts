import { activityPaths, proposalPaths, sessionsIn, volunteerPaths, type Session } from '../../activities/index.ts'
import { bodyPaths, latestNomination, nominationPaths, takesInterest, type BodyOnDay } from '../../bodies/index.ts'
import { casePaths } from '../../cases/index.ts'
import type { Ui, Way } from '../../design/index.ts'
import { atHub, paths, type HubOnDay } from '../../hubs/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { bodyMeetingPaths } from '../../meetings/index.ts'
import { show } from '../../platform/content/localized.ts'
import { fullDate } from '../../platform/i18n/index.ts'
import { addDays } from '../../platform/time/index.ts'
import { REPLY_DAYS, suggestionPaths } from '../../suggestions/index.ts'
import { suggestionPageTexts } from '../suggestions/texts.ts'
import { actPaths } from '../act/paths.ts'
import { askedPaths } from '../asked/paths.ts'
import { askedTexts } from '../asked/texts.ts'
import { actPageTexts } from '../act/texts.ts'
import { keptDay, type Moment } from '../as-of.ts'
import { meetingPageTexts } from '../meetings/texts.ts'
import { hearingTexts } from '../cases/hearing-texts.ts'
import { casePageTexts } from '../cases/texts.ts'
import { matterTexts } from '../matters/texts.ts'
import { sitTexts } from './sit-texts.ts'
import { bodyPageTexts } from './texts.ts'

/** So far ahead that a meeting which has been announced is found. */
const DAYS_AHEAD = 120

/** Public meetings of a hub that are still to come. */
export async function meetingsAhead(db: Db, hub: string, moment: Moment): Promise<readonly Session[]> {
  const filter = { hub, kind: 'public_meeting' as const, from: moment.day, to: addDays(moment.day, DAYS_AHEAD) }
  return (await sessionsIn(db, { filter, known: moment.known, limit: 3 })).filter(({ state }) => state === 'planned')
}

/** Those that people are looked for to now; none on the page of another day. */
export async function takingPeople(db: Db, bodies: readonly BodyOnDay[], { live, day }: Moment): Promise<BodyOnDay[]> {
  if (!live) return []
  const nominations = await Promise.all(bodies.map(({ slug }) => latestNomination(db, slug)))
  return bodies.filter((body, k) => takesInterest(body, { nomination: nominations[k] ?? null, day }))
}

/** First of all that can be done. */
export const sitWay = (ui: Ui, { slug, name }: Pick<BodyOnDay, 'slug' | 'name'>): Way => ({
  href: ui.href(nominationPaths.sit(slug)),
  title: sitTexts(ui.lang).way,
  text: sitTexts(ui.lang).wayText(show(name, ui.lang).text),
})

interface At {
  hub: HubOnDay
  /** Where somebody lives, with the hub that it belongs to. */
  place?: { slug: string; hub: string }
  meetings: readonly Session[]
  /** What can be done now; a page of another day only tells. */
  live: boolean
}

/** What somebody can do from where they sit: a meeting to come first. */
export function waysIn(ui: Ui, { hub, place, meetings, live }: At): Way[] {
  const t = bodyPageTexts(ui.lang)
  const at = atHub(hub, ui.lang)
  const toMeetings = meetings.map(({ key, day, title, layer }) => ({
    href: ui.href(activityPaths.activity(key)),
    title: t.democracy.meeting,
    text: t.democracy.meetingText(show(title, ui.lang).text, fullDate(day, ui.lang), layer === 'example'),
  }))
  const toHub = { href: ui.href(paths.hub(hub.slug)), title: t.body.toHub(at) }
  if (!live) return [...toMeetings, toHub]
  const voice = place === undefined ? suggestionPaths.voiceAt(hub.slug) : suggestionPaths.voiceFrom(place.hub, place.slug)
  return [
    ...toMeetings,
    { href: ui.href(voice), title: t.democracy.suggest(at), text: t.democracy.suggestText },
    { href: ui.href(proposalPaths.proposeAt(hub.slug)), title: t.democracy.propose(at), text: t.democracy.proposeText },
    { href: ui.href(actPaths.contact(`hub:${hub.slug}`)), title: t.democracy.ask(at), text: t.democracy.askText },
    { href: ui.href(volunteerPaths.list), title: t.democracy.volunteer, text: t.democracy.volunteerText },
    toHub,
  ]
}

export const allBodies = (ui: Ui): Way => {
  const t = bodyPageTexts(ui.lang).democracy
  return { href: ui.href(bodyPaths.list), title: t.all, text: t.allText }
}

/** To be told of a body, a case or a suggestion, with no account. */
export const followWay = (ui: Ui, topic: `${'body' | 'case' | 'suggestion'}:${string}`, short: string): Way => {
  const { follow: t } = actPageTexts(ui.lang)
  const kind = topic.startsWith('body:') ? 'body' : topic.startsWith('case:') ? 'case' : 'suggestion'
  return { href: ui.href(actPaths.follow(topic)), title: t.title(short), text: t.ways[kind] }
}

/** From a body to all that it has to do, on the day that its page is of. */
export const mattersWay = (ui: Ui, { slug, name }: Pick<BodyOnDay, 'slug' | 'name'>, moment: Moment): Way => {
  const t = matterTexts(ui.lang)
  return { href: ui.href(bodyPaths.matters(slug, keptDay(moment))), title: t.way, text: t.description(show(name, ui.lang).text) }
}

/** From other pages to the choice of place. */
export const democracyWay = (ui: Ui): Way => {
  const t = bodyPageTexts(ui.lang).democracy
  return { href: ui.href(bodyPaths.democracy), title: t.link, text: t.linkText }
}

/** A question that everybody can read the answer to. */
export const askWay = (ui: Ui, { slug, name }: Pick<BodyOnDay, 'slug' | 'name'>): Way => {
  const t = suggestionPageTexts(ui.lang)
  return { href: ui.href(suggestionPaths.ask(slug)), title: t.ask(show(name, ui.lang).text), text: t.askText(REPLY_DAYS) }
}

/** What all have asked for, and what came of it. */
export const askedWay = (ui: Ui): Way => {
  const t = askedTexts(ui.lang)
  return { href: ui.href(askedPaths.all), title: t.way, text: t.wayText }
}

export const casesWay = (ui: Ui): Way => {
  const t = casePageTexts(ui.lang).case
  return { href: ui.href(casePaths.list), title: t.all, text: t.allText }
}

export const hearingsWay = (ui: Ui): Way => {
  const t = hearingTexts(ui.lang)
  return { href: ui.href(casePaths.hearings), title: t.all, text: t.allText }
}

export const meetingsWay = (ui: Ui): Way => {
  const { list: t } = meetingPageTexts(ui.lang)
  return { href: ui.href(bodyMeetingPaths.list), title: t.all, text: t.allText }
}
