import { HitList, Page, PageTitle, SearchForm, type HitView, type Ui } from '../../design/index.ts'
import { paths, townPicture, uiOf, type ProviderOnDay } from '../../hubs/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { Fault } from '../../platform/http/errors.ts'
import { search, type Answers, type Hit, type Question } from '../../platform/search/index.ts'
import { startOfDay, addDays, type Day } from '../../platform/time/index.ts'
import { AsOfDay } from '../as-of-day.tsx'
import { momentOf, type Moment } from '../as-of.ts'
import { Shortcuts } from '../discover/shortcuts.tsx'
import { answerLine, UnderstoodSection, type Answered } from '../discover/understood.tsx'
import { townSaid, townTexts } from '../texts.ts'
import { knownWords, withoutHubs } from './known-words.ts'
import { NothingFound } from './nothing-found.tsx'

const SHOWN = 20

/** `/sok?q=`: everything that can be found, by the words people use. */
export async function searchPage(c: Ctx) {
  const { db } = c.get('deps')
  const moment = momentOf(c)
  const { q, after } = askedFor(c)
  const ui = await uiOf(c, moment.day)
  const asked = { lang: ui.lang, day: moment.known, ...(await knownWords(db, moment)) }
  const found = q === '' ? null : await search(db, { ...asked, q, limit: SHOWN, after })
  if (q === '') c.set('cacheable', { topics: ['town'], freshUntil: startOfDay(addDays(moment.today, 1)), query: ['dato'] })
  const answered = q === '' || after > 0 ? null : await answerLine(c, q, { moment, ui })
  const isNothing = found?.hits.length === 0
  const [desk, elsewhere] = isNothing ? await Promise.all([frontDesk(c, moment), wordsElsewhere(c, q, asked)]) : [null, null]
  return c.html(<SearchPage ui={ui} q={q} found={found && { ...found, after, desk, elsewhere }} answered={answered} day={moment.day} />)
}

/** What is not at the hub that was named may be at another: the words that find something there. */
async function wordsElsewhere(c: Ctx, q: string, asked: Omit<Question, 'q' | 'limit'>): Promise<string | null> {
  const words = withoutHubs(q, asked.hubs ?? [])
  if (words === null) return null
  const { hits } = await search(c.get('deps').db, { ...asked, q: words, limit: 1 })
  return hits.length === 0 ? null : words
}

const LONGEST = 400

function askedFor(c: Ctx): { q: string; after: number } {
  const q = (c.req.query('q') ?? '').trim()
  const from = c.req.query('fra') ?? '0'
  if (q.length <= LONGEST && /^\d{1,4}$/.test(from)) return { q, after: Number(from) }
  throw new Fault(
    'bad-request',
    townSaid((t) => (q.length > LONGEST ? t.search.tooLong(LONGEST) : t.search.noSuchPart)),
  )
}

async function frontDesk(c: Ctx, moment: Moment): Promise<ProviderOnDay | null> {
  const { providers } = await townPicture(c.get('deps').db, moment)
  return providers.find((one) => one.frontDesk) ?? null
}

interface Found extends Answers {
  /** So many were shown on earlier pages. */
  after: number
  desk: ProviderOnDay | null
  elsewhere: string | null
}

interface SearchProps {
  ui: Ui
  q: string
  found: Found | null
  answered: Answered | null
  day: Day
}

function SearchPage({ ui, q, found, answered, day }: SearchProps) {
  const t = townTexts(ui.lang).search
  return (
    <Page
      ui={ui}
      title={q === '' ? t.title : `${q} – ${t.title}`}
      description={t.description}
      current="search"
      styles={['activities.css']}
      noindex={q !== ''}
      asOf={ui.isToday === false ? <AsOfDay ui={ui} day={day} back={paths.search} /> : null}
    >
      <PageTitle title={t.title} lead={q === '' ? t.start : null}>
        <SearchForm ui={ui} action={ui.href(paths.search)} value={q.slice(0, 200)} />
        {ui.isToday === false ? null : <Shortcuts ui={ui} />}
      </PageTitle>
      {answered === null ? null : <UnderstoodSection ui={ui} answered={answered} />}
      {found === null || (answered !== null && found.hits.length === 0) ? null : <Hits ui={ui} q={q} found={found} />}
    </Page>
  )
}

function Hits({ ui, q, found }: { ui: Ui; q: string; found: Found }) {
  const t = townTexts(ui.lang).search
  const again = (words: string, from?: number) =>
    `${ui.href(paths.search)}?${new URLSearchParams({ q: words, ...(from ? { fra: String(from) } : {}) }).toString()}`
  if (found.hits.length === 0) {
    const suggestion = found.suggestion === null ? null : { title: found.suggestion, href: again(found.suggestion) }
    const elsewhere = found.elsewhere === null ? null : { words: found.elsewhere, href: again(found.elsewhere) }
    return <NothingFound {...{ ui, q, suggestion, elsewhere }} desk={found.desk} />
  }
  return (
    <div class="sec close">
      <p role="status">{countWords(ui, found)}</p>
      <HitList ui={ui} items={found.hits.map((hit) => hitView(ui, hit))} />
      {found.next === null ? null : (
        <p>
          <a href={again(q, found.next)}>{t.more}</a>
        </p>
      )}
    </div>
  )
}

/** «8 treff», «Treff 21–40 av 42»; of what was not all looked at, only which are shown. */
function countWords(ui: Ui, { hits, after, total }: Found): string {
  const t = townTexts(ui.lang).search
  return total === hits.length ? t.count(total) : t.part(after + 1, after + hits.length, total)
}

/** The hub that it is at: its colour alone tells nobody who does not see it. A hub is its own. */
const whereOf = (ui: Ui, { kind, hub }: Hit) => (kind === 'hub' ? undefined : ui.hubs.find(({ slug }) => slug === hub)?.name)

function hitView(ui: Ui, hit: Hit): HitView {
  const kinds = townTexts(ui.lang).search.kinds
  const fellBack = hit.lang !== ui.lang
  return {
    href: ui.href(hit.path),
    title: fellBack ? <span lang={hit.lang}>{hit.title}</span> : hit.title,
    kind: [kinds[hit.kind], whereOf(ui, hit)].filter(Boolean).join(', '),
    excerpt: (
      <span lang={fellBack ? hit.lang : undefined}>{hit.summary.map((piece) => (piece.hit ? <mark>{piece.text}</mark> : piece.text))}</span>
    ),
    ...(hit.hub === null ? {} : { hub: hit.hub }),
    example: hit.layer === 'example',
  }
}
