import type { Ui } from '../../design/index.ts'
import { paths } from '../../hubs/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { townTexts } from '../texts.ts'

export interface Sheet {
  large: boolean
  oneInk: boolean
}

interface ToolsProps {
  ui: Ui
  slug: string
  name: string
  sheet: Sheet
  /** Kept in the addresses when the sheet is of another day's week. */
  day: Day | undefined
}

/** On screen only: back, the other editions, how to print. */
export function PosterTools({ ui, slug, name, sheet, day }: ToolsProps) {
  const t = townTexts(ui.lang).poster
  const address = (change: Partial<Sheet>) => {
    const wanted = { ...sheet, ...change }
    const query = new URLSearchParams({
      ...(day ? { dato: day } : {}),
      ...(wanted.large ? { skrift: 'stor' } : {}),
      ...(wanted.oneInk ? { trykk: 'svart' } : {}),
    })
    return ui.href(paths.poster(slug)) + (query.size > 0 ? `?${query.toString()}` : '')
  }
  return (
    <nav aria-label={t.print}>
      <a href={ui.href(paths.hub(slug))}>{townTexts(ui.lang).news.back(name)}</a>{' '}
      <a href={address({ large: !sheet.large })}>{sheet.large ? t.normal : t.large}</a>{' '}
      <a href={address({ oneInk: !sheet.oneInk })}>{sheet.oneInk ? t.twoInks : t.oneInk}</a>
      <p>{t.howToPrint}</p>
      {ui.clockNote === null ? null : <p>{ui.clockNote}</p>}
    </nav>
  )
}
