import type { Context } from 'hono'
import { ButtonLink, Buttons } from '../../design/index.ts'
import { listCalls, type Call } from '../../messages/index.ts'
import { findAct } from '../../people/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import { catalogueLanguage, longDate } from '../../platform/i18n/index.ts'
import { counterOf, type Counter } from '../counter/counter.ts'
import { topicName } from '../enquiries/list-page.tsx'
import { workTexts } from '../texts.ts'
import type { Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { noteCallsSeen } from './call-table.tsx'

const MOST = 100

interface Letter {
  call: Call
  /** The three words of the receipt. */
  code: string
}

/** `/arbeid/ringeliste/brev`: a sheet for each of those who have neither number nor e-mail. */
export async function lettersPage(c: Context<Env>): Promise<Response> {
  const { db } = c.get('deps')
  const counter = await counterOf(c)
  const { work, topics } = counter
  const waiting = (await listCalls(db, { topics, at: work.now, limit: MOST })).filter(
    ({ toldAt, number }) => toldAt === null && number === null,
  )
  await noteCallsSeen(c, work.who, waiting)
  const letters = await Promise.all(waiting.map(async (call) => ({ call, code: (await findAct(db, call.actId))?.code ?? '' })))
  return c.html(<LettersView counter={counter} letters={letters} />)
}

function LettersView({ counter, letters }: { counter: Counter; letters: readonly Letter[] }) {
  const { work, hub, href } = counter
  const t = work.t.counter.letters
  return (
    <WorkPage
      work={work}
      {...(hub === null ? {} : { colours: hub })}
      switcher={{ ...counter.switcher, hrefOf: (slug) => work.ui.href(`${workPaths.letters}?torg=${slug}`) }}
      title={t.title}
      lead={letters.length === 0 ? t.none : t.lead}
      scripts={['torg-print.js']}
    >
      <div class="sec close letters">
        <Buttons>
          {letters.length === 0 ? null : <torg-print data-label={t.print}></torg-print>}
          <ButtonLink href={href(workPaths.calls)}>{t.back}</ButtonLink>
        </Buttons>
        {letters.map((letter) => (
          <LetterSheet work={work} letter={letter} />
        ))}
      </div>
    </WorkPage>
  )
}

/** In the language of whom it is for. */
function LetterSheet({ work, letter: { call, code } }: { work: Work; letter: Letter }) {
  const lang = catalogueLanguage(call.language)
  const { letters: t, calls } = workTexts(lang).counter
  const { words } = call
  const topic = topicName(work, call.topic)
  const phone = work.hubs.find(({ slug }) => call.topic === `hub:${slug}`)?.phone ?? work.ui.phone ?? null
  return (
    <article class="letter-sheet" lang={lang}>
      <p>{longDate(work.today, lang)}</p>
      <p>{t.dear(call.name ?? calls.unnamed)}</p>
      <h2>{words.kind === 'enquiry' ? t.answer(topic) : t.news(topic)}</h2>
      {words.kind === 'enquiry' ? (
        <>
          <p>{words.answer}</p>
          <p>
            {t.asked} {words.question}
          </p>
        </>
      ) : (
        <>
          <p>
            <strong>{show(words.title, lang).text}</strong>
          </p>
          {words.text === null ? null : <p>{show(words.text, lang).text}</p>}
        </>
      )}
      <p>
        {t.code} <strong lang="nb">{code}</strong>
      </p>
      <p>{t.from(topic, phone)}</p>
    </article>
  )
}
