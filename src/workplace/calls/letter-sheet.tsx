import { Button, errorOf, Form, TextArea, type FormError } from '../../design/index.ts'
import type { Call } from '../../messages/index.ts'
import { senderWords } from '../../people/index.ts'
import { show, type Language } from '../../platform/content/localized.ts'
import { catalogueLanguage, directionOf, inNorwegian, longDate, type PageLanguage } from '../../platform/i18n/index.ts'
import type { Counter } from '../counter/counter.ts'
import { topicName } from '../enquiries/list-page.tsx'
import { workTexts } from '../texts.ts'
import type { Work } from '../work.ts'
import { workPaths } from '../work-paths.ts'
import { calledName } from './call-words.ts'

/** All that one of them is to be told, on one sheet. */
export interface Letter {
  actId: string
  calls: readonly Call[]
  /** The three words of the receipt. */
  code: string
  /** What stands in the window of the envelope; null until somebody has typed it. */
  address: string | null
  /** How it greets and who it is from, where the municipality has said. */
  lines: { greeting: string | null; sender: string | null }
}

interface LetterActsProps {
  counter: Counter
  letter: Letter
  errors: readonly FormError[]
  typed: string
}

/** Above each sheet and never on paper: the address, and what of it is told. */
export function LetterActs({ counter, letter, errors, typed }: LetterActsProps) {
  const { work, href } = counter
  const t = work.t.counter
  const [first] = letter.calls
  if (!first) return null
  const name = calledName(work, first)
  const id = `adresse-${letter.actId}`
  return (
    <div class="off-paper">
      <h2>{name}</h2>
      <Form action={href(workPaths.letters)} hidden={{ brev: letter.actId }} label={`${t.letters.address}, ${name}`}>
        <TextArea
          id={id}
          name="adresse"
          label={t.letters.address}
          hint={t.letters.addressHint}
          rows={4}
          value={typed}
          error={errorOf(errors, id)}
        />
        <Button weight="secondary">{t.letters.saveAddress}</Button>
      </Form>
      {letter.calls.map((call) => (
        <Form action={href(workPaths.calls)} hidden={{ linje: call.id, fra: 'brev' }}>
          <Button weight="tertiary" name="gjor" value="sagt">
            {t.letters.given(
              call.words.kind === 'enquiry' ? t.letters.answer(topicName(work, call.topic)) : show(call.words.title, work.lang).text,
            )}
            <span class="ds-sr-only">, {name}</span>
          </Button>
        </Form>
      ))}
    </div>
  )
}

/** In the language of whom it is for. The address lies where the window of an envelope is. */
export function LetterSheet({ work, letter: { calls, code, address, lines } }: { work: Work; letter: Letter }) {
  const [first] = calls
  if (!first) return null
  const lang = catalogueLanguage(first.language)
  const { letters: t, calls: c } = workTexts(lang).counter
  const topic = topicName(work, first.topic)
  const phone = work.hubs.find(({ slug }) => first.topic === `hub:${slug}`)?.phone ?? work.ui.phone ?? null
  return (
    <article class="letter-sheet" lang={lang}>
      <div class="window">
        {(address ?? '').split('\n').map((line) => (
          <span class="line">{line}</span>
        ))}
      </div>
      <InNorwegian language={first.language} />
      <p>{longDate(work.today, lang)}</p>
      <p>{t.dear(first.organisation === null ? (first.name ?? c.unnamed) : senderWords(lang, first.organisation, first))}</p>
      {lines.greeting === null ? null : <p>{lines.greeting}</p>}
      {calls.map((call) => (
        <LetterItem work={work} call={call} lang={lang} />
      ))}
      <p>
        {t.code} <strong lang="nb">{code}</strong>
      </p>
      <p>{t.from(topic, phone)}</p>
      {lines.sender === null ? null : <p>{lines.sender}</p>}
    </article>
  )
}

/** To whoever reads another language, in that language; else nothing. */
function InNorwegian({ language }: { language: PageLanguage }) {
  const said = inNorwegian(language)
  return said === null ? null : (
    <p lang={language} dir={directionOf(language)}>
      {said}
    </p>
  )
}

function LetterItem({ work, call: { words, topic: id }, lang }: { work: Work; call: Call; lang: Language }) {
  const { letters: t } = workTexts(lang).counter
  const topic = topicName(work, id)
  return (
    <>
      <h2>{words.kind === 'enquiry' ? t.answer(topic) : words.kind === 'notice' ? show(words.title, lang).text : t.news(topic)}</h2>
      {words.kind === 'enquiry' ? (
        <>
          <p>{words.answer}</p>
          <p>
            {t.asked} {words.question}
          </p>
        </>
      ) : (
        <>
          {words.kind === 'notice' ? null : (
            <p>
              <strong>{show(words.title, lang).text}</strong>
            </p>
          )}
          {words.text === null ? null : <p>{show(words.text, lang).text}</p>}
        </>
      )}
    </>
  )
}
