import { z } from 'zod'
import { cleanText } from '../../../platform/content/clean-text.ts'
import { DayText, isInTime } from '../../../platform/content/day-text.ts'
import type { Localized } from '../../../platform/content/localized.ts'
import { parseImprecise } from '../../../platform/time/index.ts'

export { DayText }

/** One line or more that people read. */
export const text = (max: number) =>
  z.string().overwrite(cleanText).trim().min(1, 'must not be empty').max(max, `must have at most ${max} characters`)

/** A text per language. Bokmål is the source and must be there. */
export const LocalizedText = (max: number) =>
  z
    .strictObject({ nb: text(max), nn: text(max).optional(), en: text(max).optional() })
    .meta({ description: 'Samme tekst på bokmål (må være med), nynorsk og engelsk' })
    .transform(({ nb, nn, en }): Localized => ({ nb, ...(nn === undefined ? {} : { nn }), ...(en === undefined ? {} : { en }) }))

/** Once a bare text, as packs and the history from then still have it: that is the bokmål. */
export const LocalizedOrBare = (max: number) => z.union([LocalizedText(max), text(max).transform((nb): Localized => ({ nb }))])

export const ImpreciseText = z
  .string()
  .refine(
    (value) => isInTime(value) && parseImprecise(value) !== null,
    'must be a date (2020-01-02), a month (2020-06), a quarter (2021-Q1) or a year (2020)',
  )
  .meta({ description: 'Så nøyaktig som det er kjent: «2020-01-02», «2020-06», «2021-Q1» eller «2020», i anførselstegn' })

export const Key = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'must be small letters a–z, digits and hyphens')

const slug = (max: number) =>
  z.string().regex(new RegExp(`^[a-z][a-z0-9-]{1,${max - 1}}$`), 'must be small letters a–z, digits and hyphens, and begin with a letter')
/** Words that stand in the hubs' own addresses. */
const TAKEN = ['nytt']
export const HubSlug = slug(40).refine((value) => !TAKEN.includes(value), 'is used for something else; choose another')
export const ProviderSlug = slug(60).refine((value) => value !== 'ny', 'is used for something else; choose another')

export const ThemeSlug = slug(40).refine((value) => value !== 'ny', 'is used for something else; choose another')

export const Phone = text(40).meta({ description: 'Telefon til en tjeneste, aldri til en person' })
export const Email = z.email('must be an e-mail address')
export const Link = z.url({ protocol: /^https$/, error: 'must be a web address that begins with https://' })
export const FourDigits = z.string().regex(/^\d{4}$/, 'must be four digits in quotation marks')

/** Where a row comes from and since when it was known. Facts and history must name a source. */
export const origin = {
  source: text(300).meta({ description: 'Hvor opplysningen kommer fra. Må være med i facts og history' }).optional(),
  knownFrom: DayText.meta({ description: 'Dagen opplysningen ble kjent: sider for tidligere dager viser den ikke' }),
}

/** True when the dates are in order, or one of them is open or no date, nor a month or a year: that has a fault of its own. */
export const inOrder = (from: string | undefined, to: string | undefined) => !isDateText(from) || !isDateText(to) || from <= to
const isDateText = (text: string | undefined): text is string => text !== undefined && /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:$|T)/.test(text)
export const ENDS_EARLY = { path: ['to'], message: 'ends before it begins' }
