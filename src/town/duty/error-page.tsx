import { keptSessions, type Session } from '../../activities/index.ts'
import { BarePage, Board, Failure, FailureCode, Page, SearchForm, Section, Ways, type Ui } from '../../design/index.ts'
import { paths, townPicture, uiOf, type TownPicture } from '../../hubs/index.ts'
import { residentPaths } from '../../people/index.ts'
import type { Ctx, Fault, FaultName } from '../../platform/http/index.ts'
import { catalogueLanguage, inLanguage } from '../../platform/i18n/index.ts'
import { announcedWords } from '../front/announced-words.ts'
import { boardRows } from '../front/board-rows.tsx'
import { townTexts } from '../texts.ts'
import { isAtWork, waysOn } from './ways-on.ts'

/** A page that says what went wrong, and what to do instead. It has the fault's status. */
export async function errorPage(c: Ctx, fault: Fault): Promise<Response> {
  const failed = { fault, requestId: c.get('requestId'), isGet: c.req.method === 'GET' }
  const known = await knownOfTown(c, BOARD.has(fault.fault))
  const page = known === null ? <BareErrorPage ui={bareUi(c)} failed={failed} /> : <ErrorPage {...known} failed={failed} />
  return c.html(page, fault.status)
}

interface Failed {
  fault: Fault
  requestId: string
  /** The same address can be opened once more. */
  isGet: boolean
}

// The frame needs the database for its menus: without one, the page must do with less.
async function knownOfTown(c: Ctx, hasBoard: boolean): Promise<{ ui: Ui; picture: TownPicture; sessions: readonly Session[] } | null> {
  const { db, clock } = c.get('deps')
  try {
    const today = clock.today()
    const [ui, picture, sessions] = await Promise.all([
      uiOf(c),
      townPicture(db, { day: today, at: clock.now(), live: true }),
      hasBoard ? keptSessions(db, { filter: { from: today, to: today }, known: today }) : [],
    ])
    return { ui: { ...ui, query: queryOf(c) }, picture, sessions }
  } catch {
    return null
  }
}

/** Of an absurd one nothing is taken along. */
const LONGEST_QUERY = 1_000

// What an issuer answered is repeated nowhere.
function queryOf(c: Ctx): string {
  const { search } = new URL(c.req.url)
  return isAtWork(c.req.path) || c.req.path.startsWith(residentPaths.signIn) || search.length > LONGEST_QUERY ? '' : search
}

/** Faults of the address: what was meant may be found by searching. */
const SEARCHABLE = new Set<FaultName>(['not-found', 'gone', 'bad-request', 'too-long'])
const BOARD = new Set<FaultName>(['not-found', 'gone'])
const STYLES = ['failure.css']

function ErrorPage({ ui, picture, sessions, failed }: { ui: Ui; picture: TownPicture; sessions: readonly Session[]; failed: Failed }) {
  const { fault } = failed.fault
  const t = townTexts(ui.lang)
  return (
    <Page ui={ui} title={t.error.faults[fault].title} styles={STYLES} noindex>
      <Failure {...wordsOf(failed.fault, ui)}>
        {SEARCHABLE.has(fault) ? <SearchForm ui={ui} action={ui.href(paths.search)} /> : null}
      </Failure>
      {BOARD.has(fault) ? (
        <Board ui={ui} title={t.front.boardHeading} rows={boardRows(ui, picture, sessions)} note={announcedWords(picture, ui.lang)} />
      ) : null}
      <Onward ui={ui} failed={failed} />
    </Page>
  )
}

function BareErrorPage({ ui, failed }: { ui: Ui; failed: Failed }) {
  return (
    <BarePage ui={ui} title={townTexts(ui.lang).error.faults[failed.fault.fault].title} styles={STYLES} noindex>
      <Failure {...wordsOf(failed.fault, ui)} />
      <Onward ui={ui} failed={failed} />
    </BarePage>
  )
}

function Onward({ ui, failed }: { ui: Ui; failed: Failed }) {
  const { error: t } = townTexts(ui.lang)
  return (
    <>
      <Section title={t.onward} id="videre">
        <Ways items={waysOn(ui, failed.fault.fault, failed.isGet)} />
      </Section>
      <FailureCode lead={t.codeLead} code={t.code(failed.requestId)} />
    </>
  )
}

/** What a fault says of methods and media types is for programs. */
const FOR_PROGRAMS = new Set<FaultName>(['method-not-allowed', 'unsupported-type'])

function wordsOf({ fault, says }: Fault, ui: Ui): { title: string; lead: string; help: string } {
  const lead = says[ui.lang]
  const ended = lead === '' || /[.!?]$/.test(lead) ? lead : `${lead}.`
  const words = townTexts(ui.lang).error.faults[fault]
  // Residents are refused by a fault that says what to do.
  const help = (fault === 'not-signed-in' || fault === 'not-allowed') && !isAtWork(ui.path) ? '' : words.help
  return { ...words, help, lead: FOR_PROGRAMS.has(fault) ? '' : ended }
}

function bareUi(c: Ctx): Ui {
  const { config, assets } = c.get('deps')
  const page = c.get('language')
  return {
    page,
    lang: catalogueLanguage(page),
    href: (path) => inLanguage(page, path),
    path: c.req.path,
    query: queryOf(c),
    publicUrl: config.publicUrl,
    assets: assets.paths,
    scripts: assets.scripts,
    stylesheet: null,
    hubs: [],
    municipality: '',
    clockNote: null,
    examples: false,
    signedIn: null,
  }
}
