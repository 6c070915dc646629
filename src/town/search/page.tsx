import { HitList, Page, PageTitle, SearchForm, Ways, type HitView, type Ui } from '../../design/index.ts'
import { listSynonyms, paths, uiOf } from '../../hubs/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { search, type Answers, type Hit } from '../../platform/search/index.ts'
import { startOfDay, addDays, type Day } from '../../platform/time/index.ts'
import { AsOfDay } from '../as-of-day.tsx'
import { momentOf } from '../as-of.ts'
import { waysOn } from '../duty/ways-on.ts'
import { townTexts } from '../texts.ts'

const SHOWN = 20

/** `/sok?q=`: everything that can be found, by the words people use. */
export async function searchPage(c: Ctx) {
  const { db } = c.get('deps')
  const moment = momentOf(c)
  const q = (c.req.query('q') ?? '').trim()
  const after = Math.max(0, Number.parseInt(c.req.query('fra') ?? '0', 10) || 0)
  const ui = await uiOf(c, moment.day)
  const found =
    q === '' ? null : await search(db, { q, lang: ui.lang, day: moment.known, synonyms: await listSynonyms(db), limit: SHOWN, after })
  if (q === '') c.set('cacheable', { topics: ['town'], freshUntil: startOfDay(addDays(moment.today, 1)), query: ['dato'] })
  return c.html(<SearchPage ui={ui} q={q} found={found} day={moment.day} />)
}

function SearchPage({ ui, q, found, day }: { ui: Ui; q: string; found: Answers | null; day: Day }) {
  const t = townTexts(ui.lang).search
  return (
    <Page
      ui={ui}
      title={q === '' ? t.title : `${q} – ${t.title}`}
      description={t.description}
      current="search"
      noindex={q !== ''}
      asOf={ui.isToday === false ? <AsOfDay ui={ui} day={day} back={paths.search} /> : null}
    >
      <PageTitle title={t.title} lead={q === '' ? t.start : null}>
        <SearchForm ui={ui} action={ui.href(paths.search)} value={q.slice(0, 200)} />
      </PageTitle>
      {found ? <Found ui={ui} q={q} found={found} /> : null}
    </Page>
  )
}

function Found({ ui, q, found }: { ui: Ui; q: string; found: Answers }) {
  const t = townTexts(ui.lang).search
  const again = (words: string, from?: number) =>
    `${ui.href(paths.search)}?${new URLSearchParams({ q: words, ...(from ? { fra: String(from) } : {}) }).toString()}`
  if (found.hits.length === 0) {
    return (
      <div class="sec close" role="status">
        <p class="lead">{t.none(q.slice(0, 100))}</p>
        {found.suggestion ? (
          <p>
            {t.didYouMean} <a href={again(found.suggestion)}>{found.suggestion}</a>?
          </p>
        ) : null}
        <p>{t.tips}</p>
        <Ways items={waysOn(ui, 'not-found', true)} />
      </div>
    )
  }
  return (
    <div class="sec close">
      {found.next === null ? <p role="status">{t.count(found.hits.length)}</p> : null}
      <HitList ui={ui} items={found.hits.map((hit) => hitView(ui, hit))} />
      {found.next === null ? null : (
        <p>
          <a href={again(q, found.next)}>{t.more}</a>
        </p>
      )}
    </div>
  )
}

function hitView(ui: Ui, hit: Hit): HitView {
  const kinds = townTexts(ui.lang).search.kinds
  const fellBack = hit.lang !== ui.lang
  return {
    href: ui.href(hit.path),
    title: fellBack ? <span lang={hit.lang}>{hit.title}</span> : hit.title,
    kind: kinds[hit.kind] ?? '',
    excerpt: (
      <span lang={fellBack ? hit.lang : undefined}>{hit.summary.map((piece) => (piece.hit ? <mark>{piece.text}</mark> : piece.text))}</span>
    ),
    ...(hit.hub === null ? {} : { hub: hit.hub }),
    example: hit.layer === 'example',
  }
}
