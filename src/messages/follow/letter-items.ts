import { show, type Language, type Localized } from '../../platform/content/localized.ts'

interface Told {
  topic: string
  about: string
  title: Localized
  text: Localized | null
  path: string
}

interface Showing {
  lang: Language
  link: (path: string) => string
}

/** What a message tells, in its reader's language. */
export const letterItems = (told: readonly Told[], { lang, link }: Showing) =>
  eachOnce(told).map(({ title, text, path }) => ({
    title: show(title, lang).text,
    text: text === null ? '' : show(text, lang).text,
    link: link(path),
  }))

/** Ids of the topics it came by, in the order they are told. */
export const topicsTold = (told: readonly Told[]): string[] => [...new Set(eachOnce(told).map(({ topic }) => topic))]

/** Hours that were changed twice before anybody was told are one thing to tell. */
const eachOnce = <T extends Told>(told: readonly T[]) =>
  told.filter((one, k) => one.about !== 'hours' || told.findIndex(({ about, path }) => about === 'hours' && path === one.path) === k)
