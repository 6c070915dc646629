import { remembered } from '../../platform/cache/remembered.ts'
import { isShown } from '../../platform/content/shown-layer.ts'
import type { Localized } from '../../platform/content/localized.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'

/** All that bodies have sent by the day, the last first; what came back later is not known yet. */
export const referralsOnDay = remembered(
  async (db: Db, day: Day) => {
    const rows = await db
      .selectFrom('referral')
      .innerJoin('organ', 'organ.slug', 'referral.organ')
      .innerJoin('body', 'body.slug', 'referral.bodySlug')
      .selectAll('referral')
      .select(['organ.name as organName', 'body.name as bodyName'])
      .where('sentOn', '<=', day)
      .where('referral.knownFrom', '<=', day)
      .where(isShown('referral'))
      .where(isShown('organ'))
      .where(isShown('body'))
      .orderBy('sentOn', 'desc')
      .orderBy('number', 'desc')
      .execute()
    return rows.map((row) => ({ ...row, ...laterThan(day, row) }))
  },
  ['referral', 'organ', 'body'],
)

export type ReferralOnDay = Awaited<ReturnType<typeof referralsOnDay>>[number] & { organName: Localized; bodyName: Localized }

const NO_END = { measureOutcome: null, report: null, measuredOn: null } as const
const NO_ANSWER = { outcome: null, answer: null, answeredOn: null, decidedIn: null, measure: null, measureDue: null, ...NO_END } as const

function laterThan(day: Day, { answeredOn, measuredOn }: { answeredOn: Day | null; measuredOn: Day | null }) {
  if (answeredOn !== null && answeredOn > day) return NO_ANSWER
  return measuredOn !== null && measuredOn > day ? NO_END : {}
}

/** Null when there is none, or none known on the day. */
export async function referralOnDay(db: Db, { body, number }: { body: string; number: number }, day: Day): Promise<ReferralOnDay | null> {
  return (await referralsOnDay(db, day)).find((one) => one.bodySlug === body && one.number === number) ?? null
}
