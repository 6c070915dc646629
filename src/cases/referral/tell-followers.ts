import { bodyOnDay } from '../../bodies/index.ts'
import type { Acting } from '../../hubs/edit/index.ts'
import { tellFollowers } from '../../people/index.ts'
import { show, type Language, type Localized } from '../../platform/content/localized.ts'
import { shortened } from '../../platform/content/shortened.ts'
import type { Tx } from '../../platform/database/index.ts'
import { saidIn } from '../../platform/i18n/index.ts'
import { readOrgans } from '../case-rows.ts'
import { caseSlug, parseCaseRef, shortNumber } from '../political-case.ts'
import { caseTexts } from '../texts.ts'
import { referralPaths } from './paths.ts'
import type { ReferralItem } from './referral.ts'
import type { ReferralStep } from './referral-moved.ts'
import { referralTexts } from './texts.ts'

const inEach = (words: (lang: Language) => string): Localized => saidIn<Language>((lang) => lang, words)

/** What a step says: to whom it went, which case it became, the answer, or what was done. */
export async function saidOfStep(tx: Tx, item: ReferralItem, step: ReferralStep): Promise<Localized> {
  const organs = new Map((await readOrgans(tx, {})).map(({ item: organ }) => [organ.slug, organ.name]))
  const nameIn = (slug: string, lang: Language) => show(organs.get(slug) ?? { nb: slug }, lang).text
  const number = item.politicalCase === undefined ? null : parseCaseRef(item.politicalCase)
  if (step === 'measured') return item.report ?? item.title
  if (step === 'sent') return inEach((lang) => referralTexts(lang).told.sentTo(nameIn(item.organ, lang), show(item.title, lang).text))
  if (step !== 'became_case') return item.answer ?? item.title
  return inEach((lang) => (number === null ? '' : `${caseTexts(lang).named(nameIn(number.organ, lang), shortNumber(number))}.`))
}

interface Told {
  item: ReferralItem
  ref: string
  step: ReferralStep
  said: Localized
}

/** Followers of the body and of the case. Those who stand behind it are told in their own channel besides. */
export async function tellReferral(tx: Tx, { item, ref, step, said }: Told, { today, at }: Acting): Promise<void> {
  const body = await bodyOnDay(tx, item.bodySlug, today)
  if (body === null) return
  const cases = [item.politicalCase, item.decidedIn].flatMap((one) => (one === undefined ? [] : (parseCaseRef(one) ?? [])))
  const title = inEach((lang) => referralTexts(lang).told[step](show(body.name, lang).text, show(item.title, lang).text))
  const topics = [`body:${item.bodySlug}`, ...cases.map((one) => `case:${caseSlug(one)}`)]
  await tellFollowers(tx, { topics, about: 'news', title, text: shortened(said), path: referralPaths.ofRef(ref) }, at)
}
