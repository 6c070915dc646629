import { sql } from 'kysely'
import { houseChanged } from '../hubs/edit/index.ts'
import { tellActor } from '../people/index.ts'
import { show, type Language } from '../platform/content/localized.ts'
import type { Tx } from '../platform/database/index.ts'
import { listOf, saidIn } from '../platform/i18n/index.ts'
import { listener } from '../platform/outbox/index.ts'
import { instantToWall, type Instant } from '../platform/time/index.ts'
import { affectedLoans, type AffectedLoan } from './affected-loans.ts'
import { noticeTexts } from './notice-texts.ts'
import { DATES_PAGE } from './paths.ts'
import { useWords } from './room-time.ts'

/** Tells whoever has borrowed a room that the house is closed then, or the room out of use: once for each date, in their own channel. */
export const hearHouseChanges = listener({
  kind: houseChanged,
  name: 'resources.tell-borrowers',
  inOrder: true,
  handle: async (tx, { payload, at }) => {
    const hub = await tx.selectFrom('hub').select('id').where('slug', '=', payload.hub).executeTakeFirst()
    if (hub === undefined) return
    const affected = await affectedLoans(tx, { hubId: hub.id, today: instantToWall(at).day, at })
    await forgetTold(tx, hub.id, affected)
    const fresh = affected.filter(({ told }) => !told)
    const acts = new Set(fresh.map(({ actId, why }) => `${actId} ${why}`))
    for (const act of acts)
      await tell(
        tx,
        fresh.filter(({ actId, why }) => `${actId} ${why}` === act),
        at,
      )
  },
})

/** What can be used again is told of anew, should it be closed once more. */
async function forgetTold(tx: Tx, hubId: number, affected: readonly AffectedLoan[]): Promise<void> {
  const still = affected.map(({ booking }) => booking)
  await tx
    .updateTable('roomBooking')
    .set({ toldAt: null })
    .where('toldAt', 'is not', null)
    .where(sql<boolean>`resource_id in (select id from resource where hub_id = ${hubId})`)
    .$if(still.length > 0, (query) => query.where('id', 'not in', still))
    .execute()
}

async function tell(tx: Tx, loans: readonly AffectedLoan[], at: Instant): Promise<void> {
  const [first] = loans
  if (first === undefined) return
  const words = (part: 'title' | 'text') =>
    saidIn<Language>(
      (lang) => lang,
      (lang) => {
        const t = noticeTexts(lang)
        const when = listOf(
          loans.map(({ used }) => useWords(used, lang)),
          lang,
        )
        const room = first.room === null ? t.room : show(first.room, lang).text
        return t[first.why][part]({ room, when, was: when, reason: '' })
      },
    )
  const page = loans.length > 1 ? DATES_PAGE : null
  await tellActor(tx, { act: first.actId, title: words('title'), text: words('text'), page, notAfter: null }, at)
  await tx
    .updateTable('roomBooking')
    .set({ toldAt: new Date(at) })
    .where(
      'id',
      'in',
      loans.map(({ booking }) => booking),
    )
    .execute()
}
