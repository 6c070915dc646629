import { bodyMeetingPaths, meetingsOnDay, meetingTexts, type MeetingOnDay } from '../../meetings/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { CalendarEvent } from '../../platform/feeds/index.ts'
import { dayNumber, wallToInstant } from '../../platform/time/index.ts'
import { meetingPageTexts } from '../meetings/texts.ts'
import { townTexts } from '../texts.ts'
import type { CalendarAsked, CalendarSource } from './calendar-line.ts'
import { followedSlugs } from './followed.ts'

/** The meetings of the bodies that are followed, from the notice on. */
export const followedMeetings: CalendarSource = async (asked) => {
  const { db, picture, span } = asked
  const { bodies } = await followedSlugs(asked)
  if (bodies.length === 0) return []
  const meetings = await meetingsOnDay(db, picture.day)
  return meetings
    .filter(({ bodySlug, day }) => bodies.includes(bodySlug) && day >= span.from && day <= span.to)
    .map((meeting) => meetingEvent(meeting, asked))
}

function meetingEvent(meeting: MeetingOnDay, { ui, picture, host }: CalendarAsked): CalendarEvent {
  const { key, day, time, number, room, cancelled, agenda } = meeting
  const t = meetingPageTexts(ui.lang)
  const name = meetingTexts(ui.lang).named(number, show(meeting.bodyName, ui.lang).text)
  const house = picture.hubs.find(({ hub }) => hub.slug === meeting.hub)?.hub.name ?? meeting.hub
  const titles = agenda.map(({ title }) => show(title, ui.lang).text).join(' · ')
  return {
    uid: `mote-${key}@${host}`,
    sequence: meeting.sequence,
    summary: meeting.layer === 'example' ? `${name} (${townTexts(ui.lang).example})` : name,
    when: time === null ? { from: day, through: day } : { start: wallToInstant(dayNumber(day), minutesOf(time)), end: null },
    description: cancelled === null ? titles : `${t.cancelled}: ${show(cancelled, ui.lang).text}`,
    location: [...(room === null ? [] : [show(room, ui.lang).text]), house].join(', '),
    url: ui.publicUrl + ui.href(bodyMeetingPaths.meeting(meeting.bodySlug, number)),
    isCancelled: cancelled !== null,
    isBusy: time !== null,
  }
}

/** Of «18:00». */
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
