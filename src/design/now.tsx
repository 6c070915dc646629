import type { Child } from '#html/jsx-runtime'
import { textWidth } from './fit.ts'

interface NowProps {
  /** Lower case: «torsdag». */
  weekday: Child
  /** Its letters, by which it gets the room it needs on a phone: «Wednesday» is half as long again as «onsdag». */
  letters: string
  /** «11.20»; null when the page shows another day than today. */
  clock: string | null
  /** `2020-01-16T11:20` or `2020-01-16`. */
  datetime: string
  /** One line of date, one line of how many hubs are open. */
  lines: readonly Child[]
}

/** Weekday and clock, the biggest thing on the front page. */
export function Now({ weekday, letters, clock, datetime, lines }: NowProps) {
  return (
    <section class="now">
      <h1 class={sizeOf(letters, clock)}>
        <span>{weekday}</span>
        {clock === null ? null : (
          <>
            {' '}
            <time datetime={datetime} data-clock="">
              {clock}
            </time>
          </>
        )}
      </h1>
      <div class="sub">
        {lines.map((line) => (
          <p>{line}</p>
        ))}
      </div>
    </section>
  )
}

function sizeOf(letters: string, clock: string | null): string | undefined {
  const width = textWidth(letters)
  const size = SIZES.find(({ above }) => width > above)?.size
  return size ?? (clock === null ? 'alone' : undefined)
}

/** Wider than so many em, and how large there is room for it then: front.css. */
const SIZES = [
  { above: 4.4, size: 'longest' },
  { above: 3.8, size: 'long' },
  { above: 3.5, size: 'wide' },
]
