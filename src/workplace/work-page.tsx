import { PageTitle, StaffPage } from '../design/index.ts'
import type { Child } from '#html/jsx-runtime'
import { can, hubScope, hubsWhere } from '../people/index.ts'
import type { Own, Work } from './work.ts'
import { menuFor, type MenuLink } from './staff-menu.ts'
import { workPaths } from './work-paths.ts'

interface WorkPageProps {
  work: Work
  title: string
  /** The title names its hub itself. */
  saysWhere?: boolean
  /** The title is for listeners only: the counts and the switcher say where one is. */
  quiet?: boolean
  lead?: Child
  /** Slug of the hub whose colours the page has, when it is not the one worked on. */
  colours?: string
  /** Counts and the like, above all. */
  above?: Child
  aside?: Child
  /** The switcher, where it leads to other pages than the hubs' own. */
  switcher?: { hubs: Work['ui']['hubs']; hrefOf: (slug: string) => string }
  scripts?: readonly string[]
  styles?: readonly string[]
  children?: Child
}

/** The frame of every page here: menu of the hub, switcher among the hubs one may edit, the title. */
export function WorkPage({
  work,
  title,
  saysWhere = false,
  quiet = false,
  lead,
  colours = work.hub?.slug,
  above,
  aside,
  switcher = ownHubs(work),
  ...rest
}: WorkPageProps) {
  const { ui, hub } = work
  const where = hub === null || saysWhere ? title : titleAt(title, hub.short)
  return (
    <StaffPage
      ui={{ ...ui, hubs: switcher.hubs }}
      title={where}
      {...(colours === undefined ? {} : { hub: colours })}
      menu={menuOf(work)}
      {...(switcher.hubs.length > 1 ? { hubHref: switcher.hrefOf } : {})}
      signOut={workPaths.signOut}
      ownTitle={!quiet}
      above={
        <>
          {quiet ? null : <PageTitle title={where} lead={lead} />}
          {above}
        </>
      }
      aside={aside}
      {...rest}
    />
  )
}

/** «Nye tider, Tofte», «Fjern tider for huset, Tofte?» */
const titleAt = (title: string, hub: string) => (title.endsWith('?') ? `${title.slice(0, -1)}, ${hub}?` : `${title}, ${hub}`)

function ownHubs({ ui, who, own }: Work) {
  if (own !== null) return { hubs: [], hrefOf: (slug: string) => ui.href(workPaths.hub(slug)) }
  const may = hubsWhere(who, 'hub.edit')
  return {
    hubs: may === 'every' ? ui.hubs : ui.hubs.filter(({ slug }) => may.includes(slug)),
    hrefOf: (slug: string) => ui.href(workPaths.hub(slug)),
  }
}

function menuOf(work: Work): MenuLink[] {
  const { ui, t, base, hub, own, who } = work
  if (own !== null) return ownMenu(work, own)
  if (hub === null || !can(who, 'hub.edit', hubScope(hub.slug))) return menuFor({ who, language: ui.page, path: ui.path })
  const at = (path: string, label: string) => ({
    href: ui.href(base + path),
    label,
    current: path === '' ? ui.path === base : ui.path.startsWith(base + path),
  })
  return [
    { href: ui.href(workPaths.front), label: t.menu.today, current: false },
    at('', t.menu.overview),
    at('/aktiviteter', t.activities.title),
    at('/frivillige', t.volunteers.title),
    at('/tider', t.menu.hours),
    at('/stenginger', t.menu.closures),
    at('/nytt', t.menu.news),
    at('/historikk', t.menu.history),
  ]
}

/** Of a provider's or a committee's own pages. */
function ownMenu({ ui, t, who }: Work, own: Own): MenuLink[] {
  const at = (path: string, label: string) => ({
    href: ui.href(own.base + path),
    label,
    current: path === '' ? ui.path === own.base : ui.path.startsWith(own.base + path),
  })
  const mayWrite = own.kind === 'provider' || can(who, 'body.edit', own.owner)
  return [
    { href: ui.href(workPaths.front), label: t.menu.today, current: false },
    at('', own.name),
    ...(mayWrite ? [at('/tekst', t.own.text)] : []),
    ...(own.kind === 'body' && can(who, 'nomination.see', own.owner)
      ? [at('/kandidater', t.nomination.room), at('/innstilling', t.nomination.list.title)]
      : []),
    ...(own.kind === 'body' ? [at('/valg', t.elections.title)] : []),
    ...(own.kind === 'provider' ? [at('/nytt', t.menu.news)] : []),
    at('/historikk', t.menu.history),
  ]
}
