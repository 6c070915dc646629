import { sql } from 'kysely'
import { tellActor, tellFollowers } from '../../people/index.ts'
import { show, type Language } from '../../platform/content/localized.ts'
import type { Tx } from '../../platform/database/index.ts'
import { saidIn } from '../../platform/i18n/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { ActivityItem } from '../activity.ts'
import { activityPaths } from '../paths.ts'
import { lockFloor, tellRoom } from './floor.ts'
import type { ReportItem } from './meeting.ts'
import { meetingTexts } from './texts.ts'

interface Published {
  item: ActivityItem
  /** Slug. */
  hub: string
  /** Town time. */
  at: Instant
}

/** Reports that were not there before are told, each once, however often it is put right or undone. In the transaction that publishes. */
export async function tellReports(tx: Tx, before: ActivityItem | null, { item, hub, at }: Published): Promise<void> {
  const known = new Set((before?.meeting?.reports ?? []).map(({ on }) => on))
  for (const report of item.meeting?.reports ?? []) {
    if (known.has(report.on)) continue
    const session = await tx
      .selectFrom('session')
      .innerJoin('activity', 'activity.id', 'session.activityId')
      .select('session.id')
      .where('activity.key', '=', item.key)
      .where('session.occurrence', '=', report.on)
      .executeTakeFirst()
    if (!session) continue
    const { toldAt } = await lockFloor(tx, session.id)
    if (toldAt === null) await tellOne(tx, session.id, { item, hub, at, report })
    await tellRoom(tx, session.id)
  }
}

async function tellOne(tx: Tx, sessionId: number, { item, hub, at, report }: Published & { report: ReportItem }): Promise<void> {
  await tx
    .updateTable('meetingFloor')
    .set({ toldAt: new Date(at) })
    .where('sessionId', '=', sessionId)
    .execute()
  const title = said((lang) => meetingTexts(lang).report.toldTitle(show(item.title, lang).text))
  const topics = [`hub:${hub}`, ...item.organisers.map((slug) => `provider:${slug}`)]
  const path = activityPaths.activity(item.key)
  const acts = await actsToTell(tx, sessionId)
  const summary = said((lang) => show(report.summary, lang).text)
  await tellFollowers(tx, { topics, about: 'news', title, text: summary, path, toldActs: acts }, at)
  const text = said((lang) => meetingTexts(lang).report.toldText(show(report.summary, lang).text))
  for (const act of acts) await tellActor(tx, { act, title, text, page: null, notAfter: null }, at)
}

const said = (words: (lang: Language) => string) => saidIn<Language>((lang) => lang, words)

/**
 * Those who signed up, asked, or want to be in the committee: one act for each address that is written to or rung, and none where nobody can
 * be reached.
 */
async function actsToTell(tx: Tx, sessionId: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct on (reached.kind, reached.value) act.id from act
    cross join lateral (
      select p.kind, p.value from contact_point p where p.person_id in (act.person_id, act.helper_id)
      order by p.kind = 'phone' or p.dead_since is not null, p.person_id is distinct from act.person_id, p.kind, p.value limit 1
    ) reached
    where act.confirmed_at is not null and act.cancelled_at is null and (
      act.id in (select act_id from meeting_question where session_id = ${sessionId})
      or act.id in (select act_id from committee_interest where session_id = ${sessionId})
      or act.id in (select u.act_id from sign_up u join session s on s.activity_id = u.activity_id
        where s.id = ${sessionId} and (u.session_id = s.id or u.session_id is null) and u.ended_at is null and u.arrived is not null))
    order by reached.kind, reached.value, act.at, act.id`.execute(tx)
  return rows.map(({ id }) => id)
}
