import type { ActKind } from '../../people/index.ts'
import { show } from '../../platform/content/localized.ts'
import { catalogueLanguage, longDate } from '../../platform/i18n/index.ts'
import { instantToWall } from '../../platform/time/index.ts'
import { NOMINATOR_KIND, nominatorOfAct } from './nominators.ts'
import { nominationPaths } from './paths.ts'
import { nominationTexts } from './texts.ts'

/** What a seat in a nominating committee means on a receipt, and how she steps back from it. */
export const nominatorKind: ActKind = {
  name: NOMINATOR_KIND,
  async describe(db, act, language) {
    const lang = catalogueLanguage(language)
    const t = nominationTexts(lang).nominator
    const found = await nominatorOfAct(db, act.id)
    if (found === null) return { heading: act.kind, done: '', hub: null, facts: [], cancel: null, cancelled: act.kind, isOver: true }
    const body = show(found.name, lang).text
    return {
      heading: t.heading(body),
      done: t.done,
      hub: found.hub,
      facts: [
        { term: t.since, text: longDate(found.since, lang) },
        { term: t.what, text: t.whatText },
        { term: t.whoSees, text: t.whoSeesText },
      ],
      cancel: t.cancel,
      cancelled: t.cancelled(body),
      onward: { path: nominationPaths.sit(found.body), text: nominationTexts(lang).receipt.toBody },
    }
  },
  async cancel(tx, act, at) {
    await tx
      .updateTable('nominator')
      .set({ until: instantToWall(at).day })
      .where('actId', '=', act.id)
      .execute()
  },
  confirm: () => Promise.resolve(),
}
