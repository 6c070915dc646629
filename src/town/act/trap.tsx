import { ButtonLink, Buttons, Page, PageTitle, type Ui } from '../../design/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { actPageTexts } from './texts.ts'

const FIELD = 'nettsted'

/** A field that only a program fills in: out of sight and out of the tab order, with a label for whoever meets it all the same. */
export function Trap({ ui }: { ui: Ui }) {
  return (
    <p class="ds-sr-only">
      <label for={FIELD}>{actPageTexts(ui.lang).trap.label}</label>
      <input id={FIELD} name={FIELD} type="text" tabindex={-1} autocomplete="off" />
    </p>
  )
}

export const isTrapped = (typed: Typed): boolean => lineOf(typed, FIELD) !== ''

/** Keeps nothing and counts nothing, but says what a human should do. */
export function TrappedPage({ ui, back }: { ui: Ui; back: string }) {
  const { trap } = actPageTexts(ui.lang)
  return (
    <Page ui={ui} title={trap.title} noindex>
      <PageTitle title={trap.title} lead={trap.lead}>
        <Buttons>
          <ButtonLink href={ui.href(back)}>{trap.again}</ButtonLink>
        </Buttons>
      </PageTitle>
    </Page>
  )
}
