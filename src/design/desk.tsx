import type { Child } from '#html/jsx-runtime'

/** Counts in the hub's field: «3 venter i kø». */
export function Figures({ items }: { items: readonly { count: number | string; label: Child; href?: string }[] }) {
  return (
    <dl class="figures">
      {items.map((item) => (
        <div>
          <dt>{item.href === undefined ? item.label : <a href={item.href}>{item.label}</a>}</dt>
          <dd>{item.count}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The common acts, numbered; up to nine, the number is also the access key. */
export function Acts({ label, items }: { label: string; items: readonly { href: string; text: Child }[] }) {
  return (
    <nav class="acts" aria-label={label}>
      <ol>
        {items.map((item, k) => (
          <li>
            {/* oxlint-disable-next-line jsx-a11y/no-access-key -- the desk has a queue in front of it; the number stands on the key's face */}
            <a href={item.href} accesskey={k < 9 ? String(k + 1) : undefined}>
              <kbd aria-hidden="true">{k + 1}</kbd>
              <span>{item.text}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
