import type { Child } from '#html/jsx-runtime'
import { ExampleMark } from './example-mark.tsx'
import { textsIn } from './texts.ts'
import type { Ui } from './ui.ts'

export interface TimelineItem {
  /** As exact as it is known: «2. januar 2020», «første kvartal 2021». */
  date: string
  /** `2020-01-02`, `2020-06` or `2020`; left out for a quarter, which HTML cannot say. */
  iso?: string
  title: Child
  body?: Child
  /** Solid square for what has happened, open square for what is planned, or happened on some day of these. */
  state: 'happened' | 'sometime' | 'planned'
  /** Planned for a day gone by; whether it happened is not known. */
  past?: boolean
  /** What was planned, under what happened instead. */
  plan?: Child
  example?: boolean
}

/** How a place came to be. Lies down where there is room for it (at most five items), else stands. */
export function Timeline({ ui, items }: { ui: Ui; items: readonly TimelineItem[] }) {
  const t = textsIn(ui.lang)
  return (
    <ol class={items.length <= 5 ? 'timeline across' : 'timeline'}>
      {items.map((item) => (
        <li class={item.state}>
          <p class="when">
            {item.iso === undefined ? item.date : <time datetime={item.iso}>{item.date}</time>}
            <Whether ui={ui} item={item} />
          </p>
          <p class="what">
            {item.title}
            {item.example ? <ExampleMark ui={ui} /> : null}
          </p>
          {item.body ? <p class="more">{item.body}</p> : null}
          {item.plan ? (
            <p class="more">
              {t.thePlan} {item.plan}
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  )
}

/** Seen as well as heard: an open square alone does not say whether it is still to come. */
function Whether({ ui, item }: { ui: Ui; item: TimelineItem }) {
  const t = textsIn(ui.lang)
  if (item.state === 'happened') return <span class="ds-sr-only"> ({t.happened})</span>
  if (item.state === 'sometime') return <small> {t.dayUnknown}</small>
  return <small> {item.past ? t.wasPlanned : t.planned}</small>
}
