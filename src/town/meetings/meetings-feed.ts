import { hubsOnDay, uiOf } from '../../hubs/index.ts'
import { bodyMeetingPaths, meetingsOnDay, meetingTexts } from '../../meetings/index.ts'
import { show } from '../../platform/content/localized.ts'
import { atom, tagUri } from '../../platform/feeds/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { addDays, day, startOfDay } from '../../platform/time/index.ts'
import { townTexts } from '../texts.ts'
import { whenAndWhere } from './meeting-words.ts'
import { meetingPageTexts } from './texts.ts'

// RFC 4151 wants a day on which the address was ours; the municipality's pages began with the merger.
const OURS_SINCE = day('2020-01-01')
const MOST = 50

/** `/moter/atom`: notices of meetings, and what was decided there, the newest first. */
export async function bodyMeetingsFeed(c: Ctx): Promise<Response> {
  const { db, clock } = c.get('deps')
  const today = clock.today()
  const [ui, meetings, hubs] = await Promise.all([uiOf(c), meetingsOnDay(db, today), hubsOnDay(db, today)])
  c.set('cacheable', { topics: ['town'], freshUntil: startOfDay(addDays(today, 1)) })
  const { list: t } = meetingPageTexts(ui.lang)
  const told = meetings.map((meeting) => ({
    meeting,
    on:
      [meeting.knownFrom, ...meeting.agenda.flatMap(({ outcomeOn }) => (outcomeOn === null ? [] : [outcomeOn]))].toSorted().at(-1) ?? today,
  }))
  const body = atom({
    id: tagUri(ui.publicUrl, OURS_SINCE, 'moter'),
    title: t.title,
    lang: ui.lang,
    url: ui.publicUrl + ui.href(bodyMeetingPaths.list),
    selfUrl: ui.publicUrl + ui.href(bodyMeetingPaths.feed),
    updatedAt: startOfDay(
      told
        .map(({ on }) => on)
        .toSorted()
        .at(-1) ?? today,
    ),
    entries: told.slice(0, MOST).map(({ meeting, on }) => {
      const name = meetingTexts(ui.lang).named(meeting.number, show(meeting.bodyName, ui.lang).text)
      return {
        id: tagUri(ui.publicUrl, OURS_SINCE, `moter/${meeting.bodySlug}/${meeting.number}`),
        title: meeting.layer === 'example' ? `${name} (${townTexts(ui.lang).example})` : name,
        summary: `${whenAndWhere(meeting, hubs, ui.lang)}. ${meeting.agenda.map(({ title }) => show(title, ui.lang).text).join(' · ')}`,
        url: ui.publicUrl + ui.href(bodyMeetingPaths.meeting(meeting.bodySlug, meeting.number)),
        author: show(meeting.bodyName, ui.lang).text,
        publishedAt: startOfDay(meeting.knownFrom),
        updatedAt: startOfDay(on),
        lang: ui.lang,
      }
    }),
  })
  return c.body(body, 200, { 'content-type': 'application/atom+xml; charset=utf-8' })
}
