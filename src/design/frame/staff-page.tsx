import type { Child } from '#html/jsx-runtime'
import { Logo } from '../mark-view.tsx'
import { textsIn } from '../texts.ts'
import type { Ui } from '../ui.ts'
import { HubSwitcher } from './header.tsx'
import { Document } from './page.tsx'

export interface StaffPageProps {
  ui: Ui
  title: string
  /** Slug of the hub being worked on. */
  hub?: string
  menu: readonly { href: string; label: string; current?: boolean }[]
  /** Where the switcher leads: the same work at another hub. Left out: no switcher. */
  hubHref?: (slug: string) => string
  /** POSTed to sign out. */
  signOut: string
  /** Above both columns: `Figures`, a notice. */
  above?: Child
  /** The left column: shortcuts, search. */
  aside?: Child
  scripts?: readonly string[]
  /** Stylesheets besides that of the staff. */
  styles?: readonly string[]
  /** The page has its own `PageTitle`; else the title is the heading, for listeners. */
  ownTitle?: boolean
  children?: Child
}

/** The staff's frame: counts on top, acts to the left, the work to the right. */
export function StaffPage(props: StaffPageProps) {
  const { ui, hub, menu, hubHref, styles = [] } = props
  const t = textsIn(ui.lang)
  return (
    <Document ui={ui} title={props.title} hub={hub} noindex styles={['staff.css', ...styles]} scripts={props.scripts} bodyClass="staff">
      <header class="top">
        <a class="logo" href={ui.href('/arbeid')}>
          <Logo />
          {t.work}
        </a>
        <nav aria-label={t.workMenu}>
          {menu.map((link) => (
            <a href={link.href} aria-current={link.current ? 'page' : undefined}>
              {link.label}
            </a>
          ))}
        </nav>
        {hubHref === undefined ? null : <HubSwitcher ui={ui} hub={hub} hrefOf={hubHref} />}
      </header>
      {ui.clockNote === null ? null : (
        <section class="tidings" aria-label={t.note}>
          <p>{ui.clockNote}</p>
        </section>
      )}
      <main id="innhold" tabindex={-1}>
        {props.ownTitle ? null : <h1 class="ds-sr-only">{props.title}</h1>}
        {props.above}
        {props.aside ? (
          <div class="desk">
            <aside class="sec">{props.aside}</aside>
            <div>{props.children}</div>
          </div>
        ) : (
          props.children
        )}
      </main>
      <SignedIn ui={ui} signOut={props.signOut} />
    </Document>
  )
}

function SignedIn({ ui, signOut }: { ui: Ui; signOut: string }) {
  const t = textsIn(ui.lang)
  return (
    <footer class="foot staff-foot">
      {ui.signedIn === null ? null : (
        <form action={signOut} method="post">
          <p>{t.signedInAs(ui.signedIn.name)}</p>
          <button class="ds-button" type="submit" data-variant="secondary">
            {t.signOut}
          </button>
        </form>
      )}
      <p>
        <a href={ui.href('/')}>{t.frontPage}</a>
      </p>
    </footer>
  )
}
