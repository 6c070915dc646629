import { directionOf } from '../platform/i18n/index.ts'
import { fixedTexts, type FixedKey, type FixedKeyWithTime } from './fixed-texts/index.ts'
import type { Ui } from './ui.ts'

type FixedProps = { ui: Ui } & ({ k: FixedKey; time?: never } | { k: FixedKeyWithTime; time: string })

/**
 * A word of the fixed list in the page's language, with its own `lang` and `dir` where the rest of the
 * page is in another one. `<Fixed ui={ui} k="open" />`, `<Fixed ui={ui} k="openUntil" time="15" />`
 */
export function Fixed({ ui, ...which }: FixedProps) {
  const text = which.time === undefined ? fixedTexts(ui.page)[which.k] : fixedTexts(ui.page)[which.k](which.time)
  return ui.page === ui.lang ? (
    <>{text}</>
  ) : (
    <span lang={ui.page} dir={directionOf(ui.page)}>
      {text}
    </span>
  )
}
