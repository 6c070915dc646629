import { z } from 'zod'
import { consultationsOf, type ConsultationsKnown } from './consultation.ts'
import { StatementAnswer, statementOf } from './hearings-api.ts'

const TextAnswer = z.object({ nb: z.string(), nn: z.string().optional(), en: z.string().optional() })

export const ConsultationAnswer = z.object({
  body: z.object({ slug: z.string(), name: TextAnswer }),
  hearing: z.string().nullable().meta({ description: 'Høringen organet ble spurt i; null når det tok opp saken selv' }),
  meetings: z
    .array(z.object({ number: z.number(), day: z.string(), item: z.number(), outcome: TextAnswer.nullable() }))
    .meta({ description: 'Møtene som har hatt saken på saklista, det første først' }),
  statement: StatementAnswer.nullable().meta({ description: 'Null når organet ikke har uttalt seg' }),
})

/** Of one case; a hearing without a body to answer it stands among the hearings alone. */
export function consultationAnswers(ref: string, known: ConsultationsKnown): z.input<typeof ConsultationAnswer>[] {
  return consultationsOf(ref, known).flatMap(({ body, hearing, statement, treatments }) =>
    body === null
      ? []
      : [
          {
            body: { slug: body.slug, name: body.name },
            hearing: hearing?.key ?? null,
            meetings: treatments.map(({ meeting, item }) => ({
              number: meeting.number,
              day: meeting.day,
              item: item.number,
              outcome: item.outcome,
            })),
            statement: hearing === null ? null : statementOf(hearing, statement ?? undefined),
          },
        ],
  )
}
