import type { Context } from 'hono'
import { MadeUp, PrintButton, Section } from '../../design/index.ts'
import { messageLines } from '../../hubs/index.ts'
import { between } from '../../messages/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { catalogueLanguage, directionOf, isFixed, LANGUAGE_NAMES, PAGE_LANGUAGES, type PageLanguage } from '../../platform/i18n/index.ts'
import { saidNorwegian, type MessageWords } from '../../platform/outbox/index.ts'
import { smsLength } from '../../platform/sms/index.ts'
import { LetterSheet, type Letter } from '../calls/letter-sheet.tsx'
import { MessageText } from '../outbox/message-text.tsx'
import { workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { MESSAGE_KINDS } from './registry.ts'
import { sampleLetter } from './sample-letter.ts'

interface Shown {
  work: Work
  /** Of whoever would read the messages. */
  language: PageLanguage
  lines: Letter['lines']
  publicUrl: string
}

/** `/arbeid/maler`: every kind of message, written by what really writes it. */
export async function templatesPage(c: Context<Env>): Promise<Response> {
  const { db, config } = c.get('deps')
  const work = await workOf(c)
  const language = PAGE_LANGUAGES.find((one) => one === c.req.query('sprak')) ?? c.get('language')
  const lines = await messageLines(db, language)
  return c.html(<TemplatesView {...{ work, language, lines, publicUrl: config.publicUrl }} />)
}

function TemplatesView(shown: Shown) {
  const { work, language, lines, publicUrl } = shown
  const { ui, t } = work
  const { templates: m } = t
  return (
    <WorkPage work={work} title={m.title} lead={m.lead} scripts={['torg-print.js']}>
      <div class="sec close off-paper">
        <p>
          <a href={ui.href(workPaths.outbox)}>{t.outbox.back}</a>
        </p>
        <Languages {...shown} />
        {isFixed(language) ? <p>{m.fallback}</p> : null}
        <Contents work={work} />
        {lines.greeting === null ? <p>{m.none.greeting}</p> : null}
        {lines.sender === null ? <p>{m.none.sender}</p> : null}
      </div>
      {MESSAGE_KINDS.map((kind) => (
        <Section title={m.kinds[kind.name].title} id={kind.name} close offPaper>
          <p>{m.kinds[kind.name].when}</p>
          {kind.samples({ language, publicUrl }).map((words) => (
            <Sample {...shown} words={words} greets={kind.greets} />
          ))}
          {kind.masked === undefined ? null : (
            <>
              <p>{m.masked}</p>
              <Sample {...shown} words={kind.masked({ language, publicUrl })} greets={kind.greets} />
            </>
          )}
        </Section>
      ))}
      <section class="sec close letters" aria-labelledby="brev">
        <div class="sec-head off-paper">
          <h2 id="brev">{m.letter.heading}</h2>
        </div>
        <p class="off-paper">{m.letter.when}</p>
        <p class="off-paper">
          <PrintButton label={m.letter.print} />
        </p>
        <MadeUp ui={ui} when>
          <LetterSheet work={work} letter={sampleLetter(work, { language, lines })} />
        </MadeUp>
      </section>
    </WorkPage>
  )
}

function Languages({ work: { ui, t }, language }: Shown) {
  return (
    <nav class="row-acts" aria-label={t.templates.language}>
      {PAGE_LANGUAGES.map((one) => (
        <a
          href={ui.href(`${workPaths.templates}?sprak=${one}`)}
          lang={one}
          dir={directionOf(one)}
          aria-current={one === language ? 'page' : undefined}
        >
          {LANGUAGE_NAMES[one]}
        </a>
      ))}
    </nav>
  )
}

function Contents({ work: { t } }: { work: Work }) {
  const { templates: m } = t
  const all = [...MESSAGE_KINDS.map(({ name }) => ({ id: name, title: m.kinds[name].title })), { id: 'brev', title: m.letter.heading }]
  return (
    <nav aria-label={m.contents}>
      <ul>
        {all.map(({ id, title }) => (
          <li>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Sample({ words, greets, ...shown }: Shown & { words: MessageWords; greets: boolean }) {
  return (
    <MadeUp ui={shown.work.ui} when>
      <Mail {...shown} words={greets ? { ...words, text: between(shown.lines, words.text) } : words} />
      <Sms {...shown} text={words.sms} />
    </MadeUp>
  )
}

function Mail({ work: { t }, language, words }: Shown & { words: MessageWords }) {
  return (
    <div class="template">
      <h3 lang={catalogueLanguage(language)}>{words.subject}</h3>
      <p>{t.templates.mail}</p>
      <MessageText language={language} text={saidNorwegian({ channel: 'email', language, text: words.text })} />
    </div>
  )
}

function Sms({ work: { t }, language, text: written }: Shown & { text: string }) {
  const text = saidNorwegian({ channel: 'sms', language, text: written })
  const { units, segments, encoding } = smsLength(text)
  const { templates: m } = t
  return (
    <div class="template">
      <p>
        {m.sms}: {m.length(units, segments)}
      </p>
      <MessageText language={language} text={text} />
      {encoding === 'ucs-2' ? <p>{m.wide}</p> : null}
    </div>
  )
}
