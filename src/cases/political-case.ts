import { z } from 'zod'
import { DayText, ImpreciseText, Key, LocalizedText, origin } from '../hubs/content/shapes/index.ts'

/** The number of a case is one of its organ in its year: `kommunestyret`, 2019, 32. */
export interface CaseNumber {
  organ: string
  year: number
  number: number
}

/** What it is called in addresses of the workplace and in the history: `kommunestyret-2019-32`. */
export const caseSlug = ({ organ, year, number }: CaseNumber): string => `${organ}-${year}-${number}`

/** As other things cite it, and as it stands in its address and in the chain: `kommunestyret/2019/32`. */
export const caseRef = ({ organ, year, number }: CaseNumber): string => `${organ}/${year}/${number}`

const REF = /^([a-z0-9-]{1,40})\/(\d{4})\/([1-9]\d{0,3})$/

/** Null when it is not written as a case. */
export function parseCaseRef(text: string): CaseNumber | null {
  const [, organ, year, number] = REF.exec(text) ?? []
  return organ === undefined ? null : { organ, year: Number(year), number: Number(number) }
}

/** «32/19», as the council writes it. */
export const shortNumber = ({ year, number }: Omit<CaseNumber, 'organ'>): string => `${number}/${String(year).slice(-2)}`

/** A political case as content pack, forms, import, API and history know it. */
export const PoliticalCase = z.strictObject({
  slug: z.string().max(60),
  organ: Key.max(40),
  // 1838 is the year of the first laws that gave municipalities a council.
  year: z.number().int().min(1838).max(2999),
  number: z.number().int().min(1).max(9999),
  title: LocalizedText(300),
  planned: ImpreciseText.optional(),
  treated: ImpreciseText.optional(),
  /** What it is about. */
  body: LocalizedText(2000).optional(),
  /** What was decided; absent when that is not known here. */
  decision: LocalizedText(4000).optional(),
  /** Where the document is, and the day somebody saw that it is there. */
  link: z
    .string()
    .max(500)
    .regex(/^https?:\/\/[^\s/]+\.[^\s]+$/, 'must be a whole address, as https://…')
    .optional(),
  checkedOn: DayText.optional(),
  /** Preliminary until the minutes that it stands in are approved. */
  approvedOn: DayText.optional(),
  /** Places that it is about. */
  places: z.array(Key).max(60).default([]),
  ...origin,
})
export type CaseItem = z.infer<typeof PoliticalCase>
