import { show, type Language, type Localized } from '../platform/content/localized.ts'

/** «Bygge på egen tomt, Nabogrense»: all that one comes about, the first first. */
export const topicWords = ({ title, others }: { title: Localized; others: readonly { title: Localized }[] }, lang: Language): string =>
  [title, ...others.map((one) => one.title)].map((one) => show(one, lang).text).join(', ')
