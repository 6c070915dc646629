import { activityPaths, publishedReports } from '../../activities/index.ts'
import { uiOf } from '../../hubs/index.ts'
import { meetingPaths } from '../../activities/index.ts'
import { show } from '../../platform/content/localized.ts'
import { atom, tagUri } from '../../platform/feeds/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { addDays, day, startOfDay } from '../../platform/time/index.ts'
import { townTexts } from '../texts.ts'
import { meetingPageTexts } from './texts.ts'

// RFC 4151 wants a day on which the address was ours; the municipality's pages began with the merger.
const OURS_SINCE = day('2020-01-01')
const MOST = 50

/** `/mote/atom`: the reports of public meetings, the newest first. */
export async function reportsFeed(c: Ctx): Promise<Response> {
  const { db, clock } = c.get('deps')
  const today = clock.today()
  const [ui, reports] = await Promise.all([uiOf(c), publishedReports(db, { known: today, limit: MOST })])
  c.set('cacheable', { topics: ['town'], freshUntil: startOfDay(addDays(today, 1)) })
  const t = meetingPageTexts(ui.lang)
  const body = atom({
    id: tagUri(ui.publicUrl, OURS_SINCE, 'mote/referater'),
    title: t.reportsFeed,
    lang: ui.lang,
    url: ui.publicUrl + ui.href(activityPaths.list),
    selfUrl: ui.publicUrl + ui.href(meetingPaths.reports),
    updatedAt: startOfDay(reports[0]?.report.publishedOn ?? today),
    entries: reports.map(({ key, title, hub, report, layer }) => {
      const [name, summary] = [show(title, ui.lang), show(report.summary, ui.lang)]
      const at = startOfDay(report.publishedOn)
      const { example } = townTexts(ui.lang)
      return {
        id: tagUri(ui.publicUrl, OURS_SINCE, `mote/${key}/${report.on}/referat`),
        title: `${t.reportShort}: ${name.text}${layer === 'example' ? ` (${example})` : ''}`,
        summary: summary.text,
        url: `${ui.publicUrl}${ui.href(activityPaths.activity(key))}#referat-${report.on}`,
        author: hub,
        publishedAt: at,
        updatedAt: at,
        lang: summary.lang,
      }
    }),
  })
  return c.body(body, 200, { 'content-type': 'application/atom+xml; charset=utf-8' })
}
