import type { RuleFault } from './recurrence/index.ts'

/** As the content check says it: what is wrong with a rhythm, and what to do. */
export const RULE_FAULTS: Record<RuleFault, { what: string; mend: string }> = {
  unreadable: { what: 'regelen kan ikke leses', mend: 'Skriv den som FREQ=WEEKLY;BYDAY=TH' },
  too_often: { what: 'regelen gir flere ganger om dagen', mend: 'Høyst én gang om dagen; legg inn flere aktiviteter hvis det er flere' },
  too_many: { what: 'regelen gir for mange ganger', mend: 'Høyst 500 ganger; bruk «to» for siste dag, eller la den gå uten slutt' },
  too_seldom: { what: 'det går for lang tid mellom hver gang', mend: 'Legg inn dagene i extra' },
  ends_early: { what: 'slutter før den begynner', mend: 'Rett from eller to' },
  never: { what: 'regelen gir ingen dager', mend: 'Rett rule, from eller to' },
}
