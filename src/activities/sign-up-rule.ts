import { z } from 'zod'
import { DayText, inOrder } from '../hubs/content/shapes/index.ts'

const whole = (least: number, most: number) =>
  z.number('must be a number').int('must be a whole number').min(least, `must be at least ${least}`).max(most, `must be at most ${most}`)

/** How people sign up. With «attend: drop_in» whoever has not is welcome all the same. */
export const SignUpRule = z
  .strictObject({
    per: z.enum(['date', 'series']).meta({ description: 'For each date, or once for all dates' }),
    seats: whole(1, 10_000).optional().meta({ description: 'Without it there is room for everybody' }),
    together: whole(1, 20).default(6).meta({ description: 'How many one sign-up may be for' }),
    opens: DayText.optional(),
    opensDays: whole(0, 400).optional().meta({ description: 'Days before each date that it opens' }),
    closes: DayText.optional().meta({ description: 'The last day' }),
    closesHours: whole(0, 720).default(0).meta({ description: 'Hours before the date begins' }),
    cancelHours: whole(0, 720).default(0).meta({ description: 'Later than this before it begins, one rings the hub' }),
    replyHours: whole(1, 168).default(24).meta({ description: 'How long an offered place is kept' }),
  })
  .refine(({ opens, closes }) => opens === undefined || inOrder(opens, closes), { path: ['closes'], message: 'ends before it begins' })

export type SignUpRuleItem = z.infer<typeof SignUpRule>
