import type { Paper, Ui } from '../../design/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Day } from '../../platform/time/index.ts'
import { townTexts } from '../texts.ts'

/** What a sheet's address says of how it is printed: for reading, and for the cache. */
export const PAPER_QUERY = ['dato', 'skrift', 'trykk', 'ark']

export const paperOf = (c: Ctx): Paper => ({
  large: c.req.query('skrift') === 'stor',
  oneInk: c.req.query('trykk') === 'svart',
  a3: c.req.query('ark') === 'a3',
})

interface ToolsProps {
  ui: Ui
  paper: Paper
  /** Address of the sheet, and of the page it is of. */
  path: string
  back: { path: string; name: string }
  day: Day | undefined
}

/** On screen only: back, the other editions, how to print. */
export function PaperTools({ ui, paper, path, back, day }: ToolsProps) {
  const { poster: p, news, activities: t } = townTexts(ui.lang)
  const address = (change: Partial<Paper>) => {
    const wanted = { ...paper, ...change }
    const query = new URLSearchParams({
      ...(day === undefined ? {} : { dato: day }),
      ...(wanted.large ? { skrift: 'stor' } : {}),
      ...(wanted.oneInk ? { trykk: 'svart' } : {}),
      ...(wanted.a3 ? { ark: 'a3' } : {}),
    })
    return ui.href(path) + (query.size > 0 ? `?${query.toString()}` : '')
  }
  return (
    <nav aria-label={p.print}>
      <a href={ui.href(back.path)}>{news.back(back.name)}</a>{' '}
      <a href={address({ large: !paper.large })}>{paper.large ? p.normal : p.large}</a>{' '}
      <a href={address({ oneInk: !paper.oneInk })}>{paper.oneInk ? p.twoInks : p.oneInk}</a>{' '}
      <a href={address({ a3: !paper.a3 })}>{paper.a3 ? t.a4 : t.a3}</a>
      <p>{t.howToPrint}</p>
      {ui.clockNote === null ? null : <p>{ui.clockNote}</p>}
    </nav>
  )
}
