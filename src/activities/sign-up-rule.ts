import { z } from 'zod'
import { DayText, inOrder, Key, LocalizedText } from '../hubs/content/shapes/index.ts'

const whole = (least: number, most: number) =>
  z.number('must be a number').int('must be a whole number').min(least, `must be at least ${least}`).max(most, `must be at most ${most}`)

/** One thing more that is asked, why, and for how many days after the date the answer is kept. */
const Question = z.strictObject({
  key: Key,
  text: LocalizedText(120),
  why: LocalizedText(200).meta({ description: 'Said beside the question: why it is asked' }),
  needed: z.boolean().default(false),
  answer: z.enum(['text', 'yes']).default('text').meta({ description: 'yes: a box to tick' }),
  keepDays: whole(0, 90).default(14),
})

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
    children: z
      .boolean()
      .default(false)
      .meta({ description: 'Places are for children: first name and age of each are asked, and an adult signs up' }),
    first: z
      .strictObject({
        who: LocalizedText(80).meta({ description: 'Who comes first, as it stands after «Jeg er»: bosatt på Borgen' }),
        untilDays: whole(0, 90).meta({ description: 'Days before the date that all others get what is left' }),
      })
      .optional(),
    questions: z.array(Question).max(3, 'may have at most three questions').default([]),
  })
  .refine(({ opens, closes }) => opens === undefined || inOrder(opens, closes), { path: ['closes'], message: 'ends before it begins' })
  .refine(({ questions }) => new Set(questions.map(({ key }) => key)).size === questions.length, {
    path: ['questions'],
    message: 'has two questions of the same key',
  })

export type SignUpRuleItem = z.infer<typeof SignUpRule>
