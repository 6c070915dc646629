import type { Context } from 'hono'
import { ButtonLink, Buttons, ErrorSummary, PrintButton, type FormError } from '../../design/index.ts'
import { messageLines } from '../../hubs/index.ts'
import { addressesOf, listCalls, readAddressLines, typeAddress, type Call } from '../../messages/index.ts'
import { findAct } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { counterOf, type Counter } from '../counter/counter.ts'
import { workSaid } from '../texts.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { noteCallsSeen } from './call-table.tsx'
import { LetterActs, LetterSheet, type Letter } from './letter-sheet.tsx'

type C = Context<Env>

const MOST = 100
/** More than any desk has waiting: those who are to be rung stand between the letters. */
const MOST_CALLS = 5000

interface Open {
  counter: Counter
  letters: readonly Letter[]
  isMore: boolean
}

/** `/arbeid/ringeliste/brev`: a sheet for each of those who want a letter, or have neither number nor e-mail. */
export async function lettersPage(c: C): Promise<Response> {
  return c.html(<LettersView {...await openLetters(c)} errors={[]} typed={null} />)
}

/** `POST /arbeid/ringeliste/brev`: the address on one of them. */
export async function saveAddress(c: C): Promise<Response> {
  const [open, typed] = [await openLetters(c), await sentForm(c)]
  const { work, href } = open.counter
  const letter = open.letters.find(({ actId }) => actId === lineOf(typed, 'brev'))
  if (!letter) throw notFound(workSaid((t) => t.counter.calls.noSuch))
  const address = typeof typed['adresse'] === 'string' ? typed['adresse'] : ''
  const lines = readAddressLines(address)
  if (lines === null) {
    const errors = [{ field: `adresse-${letter.actId}`, text: work.t.counter.letters.wrongAddress }]
    return c.html(<LettersView {...open} errors={errors} typed={{ actId: letter.actId, address }} />, 422)
  }
  await typeAddress(c.get('deps').db, { actId: letter.actId, lines, by: work.who, at: work.now })
  return c.redirect(href(workPaths.letters), 303)
}

async function openLetters(c: C): Promise<Open> {
  const { db } = c.get('deps')
  const counter = await counterOf(c)
  const calls = (await listCalls(db, { topics: counter.topics, at: counter.work.now, limit: MOST_CALLS })).filter(
    ({ toldAt, number }) => toldAt === null && number === null,
  )
  const all = [...new Set(calls.map(({ actId }) => actId))]
  const actIds = all.slice(0, MOST)
  const shown = calls.filter(({ actId }) => actIds.includes(actId))
  await noteCallsSeen(c, counter.work.who, shown)
  const addresses = await addressesOf(db, actIds)
  const letters = await Promise.all(
    actIds.map(async (actId) => ({
      actId,
      calls: calls.filter((call: Call) => call.actId === actId),
      code: (await findAct(db, actId))?.code ?? '',
      address: addresses.get(actId) ?? null,
      lines: await messageLines(db, calls.find((call) => call.actId === actId)?.language ?? 'nb'),
    })),
  )
  return { counter, letters, isMore: all.length > MOST }
}

interface LettersProps extends Open {
  errors: readonly FormError[]
  typed: { actId: string; address: string } | null
}

function LettersView({ counter, letters, isMore, errors, typed }: LettersProps) {
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
        <ErrorSummary ui={work.ui} errors={errors} />
        <Buttons>
          {letters.length === 0 ? null : <PrintButton label={t.print} weight="primary" />}
          <ButtonLink href={href(workPaths.calls)}>{t.back}</ButtonLink>
        </Buttons>
        {isMore ? <p class="off-paper">{t.more(MOST)}</p> : null}
        {letters.map((letter) => (
          <>
            <LetterActs
              counter={counter}
              letter={letter}
              errors={errors}
              typed={typed?.actId === letter.actId ? typed.address : (letter.address ?? '')}
            />
            <LetterSheet work={work} letter={letter} />
          </>
        ))}
      </div>
    </WorkPage>
  )
}
