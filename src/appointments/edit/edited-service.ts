import { z } from 'zod'
import type { Localized } from '../../platform/content/localized.ts'
import { BookingRule, HOWS, MODES, Service, type How, type ServiceItem, type ServicePlaceItem } from '../service.ts'
import { Key, LocalizedText } from '../../hubs/content/shapes/index.ts'

/** The lists of hubs in the form, by how it is met there. */
export const HUBS_BY_HOW = { drop_in: 'dropIn', by_appointment: 'byAppointment', self_service: 'selfService' } as const satisfies Record<
  How,
  string
>

const { places, bring: _bring, booking: _booking, ...words } = Service.shape
const { shape: rule } = BookingRule
const Hubs = z
  .array(Key)
  .max(60)
  .default([])
  .transform((hubs) => hubs.toSorted())

/**
 * A topic as its form has it: all in one row of fields, with what to bring a line each. `placed` is kept beside what was ticked, since days and
 * words of a place are in the content pack alone.
 */
const Fields = z.strictObject({
  ...words,
  provider: Key,
  bring: LocalizedText(2000).optional(),
  placed: places,
  dropIn: Hubs,
  byAppointment: Hubs,
  selfService: Hubs,
  isBooked: z.boolean().default(false),
  minutes: rule.minutes.optional(),
  before: rule.before,
  after: rule.after,
  step: rule.step.optional(),
  noticeHours: rule.noticeHours,
  horizonDays: rule.horizonDays,
  cancelHours: rule.cancelHours,
  interpreterMinutes: rule.interpreterMinutes,
  bookedBy: rule.bookedBy,
  modes: z.array(z.enum(MODES)).max(4).default([]),
  videoLink: rule.videoLink,
  mostOpen: rule.mostOpen,
  homeMinutes: rule.homeMinutes,
  noteDays: rule.noteDays,
  mostPeople: rule.mostPeople,
  personMinutes: rule.personMinutes,
  backLeast: rule.backLeast,
  backMost: rule.backMost,
  sensitive: rule.sensitive,
})
/** What was ticked decides, also of what is kept beside it: written and read again, it is the same. */
export const EditedService = Fields.transform((item) => ({ ...item, placed: placesOf(item) }))
export type EditedServiceItem = z.output<typeof EditedService>

const LANGUAGES = ['nb', 'nn', 'en'] as const

export function asEdited(provider: string, { places, booking, bring, ...service }: ServiceItem): EditedServiceItem {
  return EditedService.parse({
    ...service,
    provider,
    placed: places,
    ...Object.fromEntries(
      HOWS.map((how) => [HUBS_BY_HOW[how], [...new Set(places.filter((one) => one.how === how).map(({ hub }) => hub))]]),
    ),
    ...(bring.length === 0 ? {} : { bring: joined(bring) }),
    ...booking,
    isBooked: booking !== undefined,
  })
}

/** Throws ZodError when together they are no topic. */
export function asService(edited: EditedServiceItem): ServiceItem {
  const {
    minutes,
    step,
    before,
    after,
    noticeHours,
    horizonDays,
    cancelHours,
    interpreterMinutes,
    bookedBy,
    mostOpen,
    sensitive,
    backLeast,
    backMost,
  } = edited
  const company = {
    homeMinutes: edited.homeMinutes,
    mostPeople: edited.mostPeople,
    personMinutes: edited.personMinutes,
    noteDays: edited.noteDays,
  }
  const limits = {
    noticeHours,
    horizonDays,
    cancelHours,
    interpreterMinutes,
    bookedBy,
    mostOpen,
    sensitive,
    backLeast,
    backMost,
    ...company,
  }
  const ways = { modes: edited.modes.length === 0 ? undefined : edited.modes, videoLink: edited.videoLink }
  const booking = edited.isBooked ? { booking: { minutes, step: step ?? minutes, before, after, ...limits, ...ways } } : {}
  const { key, title, lead, names, helps, notFor, online, to, source, knownFrom } = edited
  const told = { key, title, lead, names, helps, notFor, online, to, source, knownFrom }
  return Service.parse({ ...told, bring: edited.bring === undefined ? [] : linesOf(edited.bring), places: edited.placed, ...booking })
}

function placesOf(edited: z.output<typeof Fields>): ServicePlaceItem[] {
  const ticked = HOWS.flatMap((how) => edited[HUBS_BY_HOW[how]].map((hub) => ({ hub, how })))
  return ticked.flatMap(({ hub, how }) => {
    const known = edited.placed.filter((one) => one.hub === hub && one.how === how)
    return known.length === 0 ? [{ hub, how }] : known
  })
}

/** A language that lacks a line lacks them all: its reader would not see that one is missing. */
function joined(lines: readonly Localized[]): Localized {
  const texts = LANGUAGES.flatMap((lang) => {
    const own = lines.flatMap((line) => line[lang] ?? [])
    return own.length === lines.length ? [[lang, own.join('\n')] as const] : []
  })
  return LocalizedText(2000).parse(Object.fromEntries(texts))
}

function linesOf(text: Localized): Localized[] {
  const by = Object.fromEntries(LANGUAGES.map((lang) => [lang, splitLines(text[lang])]))
  return splitLines(text.nb).map((nb, k) => {
    const others = (['nn', 'en'] as const).flatMap((lang) => (by[lang]?.[k] === undefined ? [] : [[lang, by[lang][k]] as const]))
    return { nb, ...Object.fromEntries(others) }
  })
}

const splitLines = (text: string | undefined): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
