import { MODERATIONS, WISHES, type ActivityItem, type AgendaItem, type MeetingItem } from '../../activities/index.ts'
import type { FieldFault } from '../../platform/http/errors.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { typedClock } from '../../platform/time/index.ts'
import { inputId, type Field, type Values } from '../form/field.ts'
import { asString, asText } from '../form/localized-value.ts'
import { readFields } from '../form/read-fields.ts'
import { typedFrom } from '../form/typed-from.ts'
import type { Work } from '../work.ts'

/** Empty rows after those there are. */
const MORE = 3
const MOST = 20

export interface PointFields {
  at: Field
  title: Field
  speaker: Field
}

/** What is asked of a point: when, what, and who as a role. */
const pointFields = (nr: number): PointFields => ({
  at: { kind: 'line', name: `at-${nr}`, most: 10, size: 6, optional: true, label: (t) => t.meetings.fields.at(nr) },
  title: { kind: 'text', name: `title-${nr}`, most: 160, optional: true, label: (t) => t.meetings.fields.title(nr) },
  speaker: {
    kind: 'text',
    name: `speaker-${nr}`,
    most: 120,
    optional: true,
    label: (t) => t.meetings.fields.speaker(nr),
    ...(nr === 1 ? { hint: (t) => t.meetings.fields.speakerHint } : {}),
  },
})

export const planPoints = (count: number): PointFields[] =>
  Array.from({ length: Math.min(MOST, count + MORE) }, (_, k) => pointFields(k + 1))

export const PLAN_FIELDS: readonly Field[] = [
  {
    kind: 'text',
    name: 'practical',
    most: 1000,
    rows: 4,
    optional: true,
    label: (t) => t.meetings.fields.practical,
    hint: (t) => t.meetings.fields.practicalHint,
  },
  {
    kind: 'choice',
    name: 'moderation',
    label: (t) => t.meetings.fields.moderation,
    options: ({ t }) => MODERATIONS.map((value) => ({ value, label: t.meetings.moderations[value] })),
  },
  {
    kind: 'text',
    name: 'committee',
    most: 120,
    optional: true,
    label: (t) => t.meetings.fields.committee,
    hint: (t) => t.meetings.fields.committeeHint,
  },
  { kind: 'tick', name: 'wishes', label: (t) => t.meetings.fields.wishes, hint: (t) => t.meetings.fields.wishesHint },
]

export const fieldsOf = (count: number): Field[] => [
  ...planPoints(count).flatMap(({ at, title, speaker }) => [at, title, speaker]),
  ...PLAN_FIELDS,
]

/** The plan as its form shows it. */
export function typedPlan({ meeting, signUp }: ActivityItem): Typed {
  const agenda = meeting?.agenda ?? []
  const points = agenda.flatMap(({ at, title, speaker }, k): [string, unknown][] => [
    [`at-${k + 1}`, at?.replace(':', '.')],
    [`title-${k + 1}`, title],
    [`speaker-${k + 1}`, speaker],
  ])
  const wishes = signUp?.questions.some(({ key }) => key === WISHES.interpreter.key) === true
  const rest = { practical: meeting?.practical, committee: meeting?.committee, moderation: meeting?.moderation ?? 'before', wishes }
  return typedFrom(fieldsOf(agenda.length), { ...Object.fromEntries(points), ...rest })
}

export interface ReadPlan {
  item: ActivityItem | null
  faults: readonly FieldFault[]
}

/** The item as it would be with what was typed. A point keeps its key, so that a meeting that goes on stays where it is. */
export function readPlan(item: ActivityItem, typed: Typed, work: Work): ReadPlan {
  const count = countTyped(typed)
  const { values, faults } = readFields(fieldsOf(count), { typed, work, before: null })
  const read = planPoints(count).map((_, k) => readPoint(values, k + 1, { work, before: item.meeting?.agenda ?? [] }))
  const all = [...faults, ...read.flatMap((one) => one.faults)]
  if (all.length > 0) return { item: null, faults: all }
  const agenda = withKeys(read.flatMap(({ point }) => (point === null ? [] : [point])))
  const [practical, committee] = [asText(values['practical']), asText(values['committee'])]
  const meeting: MeetingItem = {
    agenda,
    moderation: values['moderation'] === 'after' ? 'after' : 'before',
    reports: item.meeting?.reports ?? [],
    ...(practical === null ? {} : { practical }),
    ...(committee === null ? {} : { committee }),
  }
  return { item: { ...item, meeting, ...withWishes(item, values['wishes'] === true) }, faults: [] }
}

/** As many points as the form had. */
function countTyped(typed: Typed): number {
  let count = 0
  while (count < MOST && Object.hasOwn(typed, `at-${count + 1}`)) count += 1
  return Math.max(0, count - MORE)
}

type Point = Omit<AgendaItem, 'key'> & { key: string | null }

function readPoint(
  values: Values,
  nr: number,
  { work, before }: { work: Work; before: readonly AgendaItem[] },
): { point: Point | null; faults: FieldFault[] } {
  const [line, title, speaker] = [asString(values[`at-${nr}`]), asText(values[`title-${nr}`]), asText(values[`speaker-${nr}`])]
  if (line === null && title === null && speaker === null) return { point: null, faults: [] }
  const t = work.t.meetings
  const minutes = line === null ? null : typedClock(line)
  const wrong: FieldFault[] = [
    ...(line !== null && (minutes === null || minutes >= 1440) ? [{ field: `at-${nr}`, message: t.badClock }] : []),
    ...(title === null ? [{ field: inputId({ name: `title-${nr}` }, 'nb'), message: t.needTitle }] : []),
  ]
  if (title === null || wrong.length > 0) return { point: null, faults: wrong }
  const at = minutes === null ? {} : { at: clockText(minutes) }
  const known = before.find((one) => one.title.nb === title.nb)
  return { point: { key: known?.key ?? null, ...at, title, ...(speaker === null ? {} : { speaker }) }, faults: [] }
}

const clockText = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** A new point gets the lowest key that none has. */
function withKeys(points: readonly Point[]): AgendaItem[] {
  const taken = new Set<string>()
  const once = points.map((point) => (point.key === null || taken.has(point.key) ? { ...point, key: null } : (taken.add(point.key), point)))
  return once.map(({ key, ...point }) => {
    const own = key ?? freeKey(taken)
    taken.add(own)
    return { key: own, ...point }
  })
}

function freeKey(taken: ReadonlySet<string>): string {
  let nr = 1
  while (taken.has(`p${nr}`)) nr += 1
  return `p${nr}`
}

function withWishes({ signUp }: ActivityItem, asks: boolean): Pick<ActivityItem, 'signUp'> | object {
  if (signUp === undefined) return {}
  const own = new Set<string>([WISHES.interpreter.key, WISHES.hearingLoop.key])
  const others = signUp.questions.filter(({ key }) => !own.has(key))
  // Three questions are the most that a sign-up asks.
  return { signUp: { ...signUp, questions: asks ? [...others.slice(0, 1), WISHES.interpreter, WISHES.hearingLoop] : others } }
}
