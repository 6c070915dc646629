import { isOfSensitiveOrganisation } from '../../hubs/index.ts'
import type { ActKind, ActWords, TopicNames } from '../../people/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { catalogueLanguage } from '../../platform/i18n/index.ts'
import { findProposal, type Proposal } from './find-proposals.ts'
import { countJoin, JOIN } from './join-proposal.ts'
import { proposalPaths } from './paths.ts'
import { proposalTexts } from './texts.ts'

/** What joining a proposal means on a receipt. */
export const joinKind = (names: TopicNames): ActKind => ({
  name: JOIN,
  async describe(db, act, language) {
    const lang = catalogueLanguage(language)
    const t = proposalTexts(lang)
    const row = await db.selectFrom('proposalJoin').selectAll().where('actId', '=', act.id).executeTakeFirst()
    const [found, topic] = await Promise.all([
      row === undefined ? null : findProposal(db, { number: row.proposal }),
      names(db, act.topic ?? '', language),
    ])
    const title = found?.wording?.title ?? t.untitled(row?.proposal ?? 0)
    const words: ActWords = {
      heading: row?.canHelp ? t.joinReceipt.headingHelp(title) : t.joinReceipt.heading(title),
      done: row?.endedBecause === 'already' ? t.joinReceipt.doneAlready : t.joinReceipt.done,
      hub: topic?.hub ?? null,
      facts: [
        { term: t.joinReceipt.what, text: `${row?.proposal ?? ''}` },
        ...(row?.canHelp ? [{ term: t.joinReceipt.can, text: row.canHelp }] : []),
        ...(found === null ? [] : [{ term: t.joinReceipt.state, text: capital(t.states[found.state]) }]),
      ],
      cancel: t.joinReceipt.cancel,
      cancelled: t.joinReceipt.cancelled,
      isSensitive: await isOfSensitive(db, found),
      isOver: found !== null && (found.state === 'placed' || found.state === 'declined' || found.state === 'withdrawn'),
    }
    return row === undefined ? words : { ...words, onward: { path: proposalPaths.proposal(row.proposal), text: t.receipt.page } }
  },
  async cancel(tx, act, at) {
    await tx
      .updateTable('proposalJoin')
      .set({ endedAt: new Date(at), endedBecause: 'left' })
      .where('actId', '=', act.id)
      .where('endedAt', 'is', null)
      .execute()
  },
  confirm: (tx, act, at) => countJoin(tx, { actId: act.id, at }),
  async suspend(tx, act) {
    await tx.updateTable('proposalJoin').set({ countedAt: null }).where('actId', '=', act.id).execute()
  },
})

/** By whoever proposed it: whoever joins may be anybody. */
const isOfSensitive = async (db: Db, found: Proposal | null): Promise<boolean> =>
  typeof found?.actId === 'string' && isOfSensitiveOrganisation(db, found.actId)

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
