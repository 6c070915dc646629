import type { Day } from '../../platform/time/index.ts'

export const MEMBER_ROLES = ['leader', 'deputy', 'treasurer', 'booker', 'board_member'] as const
export type MemberRole = (typeof MEMBER_ROLES)[number]

/** `act`: in its name. `invite`: others into roles. `hand_over`: the whole board to a new one. */
type Right = 'act' | 'invite' | 'hand_over'

const MAY: Record<MemberRole, readonly Right[]> = {
  leader: ['act', 'invite', 'hand_over'],
  deputy: ['act', 'invite'],
  treasurer: ['act'],
  booker: ['act'],
  board_member: [],
}

export const mayAs = (role: MemberRole, right: Right): boolean => MAY[role].includes(right)

interface Days {
  validFrom: Day | null
  validTo: Day | null
  endedAt: Date | null
}

/** Not before it was agreed to, through the last day, and no longer once it was ended. */
export const isActiveOn = ({ validFrom, validTo, endedAt }: Days, day: Day): boolean =>
  endedAt === null && validFrom !== null && validFrom <= day && (validTo === null || validTo >= day)
