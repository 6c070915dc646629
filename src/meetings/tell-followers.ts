import { bodyOnDay } from '../bodies/index.ts'
import type { Acting } from '../hubs/edit/index.ts'
import { tellFollowers } from '../people/index.ts'
import { show, type Language, type Localized } from '../platform/content/localized.ts'
import { shortened } from '../platform/content/shortened.ts'
import type { Tx } from '../platform/database/index.ts'
import { longDate, saidIn } from '../platform/i18n/index.ts'
import type { AgendaEntry } from './agenda-item.ts'
import type { MeetingItem } from './body-meeting.ts'
import { bodyMeetingPaths } from './paths.ts'
import { meetingTexts } from './texts.ts'

const said = (words: (lang: Language) => string): Localized => saidIn<Language>((lang) => lang, words)

/** Followers of the body, when it is called, held at another time or place, and called off. */
export async function tellMeeting(tx: Tx, { before, after }: Change<MeetingItem>, { today, at }: Acting): Promise<void> {
  const step = stepOf(before, after)
  const body = await bodyOnDay(tx, after.bodySlug, today)
  if (step === null || body === null || after.day < today) return
  const named = (lang: Language) => meetingTexts(lang).named(after.number, show(body.name, lang).text)
  const clock = after.time === undefined ? null : after.time.replace(':', '.')
  const title = said((lang) =>
    step === 'off'
      ? meetingTexts(lang).told.off(named(lang))
      : meetingTexts(lang).told[step](named(lang), longDate(after.day, lang), clock),
  )
  const path = bodyMeetingPaths.meeting(after.bodySlug, after.number)
  await tellFollowers(tx, { topics: [`body:${after.bodySlug}`], about: 'news', title, text: after.cancelled ?? null, path }, at)
}

function stepOf(before: MeetingItem | null, after: MeetingItem): 'called' | 'moved' | 'off' | null {
  const [was, is] = [before?.cancelled !== undefined, after.cancelled !== undefined]
  if (before === null) return is ? null : 'called'
  if (is) return was ? null : 'off'
  const isSame = before.day === after.day && before.time === after.time && before.hub === after.hub
  return isSame && !was && JSON.stringify(before.room) === JSON.stringify(after.room) ? null : 'moved'
}

/** What came of an item, when it is told. Of what is closed nobody is told anything. */
export async function tellOutcome(tx: Tx, { before, after }: Change<AgendaEntry>, { at }: Acting): Promise<void> {
  const { outcome, closed, politicalCase, bodySlug, meeting, number, title } = after
  if (outcome === undefined || closed || before?.outcome !== undefined) return
  const topics = [`body:${bodySlug}`, ...(politicalCase === undefined ? [] : [`case:${politicalCase.replaceAll('/', '-')}`])]
  const path = `${bodyMeetingPaths.meeting(bodySlug, meeting)}#sak-${number}`
  await tellFollowers(
    tx,
    {
      topics,
      about: 'news',
      title: said((lang) => meetingTexts(lang).told.decided(show(title, lang).text)),
      text: shortened(outcome),
      path,
    },
    at,
  )
}

interface Change<T> {
  before: T | null
  after: T
}
