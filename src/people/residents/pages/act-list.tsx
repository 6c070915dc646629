import { Button, Form, Section, type Ui } from '../../../design/index.ts'
import { dateSeenFrom, dayAndMonth, weekdayName } from '../../../platform/i18n/index.ts'
import { instantToWall, type Day } from '../../../platform/time/index.ts'
import { mineTexts } from '../mine-texts.ts'
import type { Group, OwnAct } from '../own-acts.ts'
import { ownTexts } from '../own-texts.ts'
import { residentPaths, type OnwardWay } from '../paths.ts'

interface ListProps {
  ui: Ui
  group: Group
  acts: readonly OwnAct[]
  today: Day
}

/** One group: what has a day with it first and large, and the ways to change it beside what it is. */
export function ActList({ ui, group, acts, today }: ListProps) {
  return (
    <Section title={mineTexts(ui.lang).groups[group]} id={group}>
      <ul class="mine-acts">
        {acts.map((own) => (
          <ActLine ui={ui} own={own} today={today} />
        ))}
      </ul>
    </Section>
  )
}

interface LineProps {
  ui: Ui
  own: OwnAct
  today: Day
}

function ActLine({ ui, own, today }: LineProps) {
  const { act, words, group } = own
  const day = words.on === undefined || words.on === null || group === 'over' ? null : instantToWall(words.on).day
  const isOff = words.isOff === true || act.cancelledAt !== null
  const live = group === 'waiting' || (day === today && !isOff)
  return (
    <li data-hub={words.hub ?? undefined} class={`${live ? 'live' : ''}${day === null ? '' : ' dated'}`.trim() || undefined}>
      {day === null ? null : <When ui={ui} own={own} day={day} today={today} />}
      <div>
        <h3>
          <a href={ui.href(residentPaths.receipt(act.id))}>{act.cancelledAt === null ? words.heading : words.cancelled}</a>
        </h3>
        {linesOf(own, ui).map((line) => (
          <p>{line}</p>
        ))}
        {isUnconfirmed(own) ? (
          <Form action={ui.href(residentPaths.confirmation(act.id))}>
            <Button>
              {ownTexts(ui.lang).confirm} <span class="ds-sr-only">{words.heading}</span>
            </Button>
          </Form>
        ) : (
          <WaysOn ui={ui} own={own} />
        )}
      </div>
    </li>
  )
}

function When({ ui, own, day, today }: LineProps & { day: Day }) {
  const t = mineTexts(ui.lang)
  const { listed } = own.words
  return (
    <p class="mine-day">
      <b>{day === today ? t.today : capital(weekdayName(day, ui.lang))}</b> <span>{dateSeenFrom(today, day, ui.lang)}</span>
      {listed ? <span> {listed.clock}</span> : null}
    </p>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Change, print, call off: what the receipt has, without going by it. */
function WaysOn({ ui, own: { act, words, group } }: Pick<LineProps, 'ui' | 'own'>) {
  if (act.cancelledAt !== null) return null
  const ways: [OnwardWay, string | null | undefined][] = [
    ['change', words.change?.text],
    ['paper', words.paper?.text],
    ['cancel', group === 'over' ? null : words.cancel],
  ]
  const open = ways.flatMap(([way, text]) => (text ? [{ way, text }] : []))
  if (open.length === 0) return null
  return (
    <ul class="mine-next">
      {open.map(({ way, text }) => (
        <li>
          <a href={ui.href(residentPaths.onward(act.id, way))}>
            {text}
            <span class="ds-sr-only">{`: ${words.heading}`}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

const isUnconfirmed = ({ act }: OwnAct) => act.confirmedAt === null && act.cancelledAt === null

/** Where it is, what waits, who helped whom, and when it was asked for where it has no day of its own. */
function linesOf(own: OwnAct, ui: Ui): string[] {
  const { act, words, forAnother } = own
  const t = mineTexts(ui.lang)
  const { listed } = words
  const waits = isUnconfirmed(own) ? t.unconfirmed : (words.waits ?? words.says ?? null)
  const whom = act.person.name === null ? t.forSomebody : t.forAnother(act.person.name)
  const helped = act.helper?.name ? t.byHelper(act.helper.name) : null
  const asked = listed && own.group !== 'over' ? null : dayAndMonth(instantToWall(act.at.getTime()).day, ui.lang)
  const where = listed && own.group !== 'over' ? [listed.where, listed.more === 0 ? null : t.more(listed.more)] : []
  return [...where, waits === words.heading ? null : waits, forAnother ? whom : helped, asked].flatMap((line) => (line ? [line] : []))
}
