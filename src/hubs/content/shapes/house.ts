import { z } from 'zod'
import { parseImprecise } from '../../../platform/time/index.ts'
import {
  DayText,
  Email,
  ENDS_EARLY,
  FourDigits,
  ImpreciseText,
  inOrder,
  Key,
  LocalizedOrBare,
  LocalizedText,
  origin,
  Phone,
  text,
} from './text.ts'

export const Location = z
  .strictObject({
    key: Key,
    building: LocalizedText(200).optional(),
    street: text(120).optional(),
    postcode: FourDigits.optional(),
    town: text(60).optional(),
    directions: LocalizedText(600).optional(),
    /** False: the building is known, the door is not. */
    doorConfirmed: z.boolean(),
    from: DayText.optional(),
    to: DayText.optional(),
    ...origin,
  })
  .refine((location) => inOrder(location.from, location.to), ENDS_EARLY)

export const Presence = z
  .strictObject({
    key: Key,
    provider: Key,
    from: ImpreciseText,
    to: DayText.optional(),
    note: LocalizedText(300).optional(),
    phone: Phone.optional(),
    email: Email.optional(),
    ...origin,
  })
  .refine((presence) => inOrder(parseImprecise(presence.from)?.earliest, presence.to), ENDS_EARLY)

export const FACILITY_KINDS = [
  'step_free',
  'lift',
  'hearing_loop',
  'accessible_toilet',
  'changing_table',
  'pram_parking',
  'accessible_parking',
  'guide_lines',
  'pc',
  'copier',
  'wifi',
  'kitchen',
  'stage',
  'workshop',
  'cafe',
  'book_machine',
] as const
export const Facility = z.strictObject({
  key: Key,
  kind: z.enum(FACILITY_KINDS),
  state: z.enum(['yes', 'no', 'partly', 'unknown']),
  note: LocalizedText(300).optional(),
  checkedOn: DayText.optional(),
  to: DayText.optional(),
  ...origin,
})

const minutes = z.number('must be a number').int('must be a whole number').min(0, 'must be at least 0').max(240, 'must be at most 240')

const rent = (who: string) =>
  z
    .number('must be a number')
    .int('must be a whole number')
    .min(0, 'must be at least 0')
    .max(20_000, 'must be at most 20000')
    .meta({ description: `What an hour costs ${who}, in kroner; left out: not announced` })
    .optional()

export const Room = z.strictObject({
  key: Key,
  name: LocalizedText(100),
  capacity: z
    .number('must be a number')
    .int('must be a whole number')
    .min(1, 'must be at least 1')
    .max(5000, 'must be at most 5000')
    .optional(),
  floor: LocalizedOrBare(40).optional(),
  note: LocalizedText(300).optional(),
  fireLimit: z
    .number('must be a number')
    .int('must be a whole number')
    .min(1, 'must be at least 1')
    .max(5000, 'must be at most 5000')
    .meta({ description: 'The most that may be in it at once, by the rules of fire and escape' })
    .optional(),
  setUp: minutes.meta({ description: 'Minutes kept free before each use' }).optional(),
  tidy: minutes.meta({ description: 'Minutes kept free after each use' }).optional(),
  isDesk: z.boolean().meta({ description: 'A place to meet with an appointment, not lent to anybody' }).default(false),
  keyRule: LocalizedText(300).meta({ description: 'Who gets the key, and how' }).optional(),
  rentVoluntary: rent('volunteers'),
  rentPrivate: rent('private persons'),
  rentMunicipal: rent('the municipality'),
  rentBusiness: rent('businesses'),
  to: DayText.optional(),
  ...origin,
})

export const Offer = z.strictObject({
  key: Key,
  provider: Key,
  title: LocalizedText(100),
  body: LocalizedText(500).optional(),
  how: z.enum(['drop_in', 'by_appointment', 'self_service']),
  to: DayText.optional(),
  ...origin,
})
