import { z } from 'zod'
import { DayText, Email, ENDS_EARLY, HubSlug, inOrder, Key, LocalizedText, origin, Phone, ProviderSlug, text } from './text.ts'
import { Offer } from './house.ts'

const colour = z.string().regex(/^#[0-9a-f]{6}$/, 'må være en farge, skrevet #rrggbb med små bokstaver')
const quarter = z.number('må være et tall').int('må være et helt tall').min(0, 'må være 0, 1, 2 eller 3').max(3, 'må være 0, 1, 2 eller 3')

export const Mark = z.strictObject({
  shape: z.enum(['arc', 'edge']),
  start: quarter,
  step: quarter,
  bright: colour,
  deep: colour,
})

const order = z.number('må være et tall').int('må være et helt tall').min(1, 'må være minst 1')
export const PREPOSITIONS = ['i', 'på'] as const
const preposition = z
  .strictObject({ nb: z.enum(PREPOSITIONS), nn: z.enum(PREPOSITIONS) })
  .meta({ description: 'Slik man sier hvor torget er, foran det korte navnet: «på Tofte», «i Heggedal». «i» når den mangler' })
const validity = { from: DayText.optional(), to: DayText.optional() }

export const Hub = z.strictObject({
  slug: HubSlug,
  order,
  formerMunicipality: Key.optional(),
  mark: Mark,
  position: z.strictObject({
    lat: z.number('må være et tall').min(57, 'må ligge i Norge (57–72)').max(72, 'må ligge i Norge (57–72)'),
    lon: z.number('må være et tall').min(4, 'må ligge i Norge (4–32)').max(32, 'må ligge i Norge (4–32)'),
    /** How far off it may be, in metres. 0 only when a person has confirmed the door. */
    within: z.number('må være et tall').int('må være hele meter').min(0, 'må være minst 0'),
  }),
  names: z
    .array(z.strictObject({ name: text(80), short: text(30), preposition: preposition.optional(), ...validity }).refine((name) => inOrder(name.from, name.to), ENDS_EARLY))
    .min(1, 'må ha minst ett navn'),
  phone: Phone.optional(),
  email: Email.optional(),
  formerSlugs: z.array(Key).default([]),
  ...origin,
})

export const PROVIDER_KINDS = [
  'municipal_service',
  'library',
  'volunteer_centre',
  'association',
  'business',
  'senior_centre',
  'youth',
  'health',
  'culture',
  'church',
] as const
/** An offer made wherever its provider is met: the provider is the one it stands under. */
export const ProviderOffer = Offer.omit({ provider: true })
export const Provider = z
  .strictObject({
    slug: ProviderSlug,
    order,
    kind: z.enum(PROVIDER_KINDS),
    municipal: z.boolean(),
    frontDesk: z.boolean().default(false),
    names: z
      .array(z.strictObject({ name: text(80), ...validity }).refine((name) => inOrder(name.from, name.to), ENDS_EARLY))
      .min(1, 'må ha minst ett navn'),
    description: LocalizedText(800),
    phone: Phone.optional(),
    email: Email.optional(),
    /** The last day it is there at all, whatever its presences say. */
    to: DayText.optional(),
    formerSlugs: z.array(Key).default([]),
    /** Offered wherever the provider is met. */
    offers: z.array(ProviderOffer).default([]),
    ...origin,
  })
  .refine((provider) => provider.names.every((name) => inOrder(name.from, provider.to)), ENDS_EARLY)
