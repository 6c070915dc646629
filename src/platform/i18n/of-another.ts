import type { Language } from '../content/localized.ts'

type Rule = readonly [RegExp, string]

/** What belongs to somebody comes before the word for them. «Min side» is the name of a page, and stays. */
const NB: readonly Rule[] = [
  [/\bdu og dine\b/g, 'personen og følget'],
  [/\bdet som er ditt\b/g, 'det som er personens eget'],
  [/\bdet er din tur\b/g, 'turen kommer'],
  [/\balt ditt\b/g, 'alt som er personens'],
  [/\brommet er ditt\b/g, 'rommet er holdt av'],
  [/(\p{L}+) (?:din|ditt|dine)\b/gu, '$1 til personen'],
  [/\b([Mm]eld\p{L}*) deg\b/gu, '$1 seg'],
  [/\b[Dd]eg\b/g, 'personen'],
  [/\bDu\b/g, 'Personen'],
  [/\bdu\b/g, 'personen'],
]

const NN: readonly Rule[] = [
  [/\bdu og dine\b/g, 'personen og følgjet'],
  [/\bdet som er ditt\b/g, 'det som er personen sitt eige'],
  [/\bdet er din tur\b/g, 'turen kjem'],
  [/\balt ditt\b/g, 'alt som er personen sitt'],
  [/\brommet er ditt\b/g, 'rommet er halde av'],
  [/(\p{L}+) (?:din|ditt|dine|di)\b/gu, '$1 til personen'],
  [/\b([Mm]eld\p{L}*) deg\b/gu, '$1 seg'],
  [/\b[Dd]eg\b/g, 'personen'],
  [/\bDu\b/g, 'Personen'],
  [/\bdu\b/g, 'personen'],
]

/** «You» is both who does and whom it is done to; English tells them apart by what stands beside. */
const EN: readonly Rule[] = [
  [/\byou and yours\b/g, 'they and those with them'],
  [/\byourself\b/g, 'themselves'],
  [/\byours\b/g, 'theirs'],
  [/\bYour\b/g, 'Their'],
  [/\byour\b/g, 'their'],
  [/\b(reach|reaches|receives|to|of|by|keep|show|tell|told|helped|know|answer|asked|send|with) you\b/g, '$1 them'],
  [/\byou(?=[.,;:]|$)/g, 'them'],
  [/\bYou\b/g, 'They'],
  [/\byou\b/g, 'they'],
]

const RULES: Readonly<Record<Language, readonly Rule[]>> = { nb: NB, nn: NN, en: EN }

/**
 * A sentence of ours that speaks to somebody, as one says it of them to another: to whoever answers for privacy, or has them on the phone. For
 * our own texts alone, whose words the test beside reads; never for what somebody has written.
 */
export const ofAnother = (text: string, lang: Language): string =>
  RULES[lang].reduce((said, [words, other]) => said.replace(words, other), text)

/** The heading of a receipt. After a colon stands what somebody has written. */
export function headingOfAnother(heading: string, lang: Language): string {
  const [ours = '', ...theirs] = heading.split(/(?=:)/)
  return [ofAnother(ours, lang), ...theirs].join('')
}
