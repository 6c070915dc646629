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
  await tellFollowers(tx, { topics, about: 'news', title, text: said((lang) => show(report.summary, lang).text), path }, at)
  const text = said((lang) => meetingTexts(lang).report.toldText(show(report.summary, lang).text))
  for (const act of await actsToTell(tx, sessionId)) await tellActor(tx, { act, title, text, page: null, notAfter: null }, at)
}

const said = (words: (lang: Language) => string) => saidIn<Language>((lang) => lang, words)

/** Those who signed up, asked, or want to be in the committee: one act for each address, and none where nobody can be reached. */
async function actsToTell(tx: Tx, sessionId: number): Promise<string[]> {
  const rows = await tx
    .selectFrom('act')
    .innerJoin('contactPoint', (join) =>
      join.on((eb) =>
        eb.or([eb('contactPoint.personId', '=', eb.ref('act.personId')), eb('contactPoint.personId', '=', eb.ref('act.helperId'))]),
      ),
    )
    .select(['act.id', 'contactPoint.value'])
    .where('act.confirmedAt', 'is not', null)
    .where('act.cancelledAt', 'is', null)
    .where((eb) =>
      eb.or([
        eb('act.id', 'in', signedUp(tx, sessionId)),
        eb('act.id', 'in', tx.selectFrom('meetingQuestion').select('actId').where('sessionId', '=', sessionId)),
        eb('act.id', 'in', tx.selectFrom('committeeInterest').select('actId').where('sessionId', '=', sessionId)),
      ]),
    )
    .orderBy('act.at')
    .orderBy('act.id')
    .execute()
  const [told, heard] = [new Set<string>(), new Set<string>()]
  for (const { id, value } of rows) {
    if (heard.has(value)) continue
    heard.add(value)
    told.add(id)
  }
  return [...told]
}

const signedUp = (tx: Tx, sessionId: number) =>
  tx
    .selectFrom('signUp')
    .innerJoin('session', 'session.activityId', 'signUp.activityId')
    .select('signUp.actId')
    .where('session.id', '=', sessionId)
    .where((eb) => eb.or([eb('signUp.sessionId', '=', sessionId), eb('signUp.sessionId', 'is', null)]))
    .where('signUp.endedAt', 'is', null)
    .where('signUp.arrived', 'is not', null)
