import type { DateInRoom } from '../../activities/index.ts'
import { Checkbox, errorOf, Notice, type FormError } from '../../design/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { clockTime, dayAndMonth, listOf } from '../../platform/i18n/index.ts'
import { instantToWall } from '../../platform/time/index.ts'
import { spanWords } from '../../resources/index.ts'
import { FieldView } from '../form/field-view.tsx'
import { lineOf } from '../form/typed-values.ts'
import type { Work } from '../work.ts'
import { partyWords } from './party-words.ts'
import type { RoomAnswer } from './room-answer.ts'
import { OUTSIDE, WITHOUT_ROOM } from './room-fields.ts'

/** As many as can be read; the rest is counted. */
const MOST = 6

interface RoomProps {
  work: Work
  answer: RoomAnswer | null
  typed: Typed
  errors: readonly FormError[]
}

/** Date by date what stands in the way of the room, by whom, and what is free instead; with what can be said to it. */
export function RoomNotice({ work, answer, typed, errors }: RoomProps) {
  if (answer === null || answer.dates.length === 0) return null
  const { roomChoice: t } = work.t
  const taken = answer.dates.filter((date) => date.taken.length > 0)
  const outside = answer.dates.filter((date) => date.isOutside)
  const rooms = [...new Set(answer.dates.map(({ room }) => show(room.name, work.lang).text))]
  if (taken.length + outside.length === 0) return <p>{t.allFree(listOf(rooms, work.lang), answer.dates.length)}</p>
  return (
    <>
      <Notice kind="urgent" title={taken.length === 0 ? t.title : t.someTaken(taken.length, answer.dates.length)}>
        {taken.length === 0 ? null : (
          <>
            <ul class="ds-list">
              {taken.slice(0, MOST).map((date) => (
                <li>{takenWords(date, answer, work)}</li>
              ))}
              {taken.length > MOST ? <li>{t.andMore(taken.length - MOST)}</li> : null}
            </ul>
            <Instead work={work} answer={answer} />
          </>
        )}
        {outside.length === 0 ? null : <p>{t.outside(datesWords(outside, work))}</p>}
      </Notice>
      {taken.length === 0 ? null : (
        <Checkbox
          name={WITHOUT_ROOM}
          label={t.withoutRoom}
          checked={lineOf(typed, WITHOUT_ROOM) !== ''}
          error={errorOf(errors, WITHOUT_ROOM)}
        />
      )}
      {outside.length === 0 ? null : <FieldView field={OUTSIDE} work={work} typed={typed} errors={errors} />}
    </>
  )
}

/** «Ledig på alle datoene: Møterommet.» */
function Instead({ work, answer }: { work: Work; answer: RoomAnswer }) {
  const { roomChoice: t } = work.t
  const { otherRooms, otherTimes, dates } = answer
  const [first] = dates
  if (otherRooms.length + otherTimes.length === 0 || first === undefined) return <p>{t.noOther}</p>
  const rooms = otherRooms.map(({ name }) => show(name, work.lang).text)
  const start = first.date.start ?? 0
  const clocks = otherTimes.map((minutes) => clockTime(instantToWall(start + minutes * 60_000).minutes, work.lang))
  return (
    <>
      {rooms.length === 0 ? null : <p>{t.otherRooms(listOf(rooms, work.lang))}</p>}
      {clocks.length === 0 ? null : <p>{t.otherTimes(show(first.room.name, work.lang).text, listOf(clocks, work.lang))}</p>}
    </>
  )
}

/** «Storsalen er opptatt 8. mars 18.30–20.00: Språkkafé» */
function takenWords({ date, room, taken }: DateInRoom, { partyOf }: RoomAnswer, work: Work): string {
  const { roomChoice: t } = work.t
  const [first] = taken
  const when = `${dayAndMonth(date.day, work.lang)} ${first === undefined ? '' : spanWords(first.used, work.lang)}`
  const parties = [...new Set(taken.map((use) => partyWords(partyOf(use), work)))]
  return t.takenBy(show(room.name, work.lang).text, listOf(parties, work.lang), when)
}

function datesWords(dates: readonly DateInRoom[], { lang, t }: Work): string {
  const shown = dates.slice(0, MOST).map(({ date }) => dayAndMonth(date.day, lang))
  return dates.length > MOST ? `${shown.join(', ')} ${t.roomChoice.andMore(dates.length - MOST)}` : listOf(shown, lang)
}
