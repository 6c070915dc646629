import type { Child } from '#html/jsx-runtime'

interface NowProps {
  /** Lower case: «torsdag». */
  weekday: Child
  /** «11.20»; null when the page shows another day than today. */
  clock: string | null
  /** `2020-01-16T11:20` or `2020-01-16`. */
  datetime: string
  /** One line of date, one line of how many hubs are open. */
  lines: readonly Child[]
}

/** Weekday and clock, the biggest thing on the front page. */
export function Now({ weekday, clock, datetime, lines }: NowProps) {
  return (
    <section class="now">
      <h1>
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
