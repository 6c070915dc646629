import type { Work } from '../work.ts'
import type { LeftOutside } from './left-outside.ts'

const MOST_LINES = 12

/** Each date with a way to where it can be moved or called off. */
export function LeftLines({ work: { ui, t }, left }: { work: Work; left: readonly LeftOutside[] }) {
  return (
    <>
      {left.slice(0, MOST_LINES).map(({ what, when, shut, href }) => (
        <li>
          <a href={ui.href(href)}>{what}</a>, {(shut ? t.hours.warn.thingShut : t.hours.warn.thing)(when)}
        </li>
      ))}
      {left.length > MOST_LINES ? <li>{t.hours.andMore(left.length - MOST_LINES)}</li> : null}
    </>
  )
}
