import { tellActor } from '../../people/index.ts'
import { isShown } from '../../platform/content/shown-layer.ts'
import { show, type Language } from '../../platform/content/localized.ts'
import type { Tx } from '../../platform/database/index.ts'
import { saidIn } from '../../platform/i18n/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { useWords } from '../room-time.ts'
import { noticeTexts, type NoticeTexts } from '../notice-texts.ts'
import { spanOfHours, type LoanDateItem } from './room-hours.ts'

/** Tells the borrower, in their own channel, that a date of theirs is off, moved or on again. */
export async function tellOfDate(tx: Tx, { was, is, at }: { was: LoanDateItem; is: LoanDateItem; at: Instant }): Promise<void> {
  const { actId } = await tx.selectFrom('roomBooking').select('actId').where('id', '=', is.key).executeTakeFirstOrThrow()
  const named = await tx
    .selectFrom('roomBooking as booking')
    .innerJoin('resource', 'resource.id', 'booking.resourceId')
    .innerJoin('room', (join) => join.onRef('room.hubId', '=', 'resource.hubId').onRef('room.key', '=', 'resource.key').on(isShown('room')))
    .select('room.name')
    .where('booking.id', '=', is.key)
    .executeTakeFirst()
  const what = is.ended !== undefined ? 'ended' : was.ended !== undefined ? 'restored' : 'moved'
  const words = (part: 'title' | 'text') =>
    saidIn<Language>(
      (lang) => lang,
      (lang) => {
        const t: NoticeTexts = noticeTexts(lang)
        const room = named === undefined ? t.room : show(named.name, lang).text
        return t[what][part]({ room, was: useWords(spanOfHours(was), lang), when: useWords(spanOfHours(is), lang), reason: is.ended ?? '' })
      },
    )
  await tellActor(tx, { act: actId, title: words('title'), text: words('text'), page: null, notAfter: null }, at)
}
