import { onwardFrom, standingOf, chainTexts, type Link } from '../../chain/index.ts'
import type { Act, ActKind, ActWords, TopicNames } from '../../people/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { catalogueLanguage, type PageLanguage } from '../../platform/i18n/index.ts'
import type { TownClock } from '../../platform/time/index.ts'
import { thingOf } from '../chain.ts'
import { findSuggestion } from '../find-suggestions.ts'
import { suggestionPaths } from '../paths.ts'
import { suggestionTexts } from '../texts.ts'
import { countSupport, SUPPORT } from './support-suggestion.ts'
import type { HelpAnswer } from './tables.ts'
import { supportTexts } from './texts.ts'

interface Needed {
  clock: Pick<TownClock, 'today'>
  names: TopicNames
}

/** The page of the receipt where whoever offered help says whether they will. */
export const HELP_PAGE = 'hjelp'

/** What standing behind a suggestion means on a receipt. */
export const supportKind = ({ clock, names }: Needed): ActKind => ({
  name: SUPPORT,
  describe: (db, act, language) => describeSupport(db, act, { clock, names, language }),
  async cancel(tx, act, at) {
    await tx
      .updateTable('suggestionSupport')
      .set({ endedAt: new Date(at), endedBecause: 'left' })
      .where('actId', '=', act.id)
      .where('endedAt', 'is', null)
      .execute()
  },
  confirm: (tx, act, at) => countSupport(tx, { actId: act.id, at }),
  async suspend(tx, act) {
    await tx.updateTable('suggestionSupport').set({ countedAt: null }).where('actId', '=', act.id).execute()
  },
})

async function describeSupport(db: Db, act: Act, { clock, names, language }: Needed & { language: PageLanguage }): Promise<ActWords> {
  const lang = catalogueLanguage(language)
  const t = supportTexts(lang).receipt
  const row = await db.selectFrom('suggestionSupport').selectAll().where('actId', '=', act.id).executeTakeFirst()
  const number = row?.suggestion ?? 0
  const [found, topic, links] = await Promise.all([
    findSuggestion(db, { number }),
    names(db, act.topic ?? '', language),
    onwardFrom(db, thingOf(number)),
  ])
  const standing = standingOf(thingOf(number), links, clock.today())
  const title = (found?.shownAt ? found.title : null) ?? suggestionTexts(lang).untitled(number)
  const words: ActWords = {
    heading: row?.canHelp ? t.headingHelp(title) : t.heading(title),
    done: row?.endedBecause === 'already' ? t.doneAlready : t.done,
    hub: topic?.hub ?? null,
    facts: [
      { term: t.number, text: `${number}` },
      ...(row?.canHelp ? [{ term: t.can, text: row.canHelp }] : []),
      ...(row?.answeredHelp ? [{ term: t.help, text: row.answeredHelp === 'yes' ? t.saidYes : t.saidNo }] : []),
      { term: t.state, text: `${chainTexts(lang).states[standing.state]}.` },
      { term: t.word, text: row?.wantsWord === true ? t.wantsWord : t.noWord },
    ],
    cancel: t.cancel,
    cancelled: t.cancelled,
    ...helpWords(row, links, t),
    isOver: standing.endedOn !== null,
  }
  return row === undefined ? words : { ...words, onward: { path: suggestionPaths.suggestion(number), text: t.page } }
}

/** Whoever offered help is asked once it has become an activity, and may change their mind. */
function helpWords(
  row: { canHelp: string | null; answeredHelp: HelpAnswer | null; endedAt: Date | null } | undefined,
  links: readonly Link[],
  t: ReturnType<typeof supportTexts>['receipt'],
): Pick<ActWords, 'waits' | 'change' | 'says'> {
  const isActivity = links.some(({ to }) => to?.kind === 'activity')
  if (row === undefined || row.canHelp === null || row.endedAt !== null || !isActivity) return {}
  const { answeredHelp } = row
  return {
    waits: answeredHelp === null ? t.helpAsk : null,
    says: answeredHelp === null ? null : answeredHelp === 'yes' ? t.saidYes : t.saidNo,
    change: { page: HELP_PAGE, text: t.helpAnswer },
  }
}
