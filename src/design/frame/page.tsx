import type { Child } from '#html/jsx-runtime'
import { raw } from 'hono/html'
import { directionOf, isFixed } from '../../platform/i18n/index.ts'
import { textsIn } from '../texts.ts'
import type { Ui } from '../ui.ts'
import { Band, Footer } from './footer.tsx'
import { Head, type HeadProps } from './head.tsx'
import { Header } from './header.tsx'
import type { MenuKey } from './navigation.ts'
import { PartlyTranslated } from './partly-translated.tsx'

export interface PageProps extends HeadProps {
  bodyClass?: string
  current?: MenuKey
  /** Under the header, before everything: «Slik var det 20. november 2019.» */
  asOf?: Child
  children?: Child
}

/** A whole document. `hub` is the slug whose colours and favicon the page has. */
export function Page({ current, asOf, children, ...head }: PageProps) {
  const { ui, hub } = head
  return (
    <Document {...head}>
      <Header ui={ui} current={current} hub={hub} />
      <Tidings ui={ui} asOf={asOf} />
      <main id="innhold" tabindex={-1}>
        {children}
      </main>
      <Band ui={ui} />
      <Footer ui={ui} />
    </Document>
  )
}

/** The bare document: for the poster, the wall and frames of their own. */
export function Document({ children, bodyClass, scheme = 'auto', ownPaper = false, ...head }: HeadProps & DocumentProps) {
  const { ui, hub } = head
  return (
    <>
      {raw('<!doctype html>')}
      <html
        lang={ui.page}
        dir={directionOf(ui.page) === 'rtl' ? 'rtl' : undefined}
        data-color-scheme={scheme}
        data-own-paper={ownPaper ? '' : undefined}
      >
        <Head {...head} />
        <body class={bodyClass} data-hub={hub} lang={isFixed(ui.page) ? ui.lang : undefined}>
          <a class="ds-skip-link" href="#innhold">
            {textsIn(ui.lang).skip}
          </a>
          {children}
        </body>
      </html>
    </>
  )
}

interface DocumentProps {
  bodyClass?: string
  /** The colours of the screen: the reader's choice, or a fixed one for paper and walls. */
  scheme?: 'auto' | 'light' | 'dark'
  /** A sheet with margins of its own: the rules of any page on paper would take them from it. */
  ownPaper?: boolean
  children?: Child
}

/** What must be said on every page: a clock that is set, a translation that is partial, another day. */
function Tidings({ ui, asOf }: { ui: Ui; asOf: Child }) {
  if (ui.clockNote === null && !isFixed(ui.page) && !asOf) return null
  return (
    <section class="tidings" aria-label={textsIn(ui.lang).note}>
      {ui.clockNote === null ? null : <p>{ui.clockNote}</p>}
      <PartlyTranslated ui={ui} />
      {asOf ? <div class="as-of-day">{asOf}</div> : null}
    </section>
  )
}
