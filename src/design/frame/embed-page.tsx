import type { Child } from '#html/jsx-runtime'
import type { Ui } from '../ui.ts'
import { Document } from './page.tsx'

interface EmbedProps {
  ui: Ui
  title: string
  hub: string
  mark: Child
  /** The way out of the frame. */
  more: { href: string; text: string }
  children?: Child
}

/** A page within another's page: no header, no menu, and every link opens in the whole window. */
export function EmbedPage({ ui, title, hub, mark, more, children }: EmbedProps) {
  return (
    <Document ui={ui} title={title} hub={hub} styles={['embed.css']} bodyClass="embedded" noindex linksOpenOnTop>
      <header>
        {mark}
        <h1>{title}</h1>
      </header>
      {ui.clockNote === null ? null : <p>{ui.clockNote}</p>}
      <main id="innhold" tabindex={-1}>
        {children}
        <p class="more">
          <a href={more.href}>{more.text}</a>
        </p>
      </main>
    </Document>
  )
}
