import { z } from 'zod'
import { Caseworker } from './caseworker.ts'
import { DayText, inOrder, Key, LocalizedText, origin, text } from '../hubs/content/shapes/index.ts'

export const HOWS = ['drop_in', 'by_appointment', 'self_service'] as const
export type How = (typeof HOWS)[number]

/** How somebody is met; the first is what a topic has where it says nothing. */
export const MODES = ['hub', 'phone', 'video', 'home'] as const
export type Mode = (typeof MODES)[number]

/** Who books a time: everybody, or staff alone, at the desk and on the phone. */
export const BOOKED_BY = ['everyone', 'staff'] as const

/** A hub where it is met, as long as whoever helps with it is there. */
const ServicePlace = z
  .strictObject({
    hub: Key,
    how: z.enum(HOWS),
    from: DayText.optional(),
    to: DayText.optional(),
    note: LocalizedText(300).optional(),
  })
  .refine(({ from, to }) => inOrder(from, to), { path: ['to'], message: 'ends before it begins' })

/** How a time of it is made, where it can be booked. */
export const BookingRule = z.strictObject({
  minutes: whole(5, 240).meta({ description: 'Hvor lang en time er' }),
  before: whole(0, 120).default(0).meta({ description: 'Minutter som holdes fri før' }),
  after: whole(0, 120).default(0).meta({ description: 'Minutter som holdes fri etter' }),
  step: whole(5, 240).meta({ description: 'Minutter mellom tidene som vises' }),
  noticeHours: whole(0, 336).default(2).meta({ description: 'Seinest så mange timer før' }),
  horizonDays: whole(1, 366).default(90).meta({ description: 'Så mange dager fram' }),
  cancelHours: whole(0, 336).default(0).meta({ description: 'Kan avlyses og flyttes til så mange timer før' }),
  interpreterMinutes: whole(0, 240).default(30).meta({ description: 'Så mye lenger blir den med tolk' }),
  bookedBy: z.enum(BOOKED_BY).default('everyone').meta({ description: 'Hvem som kan bestille: alle, eller bare de som jobber her' }),
  modes: z
    .array(z.enum(MODES))
    .min(1, 'must name a way')
    .max(4)
    .optional()
    .meta({ description: 'Måter å møtes på. Utelatt: bare på torget' }),
  videoLink: z
    .url({ protocol: /^https$/, error: 'must be a web address that begins with https://' })
    .optional()
    .meta({ description: 'Rommet de møtes i på video' }),
  mostOpen: whole(1, 20).optional().meta({ description: 'Så mange timer kan én og samme adresse ha foran seg' }),
  backLeast: whole(0, 1440).optional().meta({ description: 'En tid som gis tilbake, vises for alle tidligst etter så mange minutter' }),
  backMost: whole(1, 1440)
    .optional()
    .meta({ description: 'Og seinest etter så mange, tilfeldig trukket. Utelatt: med én gang. De som venter, blir spurt straks uansett' }),
  homeMinutes: whole(0, 120).optional().meta({ description: 'Minutter til veien hver vei ved hjemmebesøk. Utelatt: 30' }),
  mostPeople: whole(1, 8).optional().meta({ description: 'Så mange kan komme sammen. Utelatt: én' }),
  personMinutes: whole(0, 60).optional().meta({ description: 'Så mye lenger blir den for hver etter den første. Utelatt: ikke lenger' }),
  noteDays: whole(1, 90).optional().meta({
    description: 'De som bestiller, kan skrive litt til den som møter dem. Slettes så mange dager etter timen. Utelatt: bare temaet',
  }),
  sensitive: z.boolean().default(false).meta({ description: 'Temaet nevnes ikke i det som sendes eller skrives ut' }),
})
export type BookingRuleItem = z.infer<typeof BookingRule>

/** What people come about, in their own words. */
export const Service = z
  .strictObject({
    key: Key,
    title: LocalizedText(80).meta({ description: 'Som folk sier det: «Plass i barnehage»' }),
    lead: LocalizedText(200).meta({ description: 'Én setning: hva du får hjelp til' }),
    names: z
      .array(text(60))
      .max(40, 'may have at most 40 names')
      .default([])
      .meta({ description: 'Andre ord for det samme, tidligere navn og det folk søker på' }),
    helps: LocalizedText(1500).meta({ description: 'Hva det er til' }),
    bring: z.array(LocalizedText(160)).max(12, 'may have at most 12 lines').default([]).meta({ description: 'Ting å ta med' }),
    notFor: LocalizedText(600).meta({ description: 'Hvem det ikke er for, og hvor de går i stedet' }).optional(),
    online: z.url({ protocol: /^https$/, error: 'must be a web address that begins with https://' }).optional(),
    places: z.array(ServicePlace).max(60, 'may have at most 60 places').default([]),
    booking: BookingRule.optional(),
    to: DayText.optional(),
    ...origin,
  })
  .refine(({ knownFrom, to }) => inOrder(knownFrom, to), { path: ['to'], message: 'ends before it begins' })
  .refine(({ booking }) => booking?.modes?.includes('video') !== true || booking.videoLink !== undefined, {
    path: ['booking', 'videoLink'],
    message: 'is missing: video is one of the ways to meet',
  })
  .refine(({ booking }) => booking === undefined || (booking.backLeast ?? 0) <= (booking.backMost ?? 0), {
    path: ['booking', 'backLeast'],
    message: 'must be at most “backMost”',
  })
  .refine(({ places }) => places.every((one, k) => !places.slice(0, k).some((other) => overlap(one, other))), {
    path: ['places'],
    message: 'says twice how it is met at a hub in the same days',
  })

export type ServiceItem = z.infer<typeof Service>
export type ServicePlaceItem = ServiceItem['places'][number]

/** A provider's services in one layer of the pack, and who takes appointments for them. */
export const ServicesFile = z.strictObject({ services: z.array(Service).default([]), caseworkers: z.array(Caseworker).default([]) })

function whole(min: number, max: number) {
  return z.number('must be a number').int('must be a whole number').min(min, `must be at least ${min}`).max(max, `must be at most ${max}`)
}

function overlap(one: z.infer<typeof ServicePlace>, other: z.infer<typeof ServicePlace>): boolean {
  return one.hub === other.hub && inOrder(one.from, other.to) && inOrder(other.from, one.to)
}
