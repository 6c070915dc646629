import { LANGUAGE_NAMES, inLanguage } from '../../platform/i18n/index.ts'
import { Fixed } from '../fixed.tsx'
import { Logo, Mark } from '../mark-view.tsx'
import { textsIn } from '../texts.ts'
import type { Ui } from '../ui.ts'
import { MAIN_MENU, WHERE_ROOM, type MenuKey } from './navigation.ts'

/** Logo, menu, the other language and the hub switcher, which needs no script. */
export function Header({ ui, current, hub }: { ui: Ui; current?: MenuKey | undefined; hub?: string | undefined }) {
  const t = textsIn(ui.lang)
  const other = ui.page === 'nb' ? 'en' : 'nb'
  return (
    <header class="top">
      <a class="logo" href={ui.href('/')}>
        <Logo />
        {t.product}
      </a>
      <nav aria-label={t.mainMenu}>
        {MAIN_MENU.map(({ key, path, text }) => (
          <a
            class={WHERE_ROOM.includes(key) ? 'where-room' : undefined}
            href={ui.href(path)}
            aria-current={key === current ? 'page' : undefined}
          >
            {key === 'map' || key === 'search' ? <Fixed ui={ui} k={key} /> : text(t)}
          </a>
        ))}
        <a href={inLanguage(other, ui.path) + (ui.query ?? '')} lang={other} hreflang={other}>
          {LANGUAGE_NAMES[other]}
        </a>
      </nav>
      <HubSwitcher ui={ui} hub={hub} hrefOf={(slug) => ui.href(`/torg/${slug}`)} />
    </header>
  )
}

interface SwitcherProps {
  ui: Ui
  hub: string | undefined
  hrefOf: (slug: string) => string
}

export function HubSwitcher({ ui, hub, hrefOf }: SwitcherProps) {
  const t = textsIn(ui.lang)
  const here = ui.hubs.find((chip) => chip.slug === hub)
  return (
    <details class="switch">
      <summary>
        {here ? (
          <>
            <span class="chip" data-hub={here.slug}>
              <Mark rule={here.mark} />
            </span>
            <span class="here">{here.name}</span>
          </>
        ) : (
          t.pickHub
        )}
      </summary>
      <ul>
        {ui.hubs.map((chip) => (
          <li data-hub={chip.slug}>
            <a href={hrefOf(chip.slug)} aria-current={chip.slug === hub ? 'page' : undefined}>
              <Mark rule={chip.mark} />
              {chip.name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
