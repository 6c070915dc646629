import type { Context } from 'hono'
import { roomParties, type RoomParty } from '../../activities/index.ts'
import { Buttons, ButtonLink, Section, Table, type TableRow } from '../../design/index.ts'
import { can, findActs, recordViews, type Act } from '../../people/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import { fullDate, listOf } from '../../platform/i18n/index.ts'
import { addDays, machineNow, startOfDay, type Day } from '../../platform/time/index.ts'
import {
  affectedLoans,
  borrowTexts,
  loanRentWords,
  roomTimes,
  spanWords,
  usesOf,
  useWords,
  type AffectedLoan,
  type RoomTimes,
  type RoomUse,
} from '../../resources/index.ts'
import { justSaved, SavedNotice, type JustSaved } from '../history/saved-notice.tsx'
import { Lines } from '../lines.tsx'
import { workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { dayOf, roomsAt } from './day-path.ts'

type C = Context<Env>

interface DayState {
  work: Work
  day: Day
  rooms: readonly RoomTimes[]
  uses: readonly RoomUse[]
  affected: readonly AffectedLoan[]
  partyOf(use: RoomUse): RoomParty | null
  actOf(id: string): Act | undefined
  saved: JustSaved
}

/** `…/lokaler?dag=`: who has each room of the house on a day, what is free, and the loans that a closed house or room stands in the way of. */
export async function roomDayPage(c: C): Promise<Response> {
  const { db } = c.get('deps')
  const work = await workOf(c)
  const { hub, today, now } = work
  const hubId = hub?.id ?? 0
  const day = dayOf(c.req.query('dag'), today)
  const [rooms, uses, affected, saved] = await Promise.all([
    roomTimes(db, { hubId, from: day, to: day, today, at: now, desks: true }),
    usesOf(db, { hubId, from: startOfDay(day), to: startOfDay(addDays(day, 1)), at: now }),
    affectedLoans(db, { hubId, today, at: now }),
    justSaved(c, work),
  ])
  const partyOf = await roomParties(db, uses)
  const shown = uses.flatMap((use) => actIn(partyOf(use)))
  const acts = await findActs(db, [...new Set([...shown, ...affected.map(({ actId }) => actId)])])
  await recordViews(db, { actor: work.who.id, subjects: acts.map(({ id }) => `act:${id}`), at: new Date(machineNow()) })
  const actOf = (id: string) => acts.find((act) => act.id === id)
  return c.html(<DayView state={{ work, day, rooms, uses, affected, partyOf, actOf, saved }} />)
}

const actIn = (party: RoomParty | null) => (party !== null && 'booking' in party ? [party.actId] : [])

function DayView({ state }: { state: DayState }) {
  const { work, day, rooms, affected } = state
  const { ui, t, lang, hub } = work
  const { roomDay: r } = t
  const link = (to: Day, text: string) => <a href={roomsAt(work, `?dag=${to}`)}>{text}</a>
  return (
    <WorkPage work={work} colours={hub?.slug ?? ''} title={r.title} lead={capital(fullDate(day, lang))}>
      <div class="sec close">
        {can(work.who, 'hub.edit', `hub:${hub?.slug ?? ''}`) ? <SavedNotice work={work} saved={state.saved} /> : null}
        <p class="week-links">
          {link(addDays(day, -1), r.before)} {day === work.today ? null : link(work.today, r.today)} {link(addDays(day, 1), r.after)}
        </p>
        <Buttons>
          <ButtonLink weight="primary" href={ui.href(`${workPaths.counterRoom}?torg=${hub?.slug ?? ''}`)}>
            {t.rooms.atDesk}
          </ButtonLink>
          <ButtonLink href={roomsAt(work, `/stengt/ny?dag=${day}`)}>{r.block}</ButtonLink>
        </Buttons>
      </div>
      {affected.length === 0 ? null : <Affected state={state} />}
      {rooms.length === 0 ? <p>{r.noRooms}</p> : rooms.map((one) => <RoomOfDay state={state} one={one} />)}
    </WorkPage>
  )
}

/** Loans that a closed house or a room out of use stands in the way of: each with what can be done. */
function Affected({ state: { work, affected, actOf } }: { state: DayState }) {
  const { t, lang } = work
  const { roomDay: r } = t
  return (
    <Section title={r.affected} id="rammes" close>
      <p>{r.affectedLead}</p>
      <Table
        caption={r.affected}
        head={[r.when, r.who, r.why, t.desk.acts]}
        rows={affected.map(({ booking, actId, room, used, why, told }) => ({
          cells: [
            `${capital(useWords(used, lang))}${room === null ? '' : `, ${show(room, lang).text}`}`,
            <ActLink work={work} act={actOf(actId)} />,
            <Lines lines={[r.whys[why], told ? r.told : r.notTold]} />,
            <a href={roomsAt(work, `/lan/${booking}`)}>{r.change}</a>,
          ],
        }))}
      />
    </Section>
  )
}

function RoomOfDay({ state, one: { room, days } }: { state: DayState; one: RoomTimes }) {
  const { work, day, uses } = state
  const { ui, t, lang, hub } = work
  const { roomDay: r } = t
  const own = uses.filter((use) => use.room === room.key)
  const free = days[0]?.free ?? []
  const words =
    free.length === 0
      ? r.noneFree
      : r.free(
          listOf(
            free.map((span) => spanWords(span, lang)),
            lang,
          ),
        )
  const name = show(room.name, lang).text
  return (
    <Section title={name} id={room.key} close>
      <p>
        {words}{' '}
        {free.length === 0 ? null : (
          <a href={ui.href(`${workPaths.counterRoom}?torg=${hub?.slug ?? ''}&rom=${hub?.slug ?? ''}.${room.key}&dag=${day}`)}>
            {r.lend}
            <span class="ds-sr-only">{` ${name}`}</span>
          </a>
        )}{' '}
        <a href={roomsAt(work, `/stengt/ny?dag=${day}&rom=${room.key}`)}>
          {r.blockThis}
          <span class="ds-sr-only">{` ${name}`}</span>
        </a>
      </p>
      {own.length === 0 ? null : <Table caption={name} head={[r.when, r.who, t.desk.acts]} rows={own.map((use) => useRow(use, state))} />}
    </Section>
  )
}

function useRow(use: RoomUse, state: DayState): TableRow {
  const { work, partyOf, actOf } = state
  const { ui, t, lang, hub } = work
  const { roomDay: r } = t
  const party = partyOf(use)
  const isOn = use.used.start <= work.now && work.now < use.used.end
  const around = use.claimed.start < use.used.start || use.claimed.end > use.used.end ? r.with(spanWords(use.claimed, lang)) : null
  const when = <Lines lines={[spanWords(use.used, lang), around]} />
  if (party !== null && 'appointment' in party)
    return {
      filled: isOn,
      cells: [
        when,
        r.appointment,
        <a href={`${ui.href(workPaths.hubAppointments(hub?.slug ?? ''))}?dag=${state.day}`}>{r.appointments}</a>,
      ],
    }
  if (party === null) return { filled: isOn, cells: [when, t.roomChoice.bySomebody, ''] }
  if ('title' in party)
    return {
      filled: isOn,
      cells: [
        when,
        <Lines lines={[show(party.title, lang).text, r.activity]} />,
        <a href={ui.href(`${workPaths.hub(hub?.slug ?? '')}/aktiviteter/${party.key}`)}>{r.change}</a>,
      ],
    }
  if ('block' in party)
    return {
      filled: isOn,
      cells: [when, <Lines lines={[party.reason, r.blocked]} />, <a href={roomsAt(work, `/stengt/${party.block}`)}>{r.change}</a>],
    }
  const sort = `${borrowTexts(lang).borrower[party.borrower]}, ${borrowTexts(lang).receipt.counted(party.size)}`
  const price = (party.rent ?? 0) > 0 ? loanRentWords([use.used], party.rent, lang) : null
  return {
    filled: isOn,
    cells: [
      when,
      <Lines lines={[<ActLink work={work} act={actOf(party.actId)} />, sort, price]} />,
      use.used.end <= work.now ? '' : <a href={roomsAt(work, `/lan/${party.booking}`)}>{r.change}</a>,
    ],
  }
}

/** Who borrows, with the way to the receipt at the desk. */
function ActLink({ work, act }: { work: Work; act: Act | undefined }) {
  const { roomDay: r } = work.t
  if (act === undefined) return <>{r.nobody}</>
  const name = [act.organisation?.name, act.person.name ?? r.nobody].filter((one) => one !== undefined).join(', ')
  return <a href={work.ui.href(workPaths.counterReceipt(act.id))}>{name}</a>
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
