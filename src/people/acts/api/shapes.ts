import { z } from 'zod'
import { Moment } from '../../../platform/openapi/index.ts'
import { CHANNELS } from '../act.ts'

/** What every act answers: how its receipt is found again. */
export const ReceiptLink = z.object({
  code: z.string().meta({ description: 'Tre ord. Finner kvitteringen sammen med etternavn, e-post eller fire sifre av telefonnummeret' }),
  token: z.string().meta({ description: 'Nøkkelen til kvitteringen, den samme som i lenken. Nok alene' }),
  link: z.string().meta({ description: 'Kvitteringen som side' }),
})

export const DoneAnswer = z.object({ receipt: ReceiptLink })

export const WaitsAnswer = z.object({
  receipt: ReceiptLink,
  next: z.object({
    text: z.string().meta({ description: 'Hva som gjenstår, på bokmål' }),
    confirmation: z.string().meta({ description: 'Hit sendes de seks sifrene, som {"code": "123456"}' }),
  }),
})

export const HeldAnswer = z.object({
  receipt: ReceiptLink,
  next: z.object({
    text: z.string().meta({ description: 'Hva som gjenstår, på bokmål' }),
    number: z.int().meta({ description: 'Nummeret å si på telefon eller i skranken, så slipper det fram' }),
  }),
})

const Known = z.object({
  kind: z.enum(['email', 'mobile', 'phone']),
  value: z.string(),
  verified: z.boolean(),
  reachable: z.boolean().meta({ description: 'false når det som ble sendt dit, kom i retur' }),
})

const PartyAnswer = z.object({ name: z.string().nullable(), contacts: z.array(Known) })

export const ReceiptAnswer = z.object({
  kind: z.string().meta({ description: 'follow, enquiry, sign-up' }),
  state: z
    .enum(['waits', 'held', 'turned-away', 'done', 'cancelled'])
    .meta({ description: 'waits: adressen må bekreftes først. held: noen ser på det først. turned-away: det ble ikke tatt opp' }),
  code: z.string(),
  link: z.string(),
  heading: z.string(),
  facts: z.array(z.object({ term: z.string(), text: z.string() })),
  canBeCancelled: z.boolean(),
  cancelMeans: z
    .string()
    .nullable()
    .meta({ description: 'Hva det fører til å avlyse, der det gjelder flere enn en selv. Les det før du avlyser. På bokmål' }),
  cancelReasons: z
    .array(z.object({ value: z.string(), text: z.string().meta({ description: 'På bokmål' }) }))
    .meta({ description: 'Svarene på hvorfor det avlyses, der det spørres. Ingen trenger å svare' }),
  canBeTakenUp: z.boolean().meta({ description: 'Den som har sagt nei eller meldt av, kan si ja igjen' }),
  waitsFor: z
    .object({
      text: z.string().meta({ description: 'På bokmål' }),
      about: z.string().nullable().meta({ description: 'Hvilket spørsmål det er. Sendes med svaret, så et ja aldri gjelder noe annet' }),
    })
    .nullable()
    .meta({ description: 'Det eieren må svare på før det går videre' }),
  person: PartyAnswer,
  helper: PartyAnswer.nullable().meta({ description: 'Den som gjorde det for personen' }),
  organisation: z.string().nullable().meta({ description: 'Organisasjonen det er gjort for' }),
  channel: z.enum(CHANNELS),
  registered: Moment,
})

export const TokenParam = z.object({ token: z.string().max(60).meta({ description: 'Nøkkelen i lenken til kvitteringen' }) })
export const CancelQuery = z.object({
  reason: z.string().max(40).optional().meta({ description: 'Hvorfor: en av «cancelReasons» på kvitteringen. Kan utelates' }),
})
export const Digits = z.object({ code: z.string().max(60).default('').meta({ description: 'De seks sifrene som ble sendt' }) })
export const Lookup = z.object({
  code: z.string().max(254).default('').meta({ description: 'De tre ordene' }),
  second: z.string().max(254).default('').meta({ description: 'Etternavn, e-post eller de fire siste sifrene i telefonnummeret' }),
})
