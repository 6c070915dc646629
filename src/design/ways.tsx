import type { Child } from '#html/jsx-runtime'
import { breakable } from './breakable.ts'
import { Arrow } from './mark-view.tsx'

export interface Way {
  href: string
  title: Child
  text?: Child
  hreflang?: string
}

/** Large links with an arrow: the next thing to do. */
export function Ways({ items }: { items: readonly Way[] }) {
  return (
    <ul class="ways">
      {items.map((way) => (
        <li>
          <a href={way.href} hreflang={way.hreflang}>
            <b>{typeof way.title === 'string' ? breakable(way.title) : way.title}</b>
            {way.text ? <span>{way.text}</span> : null}
            <Arrow />
          </a>
        </li>
      ))}
    </ul>
  )
}
