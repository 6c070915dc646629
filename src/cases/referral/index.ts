/**
 * Referrals: what a body sends to the council or one of its committees of its own accord, and what came back, step by step in the chain. Owns
 * referrals. Knows what cases know; those who stand behind one are told by whoever has the suggestions.
 */
export { referralsApi } from './api.ts'
export { MEASURE_ENDS } from './referral.ts'
export { listReferrals, referralKind } from './referral-kind.ts'
export { referralMoved, type ReferralMove } from './referral-moved.ts'
export { referralRef } from './referral-rows.ts'
export { isReferralFault, type ReferralFault } from './referral-rule.ts'
export { referralPaths } from './paths.ts'
export { referralOnDay, referralsOnDay, type ReferralOnDay } from './queries.ts'
export { referralSaid } from './texts.ts'
