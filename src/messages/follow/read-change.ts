import { leavesTime, type Act, type Quiet, type TopicGroup } from '../../people/index.ts'
import type { FieldFault } from '../../platform/http/errors.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf, listOf } from '../../platform/http/typed-values.ts'
import { PAGE_LANGUAGES } from '../../platform/i18n/index.ts'
import type { Language } from '../../platform/content/localized.ts'
import { typedClock } from '../../platform/time/index.ts'
import { messageTexts } from '../texts.ts'
import type { FollowingChange } from './change-following.ts'
import type { FollowedTopics } from './following-of.ts'
import { ABOUT, channelsFor, RHYTHMS, type FollowChannel, type Manner } from './subscription.ts'
import { topicsTyped } from './topic-choices.tsx'

export interface ChangeAsked {
  act: Act
  now: FollowedTopics
  groups: readonly TopicGroup[]
  lang: Language
}

/** How whoever has the receipt can be told. */
export function channelsOf({ person, helper }: Act): FollowChannel[] {
  const contacts = [...person.contacts, ...(helper?.contacts ?? [])].filter(({ deadSince }) => deadSince === null)
  return channelsFor({ contacts, named: person.name !== null || person.shielded })
}

/** The name of a field that one topic has: `rytme-hub-tofte`. */
export const fieldOf = (name: string, topic: string) => `${name}-${topic.replace(':', '-')}`

/** What the form holds when it is opened. */
export function typedOfFollowing({ followed, quiet }: FollowedTopics, language: string): Typed {
  const two = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}.${String(minutes % 60).padStart(2, '0')}`
  const each = followed.flatMap(({ topic, about, rhythm, channel }) => [
    [fieldOf('om', topic), [...about]] as const,
    [fieldOf('rytme', topic), rhythm] as const,
    [fieldOf('kanal', topic), channel] as const,
  ])
  const hours = quiet === null ? {} : { 'stille-fra': two(quiet.from), 'stille-til': two(quiet.to) }
  return { ...Object.fromEntries(each), ...hours, meldingssprak: language }
}

/** The fields of `FollowingForm`, by whatever way they came. */
export function readChange(typed: Typed, asked: ChangeAsked): { change: FollowingChange; faults: readonly FieldFault[] } {
  const { act, now, groups, lang } = asked
  const t = messageTexts(lang).change
  const all = groups.flatMap(({ topics }) => topics)
  const kept = now.followed.filter(({ topic }) => lineOf(typed, fieldOf('slutt', topic)) !== 'ja')
  const added = topicsTyped(typed, groups).filter((id) => !now.followed.some(({ topic }) => topic === id))
  const [first] = now.followed
  const asBefore: Manner = { about: [...ABOUT], rhythm: first?.rhythm ?? 'at_once', channel: first?.channel ?? 'call' }
  const topics = [
    ...kept.map((one) => ({ id: one.topic, ...mannerTyped(typed, one, channelsOf(act)) })),
    ...added.map((id) => ({ id, ...asBefore })),
  ].map((one) => ({ ...one, desk: all.find(({ id }) => id === one.id)?.desk ?? null }))
  const { quiet, faults: quietFaults } = readQuiet(typed, topics, t)
  const faults = [
    ...topics.flatMap(({ id, about }) => (about.length === 0 ? [{ field: fieldOf('om', id), message: t.needAbout }] : [])),
    ...(topics.length === 0 ? [{ field: 'emne', message: t.needTopic }] : []),
    ...quietFaults,
  ]
  const language = PAGE_LANGUAGES.find((one) => one === typed['meldingssprak']) ?? act.person.language
  return { change: { topics, quiet, language }, faults }
}

function mannerTyped(typed: Typed, { topic, ...before }: Manner & { topic: string }, channels: readonly FollowChannel[]): Manner {
  const about = ABOUT.filter((one) => listOf(typed, fieldOf('om', topic)).includes(one))
  const rhythm = RHYTHMS.find((one) => one === typed[fieldOf('rytme', topic)]) ?? before.rhythm
  const channel = channels.find((one) => one === typed[fieldOf('kanal', topic)]) ?? before.channel
  return { about, rhythm, channel }
}

type ChangeTexts = ReturnType<typeof messageTexts>['change']

function readQuiet(typed: Typed, topics: readonly Manner[], t: ChangeTexts): { quiet: Quiet | null; faults: FieldFault[] } {
  const [line, other] = [lineOf(typed, 'stille-fra'), lineOf(typed, 'stille-til')]
  if (line === '' && other === '') return { quiet: null, faults: [] }
  const [from, to] = [typedClock(line), typedClock(other)]
  if (from === null || from === 1440) return { quiet: null, faults: [{ field: 'stille-fra', message: t.clock }] }
  if (to === null) return { quiet: null, faults: [{ field: 'stille-til', message: t.clock }] }
  const quiet = { from, to: to % 1440 }
  const isTooMuch = quiet.from === quiet.to || topics.some(({ channel }) => !leavesTime(channel, quiet))
  return { quiet, faults: isTooMuch ? [{ field: 'stille-til', message: t.noTimeLeft }] : [] }
}
