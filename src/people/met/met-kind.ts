import { catalogueLanguage, longDate } from '../../platform/i18n/index.ts'
import { instantToWall, machineNow } from '../../platform/time/index.ts'
import type { ActKind } from '../acts/act.ts'
import { recordAudit } from '../audit.ts'
import { MET } from './attest.ts'
import { metTexts } from './texts.ts'

/** What having been met means on its receipt: how, until when, and what to do if it was not you. */
export const metKind: ActKind = {
  name: MET,
  async describe(db, act, language) {
    const lang = catalogueLanguage(language)
    const t = metTexts(lang)
    const { how, endsAt } = await db.selectFrom('metInPerson').selectAll().where('actId', '=', act.id).executeTakeFirstOrThrow()
    const isOver = endsAt.getTime() <= machineNow()
    return {
      heading: t.heading,
      done: isOver ? t.over : t.done,
      hub: null,
      facts: [
        { term: t.how.term, text: t.how[how] },
        { term: t.lasts, text: longDate(instantToWall(endsAt.getTime()).day, lang) },
        { term: t.notYou, text: t.notYouWhat },
      ],
      cancel: isOver ? null : t.cancel,
      cancelled: t.cancelled,
      isOver,
    }
  },
  cancel: (tx, { id }) => recordAudit(tx, { at: new Date(machineNow()), actor: null, action: 'met-withdrawn', subject: `act:${id}` }),
  // Staff register it, so it never waits for anything.
  confirm: () => Promise.resolve(),
}
