import { z } from 'zod'
import { DayText } from '../../hubs/content/shapes/index.ts'
import { LAYERS } from '../../platform/content/localized.ts'
import { Moment } from '../../platform/openapi/index.ts'
import { BORROWERS } from '../../resources/index.ts'
import { Person } from '../act/api-act.ts'

const Text = z.object({ nb: z.string(), nn: z.string().optional(), en: z.string().optional() })
const Between = z.object({ start: Moment, end: Moment })

export const HubParam = z.object({ slug: z.string().max(60).meta({ description: 'Torgets navn i adressen: saetre' }) })
export const RoomParam = HubParam.extend({ room: z.string().max(80).meta({ description: 'Rommets id: storsalen' }) })
export const RoomsQuery = z.object({
  from: DayText.optional().meta({ description: 'Første dag; i dag når den mangler' }),
  to: DayText.optional().meta({ description: 'Siste dag, den er med; seks dager etter den første når den mangler' }),
})

export const RoomAnswer = z.object({
  id: z.string(),
  hub: z.string(),
  name: Text,
  floor: Text.nullable(),
  note: Text.nullable().meta({ description: 'Hva som er i rommet: teleslynge, piano, skjerm' }),
  capacity: z.number().nullable().meta({ description: 'null: ikke kunngjort' }),
  fireLimit: z.number().nullable().meta({ description: 'Høyst så mange, av hensyn til brann og rømming' }),
  setUp: z.number().meta({ description: 'Minutter som holdes av før hver bruk' }),
  tidy: z.number().meta({ description: 'Minutter som holdes av etter hver bruk' }),
  keyRule: Text.nullable(),
  rent: z
    .record(z.enum(BORROWERS), z.number().nullable())
    .meta({ description: 'Kroner per time for hver som låner; 0: gratis, null: ikke kunngjort' }),
  layer: z.enum(LAYERS),
  url: z.string(),
  days: z.array(
    z.object({
      date: z.string(),
      house: z.enum(['open', 'closed', 'not_announced']),
      free: z.array(Between).meta({ description: 'Her kan et lån ligge. Det samme som siden og skjemaet viser' }),
      taken: z.array(Between).meta({ description: 'Når noen er der, aldri hvem' }),
      layer: z.enum(LAYERS).meta({ description: 'Om husets åpningstid' }),
    }),
  ),
})

const Clock = z.string().regex(/^([01]\d|2[0-3]):[03]0$/, 'må være en hel eller halv time, skrevet TT:MM')

export const LoanSent = z.object({
  ...Person,
  date: DayText.meta({ description: 'Dagen, eller den første av flere uker på rad' }),
  from: Clock.meta({ description: 'Norsk veggklokke, 19:00' }),
  to: Clock.meta({ description: 'Ved eller før from: natta etter' }),
  weeks: z.int().default(1).meta({ description: 'Hvor mange uker på rad' }),
  onlyFree: z.boolean().default(false).meta({ description: 'Lån de dagene som er ledige, der noen ikke er det' }),
  size: z.int().meta({ description: 'Hvor mange dere blir' }),
  borrower: z.enum(BORROWERS).meta({ description: 'I den rekkefølgen de går foran' }),
  hasAdult: z.boolean().default(false).meta({ description: 'En over 18 år har ansvaret for rommet og nøkkelen' }),
})
