import { activityTexts, wishWords, type Wording } from '../../activities/index.ts'
import type { Language } from '../../platform/content/localized.ts'

/** A wording to be read out, line by line. */
export const wordingLines = (wording: Wording, lang: Language): string[] => [
  wording.title,
  wording.body,
  activityTexts(lang).audiences[wording.audience],
  wishWords(wording, lang),
  ...(wording.help === null ? [] : [wording.help]),
  ...(wording.nickname === null ? [] : [wording.nickname]),
]
