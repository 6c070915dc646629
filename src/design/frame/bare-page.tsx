import type { Child } from '#html/jsx-runtime'
import { isFixed } from '../../platform/i18n/index.ts'
import { Fixed } from '../fixed.tsx'
import { Logo } from '../mark-view.tsx'
import { textsIn } from '../texts.ts'
import type { Ui } from '../ui.ts'
import type { HeadProps } from './head.tsx'
import { Document } from './page.tsx'

/** A page whose frame needs nothing of the town: for when nothing of it can be known. */
export function BarePage({ children, ...head }: HeadProps & { children?: Child }) {
  const { ui } = head
  return (
    <Document {...head}>
      <header class="top">
        <a class="logo" href={ui.href('/')}>
          <Logo />
          {textsIn(ui.lang).product}
        </a>
      </header>
      {isFixed(ui.page) ? <RestIsNorwegian ui={ui} /> : null}
      <main id="innhold" tabindex={-1}>
        {children}
      </main>
    </Document>
  )
}

function RestIsNorwegian({ ui }: { ui: Ui }) {
  return (
    <section class="tidings" aria-label={textsIn(ui.lang).note}>
      <p>
        <Fixed ui={ui} k="restNorwegian" />
      </p>
    </section>
  )
}
