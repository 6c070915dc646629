import type { RuleFault } from './recurrence/index.ts'

/** As the content check says it: what is wrong with a rhythm, and what to do. */
export const RULE_FAULTS: Record<RuleFault, { what: string; mend: string }> = {
  unreadable: { what: 'the rule cannot be read', mend: 'Write it as FREQ=WEEKLY;BYDAY=TH' },
  too_often: { what: 'the rule fires more than once a day', mend: 'Once a day at most; add more activities if there are more' },
  too_many: { what: 'the rule fires too many times', mend: '500 times at most; use “to” for the last day, or let it go on' },
  too_seldom: { what: 'too long passes between the dates', mend: 'Add the days to extra' },
  ends_early: { what: 'ends before it begins', mend: 'Correct from or to' },
  never: { what: 'the rule gives no day', mend: 'Correct rule, from or to' },
}
