import { z } from 'zod'
import { DayText, Email, ENDS_EARLY, FourDigits, inOrder, Key, Link, LocalizedText, Phone, text, ThemeSlug } from './text.ts'
import { Facility, Location, Offer, Presence, Room } from './house.ts'
import { Closure, OpeningPeriod } from './hours.ts'
import { Hub, Provider } from './hub.ts'
import { Milestone, News, Predecessor } from './story.ts'

/** A hub's file in one layer: the hub itself (in exactly one layer) and rows about it. */
export const HubFile = z.strictObject({
  hub: Hub.optional(),
  locations: z.array(Location).default([]),
  milestones: z.array(Milestone).default([]),
  predecessors: z.array(Predecessor).default([]),
  presence: z.array(Presence).default([]),
  hours: z.array(OpeningPeriod).default([]),
  closures: z.array(Closure).default([]),
  offers: z.array(Offer).default([]),
  facilities: z.array(Facility).default([]),
  rooms: z.array(Room).default([]),
  news: z.array(News).default([]),
})

export const ProvidersFile = z.strictObject({ providers: z.array(Provider) })

export const Place = z.strictObject({
  slug: Key,
  name: text(60),
  otherNames: z.array(text(60)).default([]),
  hub: Key,
  source: text(300).optional(),
})
export const Postcodes = z.strictObject({
  codes: z.array(FourDigits).min(1, 'must have at least one postcode'),
  town: text(60),
  hub: Key,
  place: Key.optional(),
  source: text(300).optional(),
})
export const PlacesFile = z.strictObject({ places: z.array(Place).default([]), postcodes: z.array(Postcodes).default([]) })

export const Municipality = z.strictObject({
  slug: Key,
  name: text(60),
  mergedOn: DayText.optional(),
  phone: Phone.optional(),
  email: Email.optional(),
  accessibilityStatement: Link.optional(),
  goalsSaid: LocalizedText(300)
    .meta({ description: 'Hva torgene skal bidra til, med ordene til den som sa det, og hvor de er hentet fra' })
    .optional(),
  privacyName: LocalizedText(80).meta({ description: 'Hva personvernombudet heter som rolle, aldri navnet på en person' }).optional(),
  privacyEmail: Email.optional(),
  privacyPhone: Phone.optional(),
  privacyPostal: text(160).optional(),
  source: text(300).optional(),
  formerMunicipalities: z.array(z.strictObject({ slug: Key, name: text(60), number: FourDigits })).default([]),
})
export const MunicipalityNumber = z
  .strictObject({ number: FourDigits, from: DayText, to: DayText.optional() })
  .refine((number) => inOrder(number.from, number.to), ENDS_EARLY)
export const SchoolHoliday = z
  .strictObject({ key: Key, title: LocalizedText(80), from: DayText, to: DayText, source: text(300).optional() })
  .refine((holiday) => inOrder(holiday.from, holiday.to), ENDS_EARLY)
/** What news can be about, and what can be followed. */
export const Theme = z.strictObject({ slug: ThemeSlug, name: LocalizedText(60), source: text(300).optional() })
export const MESSAGE_LINES = ['greeting', 'sender'] as const
export type MessageLineKey = (typeof MESSAGE_LINES)[number]
/** Lines that stand in every message. */
export const MessageLine = z.strictObject({ key: z.enum(MESSAGE_LINES), words: LocalizedText(160), source: text(300).optional() })
/** What concerns the whole municipality. The municipality itself stands in facts alone. */
export const MunicipalityFile = z.strictObject({
  municipality: Municipality.optional(),
  numbers: z.array(MunicipalityNumber).default([]),
  schoolHolidays: z.array(SchoolHoliday).default([]),
  themes: z.array(Theme).default([]),
  messageLines: z.array(MessageLine).default([]),
  milestones: z.array(Milestone).default([]),
  news: z.array(News).default([]),
})

export const SynonymsFile = z.strictObject({
  synonyms: z
    .array(z.array(text(40)).min(2, 'must have at least two words'))
    .meta({ description: 'Grupper av ord som betyr det samme når noen søker' }),
})
