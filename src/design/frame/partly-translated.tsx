import { isFixed } from '../../platform/i18n/index.ts'
import { Fixed } from '../fixed.tsx'
import type { Ui } from '../ui.ts'

/** In a language with a short list of words: that the rest is Norwegian, and that nobody has looked at the words. Else nothing. */
export function PartlyTranslated({ ui }: { ui: Ui }) {
  if (!isFixed(ui.page)) return null
  return (
    <p>
      {ui.fixedListReviewed ? null : (
        <>
          <Fixed ui={ui} k="unreviewed" />{' '}
        </>
      )}
      <Fixed ui={ui} k="restNorwegian" />
    </p>
  )
}
