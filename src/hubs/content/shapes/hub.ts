import { z } from 'zod'
import { DayText, Email, ENDS_EARLY, HubSlug, inOrder, Key, LocalizedText, origin, Phone, ProviderSlug, text } from './text.ts'
import { Offer } from './house.ts'

const colour = z.string().regex(/^#[0-9a-f]{6}$/, 'must be a colour, written #rrggbb in small letters')
const quarter = z.number('must be a number').int('must be a whole number').min(0, 'must be 0, 1, 2 or 3').max(3, 'must be 0, 1, 2 or 3')

export const Mark = z.strictObject({
  shape: z.enum(['arc', 'edge']),
  start: quarter,
  step: quarter,
  bright: colour,
  deep: colour,
})

const order = z.number('must be a number').int('must be a whole number').min(1, 'must be at least 1')
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
    lat: z.number('must be a number').min(57, 'must be in Norway (57–72)').max(72, 'must be in Norway (57–72)'),
    lon: z.number('must be a number').min(4, 'must be in Norway (4–32)').max(32, 'must be in Norway (4–32)'),
    /** How far off it may be, in metres. 0 only when a person has confirmed the door. */
    within: z.number('must be a number').int('must be whole metres').min(0, 'must be at least 0'),
  }),
  names: z
    .array(
      z
        .strictObject({ name: text(80), short: text(30), preposition: preposition.optional(), ...validity })
        .refine((name) => inOrder(name.from, name.to), ENDS_EARLY),
    )
    .min(1, 'must have at least one name'),
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
    /** Run by the municipality; left out: not known. */
    municipal: z.boolean().optional(),
    frontDesk: z.boolean().default(false),
    /** Named in no text message, subject or calendar (domain.md A3). */
    sensitive: z.boolean().default(false),
    names: z
      .array(z.strictObject({ name: text(80), ...validity }).refine((name) => inOrder(name.from, name.to), ENDS_EARLY))
      .min(1, 'must have at least one name'),
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
