import { show } from '../../platform/content/localized.ts'
import { loanOfAct, roomPaths } from '../../resources/index.ts'
import type { CalendarSource } from './calendar-line.ts'
import { calendarTexts } from './texts.ts'

/** The dates of a loan: one that is moved is the same, one that is off or given back says so. */
export const borrowedRooms: CalendarSource = async ({ db, act, ui, picture, host }) => {
  const loan = await loanOfAct(db, act.id)
  if (loan === null) return []
  const room = loan.room === null ? calendarTexts(ui.lang).ofRoom.room : show(loan.room.name, ui.lang).text
  const hub = picture.hubs.find((one) => one.hub.slug === loan.hub)?.hub.name ?? loan.hub
  return loan.bookings.map(({ id, start, end, ended, sequence }) => ({
    uid: `${id}@${host}`,
    sequence,
    summary: loan.open ?? room,
    when: { start, end },
    location: `${room}, ${hub}`,
    url: ui.publicUrl + ui.href(roomPaths.rooms(loan.hub)),
    isCancelled: ended !== null,
    isBusy: ended === null,
  }))
}
