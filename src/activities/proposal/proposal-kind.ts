import { isOfSensitiveOrganisation } from '../../hubs/index.ts'
import type { Act, ActKind, ActWords, TopicNames } from '../../people/index.ts'
import type { Language } from '../../platform/content/localized.ts'
import type { Tx } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import { catalogueLanguage, fullDate } from '../../platform/i18n/index.ts'
import { activityPaths } from '../paths.ts'
import { isOpen, mayStep, replyBy, type ProposalState } from './course.ts'
import { findProposal, waitingSuggestion, type Proposal } from './find-proposals.ts'
import { proposalPaths, SUGGESTION_PAGE } from './paths.ts'
import { PROPOSAL, receive } from './propose.ts'
import { proposalSaid, proposalTexts } from './texts.ts'
import { wishWords } from './wish.ts'
import { lockOnly, writeStep } from './write-step.ts'

/** What a proposal means on a receipt: its number, where it stands, until when the hub answers, and a change to say yes or no to. */
export const proposalKind = (names: TopicNames): ActKind => ({
  name: PROPOSAL,
  async describe(db, act, language) {
    const lang = catalogueLanguage(language)
    const [found, topic, sent] = await Promise.all([
      findProposal(db, { actId: act.id }),
      names(db, act.topic ?? '', language),
      db.selectFrom('proposalWording').select('title').where('actId', '=', act.id).orderBy('nr').executeTakeFirst(),
    ])
    const place = { hub: topic?.hub ?? null, name: topic?.name ?? '' }
    const words = found === null ? notBegun(sent?.title ?? '', place, lang) : wordsOf(found, place, lang)
    const waiting = found?.state === 'suggested' ? await waitingSuggestion(db, found.number) : null
    return { ...words, asked: waiting && String(waiting.nr), isSensitive: await isOfSensitiveOrganisation(db, act.id) }
  },
  async mayCancel(db, act) {
    const found = await findProposal(db, { actId: act.id })
    return found === null || mayStep(found.state, 'withdrawn') ? null : proposalSaid((t) => t.faults.meanwhile)
  },
  async cancel(tx, act, at) {
    const locked = await lockedOf(tx, act)
    if (locked !== null && mayStep(locked.state, 'withdrawn')) await writeStep(tx, locked, { kind: 'withdrawn', by: null, at })
  },
  async confirm(tx, act, at) {
    const own = await numberOf(tx, act)
    if (own !== null) await receive(tx, own, at)
  },
  /** What the hub has begun to answer was let through for good. */
  async suspend(tx, act) {
    const locked = await lockedOf(tx, act)
    if (locked === null) return
    if (locked.steps.length > 1)
      throw new Fault(
        'conflict',
        proposalSaid((t) => t.faults.meanwhile),
      )
    await tx.deleteFrom('proposalStep').where('proposal', '=', locked.number).execute()
    await tx.updateTable('proposal').set({ receivedAt: null }).where('number', '=', locked.number).execute()
  },
})

async function numberOf(tx: Tx, { id }: Pick<Act, 'id'>): Promise<number | null> {
  const found = await tx.selectFrom('proposal').select('number').where('actId', '=', id).executeTakeFirst()
  return found?.number ?? null
}

async function lockedOf(tx: Tx, act: Pick<Act, 'id'>) {
  const own = await numberOf(tx, act)
  return own === null ? null : lockOnly(tx, own)
}

interface Place {
  hub: string | null
  name: string
}

const notBegun = (title: string, { hub }: Place, lang: Language): ActWords => {
  const t = proposalTexts(lang).receipt
  return { heading: t.heading(title), done: t.done, hub, facts: [], cancel: t.cancel, cancelled: t.cancelled }
}

const over = (state: ProposalState): state is 'approved' | 'placed' | 'declined' | 'withdrawn' =>
  state === 'approved' || state === 'placed' || state === 'declined' || state === 'withdrawn'

function wordsOf(found: Proposal, place: Place, lang: Language): ActWords {
  const t = proposalTexts(lang)
  const { receipt } = t
  const { state, wording, number, activityKey, shownAt } = found
  const waits = state === 'suggested'
  return {
    heading: receipt.heading(wording?.title ?? t.untitled(number)),
    done: over(state) ? receipt.doneState[state] : receipt.done,
    hub: place.hub,
    facts: factsOf(found, place, lang),
    cancel: mayStep(state, 'withdrawn') ? receipt.cancel : null,
    cancelled: receipt.cancelled,
    says: capital(t.states[state]),
    isOver: state === 'placed' || state === 'declined' || state === 'withdrawn',
    waits: waits ? receipt.answerNow : null,
    change: waits ? { page: SUGGESTION_PAGE, text: receipt.answer } : null,
    ...(activityKey !== null
      ? { onward: { path: activityPaths.activity(activityKey), text: receipt.activity } }
      : shownAt === null
        ? {}
        : { onward: { path: proposalPaths.proposal(number), text: receipt.page } }),
  }
}

function factsOf(found: Proposal, place: Place, lang: Language): { term: string; text: string }[] {
  const t = proposalTexts(lang)
  const { receipt } = t
  const { state, number, wording, joins, shownAt, steps } = found
  const by = replyBy(steps)
  const reason = state === 'declined' ? steps.findLast(({ kind }) => kind === 'declined')?.reason : null
  const facts: [string, string | null | undefined][] = [
    [receipt.number, String(number)],
    [receipt.state, `${capital(t.states[state])}.${state === 'suggested' ? ` ${receipt.answerNow}` : ''}`],
    [receipt.reason, reason],
    [receipt.reply, by === null ? null : fullDate(by, lang)],
    [receipt.where, place.name],
    [receipt.when, wording === null ? null : capital(wishWords(wording, lang))],
    [receipt.joined, shownAt === null ? (isOpen(state) ? receipt.notShown : null) : receipt.joins(joins.wants, joins.helps)],
  ]
  return facts.flatMap(([term, text]) => (text === null || text === undefined ? [] : [{ term, text }]))
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
