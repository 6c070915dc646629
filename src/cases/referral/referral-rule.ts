import { bodyOnDay, isTermPast } from '../../bodies/index.ts'
import { liesWith } from '../../chain/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { FieldFault } from '../../platform/http/errors.ts'
import type { Day } from '../../platform/time/index.ts'
import type { ReferralItem } from './referral.ts'
import { readReferrals } from './referral-rows.ts'

const WORDS = {
  referral_body_unknown: 'there is no such body',
  referral_organ_unknown: 'nobody has said who the organ is',
  referral_body_over: 'was sent after the body had ended',
  referral_not_sent: 'has not been sent yet on that day',
  referral_suggestion_elsewhere: 'does not lie with the body, or has ended',
  referral_told: 'has been told to those who stand behind it, and is not changed',
  referral_outcome_missing: 'has an answer, but not whether it was followed',
  referral_answer_missing: 'nothing ends without a reason',
  referral_answer_day_missing: 'an answer has a day',
  referral_answer_early: 'was answered before it was sent',
  referral_measure_early: 'nothing is to be done before there is an answer',
  referral_measure_missing: 'nobody has said what is to be done',
  referral_report_missing: 'nothing ends without a reason',
  referral_report_day_missing: 'an end has a day',
} as const
export type ReferralFault = keyof typeof WORDS

export const isReferralFault = (rule: string | undefined): rule is ReferralFault => rule !== undefined && Object.hasOwn(WORDS, rule)
const fault = (field: string, rule: ReferralFault): FieldFault => ({ field, message: WORDS[rule], rule })
const when = (isWrong: boolean, field: string, rule: ReferralFault): FieldFault[] => (isWrong ? [fault(field, rule)] : [])

/** What a body may send: what lies with it, to somebody who is there. What was told of it stands. */
export async function referralFaults(db: Db, item: ReferralItem, today: Day): Promise<FieldFault[]> {
  const [before] = await readReferrals(db, { key: item.key })
  const organ = await db.selectFrom('organ').select('slug').where('slug', '=', item.organ).executeTakeFirst()
  const body = await bodyOnDay(db, item.bodySlug, today)
  const isNew = (number: string) => before?.item.suggestions.includes(number) !== true
  const holder = { kind: 'body', key: item.bodySlug } as const
  const lying = await Promise.all(item.suggestions.filter(isNew).map((key) => liesWith(db, { kind: 'suggestion', key }, { holder, today })))
  return [
    ...when(body === null, 'bodySlug', 'referral_body_unknown'),
    ...when(organ === undefined, 'organ', 'referral_organ_unknown'),
    ...when(item.sentOn > today, 'sentOn', 'referral_not_sent'),
    ...when(body !== null && isTermPast(body, item.sentOn), 'sentOn', 'referral_body_over'),
    ...when(lying.includes(false), 'suggestions', 'referral_suggestion_elsewhere'),
    ...(before === undefined ? [] : toldFaults(before.item, item)),
    ...answerFaults(item),
    ...measureFaults(item),
  ]
}

/** The chain only grows: to whom it went, what it became and what is to be done are not made untold. */
function toldFaults(before: ReferralItem, after: ReferralItem): FieldFault[] {
  const kept = (['organ', 'politicalCase', 'decidedIn'] as const).filter(
    (name) => before[name] !== undefined && before[name] !== after[name],
  )
  const lost = before.suggestions.some((number) => !after.suggestions.includes(number))
  return [
    ...kept.map((name) => fault(name, 'referral_told')),
    ...when(lost, 'suggestions', 'referral_told'),
    ...when(before.measure !== undefined && after.measure === undefined, 'measure', 'referral_told'),
    ...when(before.outcome !== undefined && after.outcome === undefined, 'outcome', 'referral_told'),
  ]
}

function answerFaults({ outcome, answer, answeredOn, sentOn, decidedIn }: ReferralItem): FieldFault[] {
  if (outcome === undefined)
    return when(answer !== undefined || answeredOn !== undefined || decidedIn !== undefined, 'outcome', 'referral_outcome_missing')
  return [
    ...when(answer === undefined, 'answer', 'referral_answer_missing'),
    ...when(answeredOn === undefined, 'answeredOn', 'referral_answer_day_missing'),
    ...when(answeredOn !== undefined && answeredOn < sentOn, 'answeredOn', 'referral_answer_early'),
  ]
}

function measureFaults({ outcome, measure, measureDue, measureOutcome, report, measuredOn }: ReferralItem): FieldFault[] {
  const isTold = measureOutcome !== undefined
  return [
    ...when(measure !== undefined && outcome === undefined, 'measure', 'referral_measure_early'),
    ...when(measure === undefined && (measureDue !== undefined || isTold), 'measure', 'referral_measure_missing'),
    ...when(isTold !== (report !== undefined), 'report', 'referral_report_missing'),
    ...when(isTold !== (measuredOn !== undefined), 'measuredOn', 'referral_report_day_missing'),
  ]
}
