import { z } from 'zod'
import { DayAnswer, HubAnswer, LayerAnswer, MilestoneAnswer, TextAnswer } from './shapes.ts'

/** The parts of a hub's page that a list of hubs does not carry, and what concerns the whole municipality. */
const FacilityAnswer = z.object({
  kind: z.string(),
  state: z.enum(['yes', 'no', 'partly', 'unknown']),
  note: TextAnswer.nullable(),
  checkedOn: DayAnswer.nullable().meta({ description: 'Da noen sist sjekket det på stedet' }),
  layer: LayerAnswer,
})

const RoomAnswer = z.object({
  key: z.string(),
  name: TextAnswer,
  capacity: z.number().nullable(),
  floor: TextAnswer.nullable(),
  note: TextAnswer.nullable(),
  fireLimit: z.number().nullable().meta({ description: 'Høyst så mange, av hensyn til brann og rømming' }),
  setUp: z.number().nullable().meta({ description: 'Minutter før hver bruk' }),
  tidy: z.number().nullable().meta({ description: 'Minutter etter hver bruk' }),
  keyRule: TextAnswer.nullable(),
  rentVoluntary: z.number().nullable().meta({ description: 'Kroner per time for frivillige; 0: gratis, null: ikke kunngjort' }),
  rentPrivate: z.number().nullable().meta({ description: 'Kroner per time for privatpersoner' }),
  rentMunicipal: z.number().nullable().meta({ description: 'Kroner per time for kommunen' }),
  rentBusiness: z.number().nullable().meta({ description: 'Kroner per time for næringsliv' }),
  layer: LayerAnswer,
})

const OfferAnswer = z.object({
  provider: z.string(),
  title: TextAnswer,
  body: TextAnswer.nullable(),
  how: z.enum(['drop_in', 'by_appointment', 'self_service']),
  layer: LayerAnswer,
})

const PredecessorAnswer = z.object({
  name: z.string(),
  note: TextAnswer.nullable(),
  carriedOnFrom: DayAnswer,
  layer: LayerAnswer,
})

const NameAnswer = z.object({ name: z.string(), short: z.string(), from: DayAnswer.nullable(), to: DayAnswer.nullable() })

export const HubDetailAnswer = HubAnswer.extend({
  names: z.array(NameAnswer),
  facilities: z.array(FacilityAnswer),
  rooms: z.array(RoomAnswer),
  offers: z.array(OfferAnswer),
  predecessors: z.array(PredecessorAnswer),
})

export const MunicipalityAnswer = z.object({
  name: z.string(),
  mergedOn: DayAnswer.nullable(),
  formerMunicipalities: z.array(z.string()),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  accessibilityStatement: z.string().nullable(),
  privacyOfficer: z
    .object({
      name: TextAnswer.nullable(),
      email: z.string().nullable(),
      phone: z.string().nullable(),
      postal: z.string().nullable(),
    })
    .nullable()
    .meta({ description: 'Personvernombudet, som rolle; null: ikke kunngjort' }),
  milestones: z.array(MilestoneAnswer),
})
