import { partsOf } from './pattern.ts'

/** Why a rule is refused; texts say each in words. */
export type RuleFault = 'unreadable' | 'too_often' | 'too_many' | 'too_seldom' | 'ends_early' | 'never'

const OFTEN = ['HOURLY', 'MINUTELY', 'SECONDLY']
const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']
const PARTS = ['FREQ', 'INTERVAL', 'COUNT', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS', 'WKST']

export const MOST_TIMES = 500
/** Every 24th month is every other year: what comes more seldom is told day by day. */
export const LONGEST_STEP = 24

const SHAPES: Readonly<Record<string, RegExp>> = {
  INTERVAL: /^\d{1,4}$/,
  COUNT: /^\d{1,6}$/,
  BYDAY: /^([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)(,([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU))*$/,
  BYMONTHDAY: /^-?([1-9]|[12]\d|3[01])(,-?([1-9]|[12]\d|3[01]))*$/,
  BYMONTH: /^([1-9]|1[0-2])(,([1-9]|1[0-2]))*$/,
  BYSETPOS: /^-?\d{1,2}(,-?\d{1,2})*$/,
  WKST: /^(MO|TU|WE|TH|FR|SA|SU)$/,
}

/** What is wrong with the rule as it is written. Null: it can be reckoned with, though it may still never fire. */
export function faultOfRule(rule: string): RuleFault | null {
  const parts = partsOf(rule)
  const { FREQ: every = '', INTERVAL: steps = '1', COUNT: times } = parts
  if (OFTEN.includes(every) || 'BYHOUR' in parts || 'BYMINUTE' in parts || 'BYSECOND' in parts) return 'too_often'
  if (!FREQUENCIES.includes(every) || Object.keys(parts).some((name) => !PARTS.includes(name))) return 'unreadable'
  if (Object.entries(SHAPES).some(([name, shape]) => parts[name] !== undefined && !shape.test(parts[name]))) return 'unreadable'
  // With a weekly rule «the second Tuesday» has no meaning.
  if ((every === 'WEEKLY' || every === 'DAILY') && /\d/.test(parts['BYDAY'] ?? '')) return 'unreadable'
  if (Number(steps) === 0 || times === '0') return 'never'
  if (Number(steps) > LONGEST_STEP) return 'too_seldom'
  return Number(times ?? 1) > MOST_TIMES ? 'too_many' : null
}
