import { show, type Language, type Localized } from '../../platform/content/localized.ts'
import { messageTexts } from '../texts.ts'

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
  /** Topics that no message may name (domain.md A3). */
  sensitive: ReadonlySet<string>
  /** Where those are read instead: an address that tells nothing. */
  receipt: string
}

/** What a message tells, in its reader's language. All that is sensitive is one line, which names nothing. */
export function letterItems(told: readonly Told[], { lang, link, sensitive, receipt }: Showing) {
  const once = eachOnce(told)
  const open = once.filter(({ topic }) => !sensitive.has(topic))
  const items = open.map(({ title, text, path }) => {
    const shown = show(title, lang)
    return {
      title: shown.text,
      text: text === null ? '' : show(text, lang).text,
      link: link(path),
      ...(shown.fallback ? { lang: shown.lang } : {}),
    }
  })
  return open.length === once.length ? items : [...items, { title: messageTexts(lang).masked.tidings, text: '', link: receipt }]
}

/** Ids of the topics it came by, in the order they are told. */
export const topicsTold = (told: readonly Told[]): string[] => [...new Set(eachOnce(told).map(({ topic }) => topic))]

/** Hours that were changed twice before anybody was told are one thing to tell. */
const eachOnce = <T extends Told>(told: readonly T[]) =>
  told.filter((one, k) => one.about !== 'hours' || told.findIndex(({ about, path }) => about === 'hours' && path === one.path) === k)
