import { directionOf, inNorwegian, PAGE_LANGUAGES, writtenLanguage } from '../../platform/i18n/index.ts'

/** A message as it was written; what it says in the reader's own language is marked as that. */
export function MessageText({ language, text }: { language: string; text: string }) {
  const reader = PAGE_LANGUAGES.find((one) => one === language)
  const said = reader === undefined ? null : inNorwegian(reader)
  const begins = reader !== undefined && said !== null && text.startsWith(said)
  return (
    <pre class="letter" lang={writtenLanguage(language)}>
      {begins ? (
        <span lang={reader} dir={directionOf(reader)}>
          {said}
        </span>
      ) : null}
      {begins ? text.slice(said.length) : text}
    </pre>
  )
}
