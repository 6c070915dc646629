import type { Child } from '#html/jsx-runtime'

export interface DayLineRow {
  name: Child
  /** Minutes since midnight; past midnight runs over 1440. */
  spans: readonly { from: number; to: number; filled: boolean }[]
  /** The same in words: «10–15», «Ikke kunngjort». */
  words: Child
}

interface DayLineProps {
  /** Whole hours shown: 7 to 22. */
  fromHour: number
  toHour: number
  /** Minutes since midnight; null when the day is not today. */
  now: number | null
  rows: readonly DayLineRow[]
}

/** One day drawn as a line per provider: filled where somebody is there. The words stand beside it. */
export function DayLine({ fromHour, toHour, now, rows }: DayLineProps) {
  const shown = { start: fromHour * 60, length: (toHour - fromHour) * 60 }
  const every = (toHour - fromHour) % 3 === 0 ? 3 : 1
  const named = Array.from({ length: (toHour - fromHour) / every }, (_, k) => fromHour + k * every)
  return (
    <div class="day-line">
      <ul>
        {rows.map((row) => (
          <li>
            <b>{row.name}</b>
            <span>{row.words}</span>
            <Line shown={shown} spans={row.spans} now={now} />
          </li>
        ))}
      </ul>
      <p class="hour-names" aria-hidden="true">
        {named.map((hour) => (
          <span>{String(hour).padStart(2, '0')}</span>
        ))}
      </p>
    </div>
  )
}

interface LineProps {
  shown: { start: number; length: number }
  spans: DayLineRow['spans']
  now: number | null
}

function Line({ shown, spans, now }: LineProps) {
  const at = (minutes: number) => Math.min(Math.max(minutes - shown.start, 0), shown.length)
  const hours = Array.from({ length: shown.length / 60 + 1 }, (_, k) => k * 60)
  return (
    <svg viewBox={`0 0 ${shown.length} 48`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path class="ground" d={`M0 47H${shown.length}`} />
      <path class="hours-drawn" d={hours.map((hour) => `M${hour} 40V48`).join('')} />
      {spans.map((span) => (
        <rect class={span.filled ? 'filled' : 'open-end'} x={at(span.from)} y="6" width={at(span.to) - at(span.from)} height="34" />
      ))}
      {now === null ? null : <path class="now-gap" d={`M${at(now)} 0V48`} />}
      {now === null ? null : <path class="now-line" d={`M${at(now)} 0V48`} />}
    </svg>
  )
}
