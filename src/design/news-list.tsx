import type { Child } from '#html/jsx-runtime'
import type { Shown } from '../platform/content/localized.ts'
import { ExampleMark } from './example-mark.tsx'
import { MadeUp } from './made-up.tsx'
import { Text } from './text.tsx'
import type { Ui } from './ui.ts'

export interface NewsView {
  title: Shown
  href?: string
  /** «2. januar 2020» */
  date: string
  /** `2020-01-02` or `2020-01-02T09:00` */
  iso: string
  /** Always said: who stands behind. */
  sender: Child
  lead?: Shown
  example?: boolean
}

/** `alone`: right under the page's own heading, not in a section. */
export function NewsList({ ui, items, alone = false }: { ui: Ui; items: readonly NewsView[]; alone?: boolean }) {
  const allMadeUp = items.length > 1 && items.every((item) => item.example)
  return (
    <MadeUp ui={ui} when={allMadeUp}>
      <ul class="news">
        {items.map((item) => (
          <Item ui={ui} item={allMadeUp ? { ...item, example: false } : item} alone={alone} />
        ))}
      </ul>
    </MadeUp>
  )
}

function Item({ ui, item, alone }: { ui: Ui; item: NewsView; alone: boolean }) {
  return (
    <li>
      {alone ? (
        <h2>
          <Title ui={ui} item={item} />
        </h2>
      ) : (
        <h3>
          <Title ui={ui} item={item} />
        </h3>
      )}
      {item.lead ? (
        <p>
          <Text of={item.lead} />
        </p>
      ) : null}
      <p class="by">
        <time datetime={item.iso}>{item.date}</time>, {item.sender}
      </p>
    </li>
  )
}

const Title = ({ ui, item }: { ui: Ui; item: NewsView }) => (
  <>
    {item.href === undefined ? <Text of={item.title} /> : <a href={item.href}>{<Text of={item.title} />}</a>}
    {item.example ? <ExampleMark ui={ui} /> : null}
  </>
)

export interface HitView {
  href: string
  title: Child
  /** «Torg», «Tjeneste» */
  kind: string
  /** With the words found in `<mark>`. */
  excerpt?: Child
  /** Gives the hit that hub's mark. */
  hub?: string
  example?: boolean
}

/** What a search found; stands under the page's heading. */
export function HitList({ ui, items }: { ui: Ui; items: readonly HitView[] }) {
  return (
    <ol class="news hits">
      {items.map((hit) => (
        <li data-hub={hit.hub}>
          <div>
            <p class="by">{hit.kind}</p>
            <h2>
              <a href={hit.href}>{hit.title}</a>
              {hit.example ? <ExampleMark ui={ui} /> : null}
            </h2>
            {hit.excerpt ? <p>{hit.excerpt}</p> : null}
          </div>
        </li>
      ))}
    </ol>
  )
}
