import type { Act, ActKind, TopicNames } from '../../people/index.ts'
import type { Tx } from '../../platform/database/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { catalogueLanguage } from '../../platform/i18n/index.ts'
import { messageTexts } from '../texts.ts'
import { CALENDAR_PAGE, FOLLOWING_PAGE } from './change-path.ts'
import { followingOf, type Followed, type FollowedTopics } from './following-of.ts'
import { clockWords } from './quiet-words.ts'

/** What following means on a receipt. Names of topics come from those who own them. */
export const followKind = (names: TopicNames): ActKind => ({
  name: 'follow',
  async describe(db, act, language) {
    const t = messageTexts(catalogueLanguage(language)).follow
    const isOn = act.confirmedAt !== null && act.cancelledAt === null
    const { followed, quiet } = await followingOf(db, act.id)
    const known = await Promise.all(
      followed.map(async (one) => ({
        ...one,
        ...((await names(db, one.topic, language)) ?? { name: one.topic, hub: null, isSensitive: false }),
      })),
    )
    const all = known.map(({ name }) => name)
    const hubs = new Set(known.map(({ hub }) => hub))
    return {
      heading: t.heading(all),
      done: t.done,
      hub: hubs.size === 1 ? (known[0]?.hub ?? null) : null,
      // What is no longer followed is told of in no manner.
      facts: act.cancelledAt === null ? [...mannerFacts(known, { t, isRung: isRung(act) }), ...quietFacts(quiet, t)] : [],
      isSensitive: known.some(({ isSensitive }) => isSensitive),
      cancel: t.stop,
      cancelled: t.stopped(all),
      change: isOn ? { page: FOLLOWING_PAGE, text: t.change } : null,
      calendar: isOn ? { page: CALENDAR_PAGE, text: t.calendar } : null,
    }
  },
  async cancel(tx, act, at) {
    await tx
      .updateTable('subscription')
      .set({ endedAt: new Date(at) })
      .where('actId', '=', act.id)
      .where('endedAt', 'is', null)
      .execute()
  },
  confirm,
  suspend,
})

type FollowTexts = ReturnType<typeof messageTexts>['follow']

const quietFacts = (quiet: FollowedTopics['quiet'], t: FollowTexts) =>
  quiet === null ? [] : [{ term: t.quiet, text: t.between(clockWords(quiet.from), clockWords(quiet.to)) }]

/** Whoever has no number is told by a letter, which stands among those to be rung. */
const isRung = ({ person, helper }: Act) => [person, helper].some((one) => one?.contacts.some(({ kind }) => kind !== 'email') === true)

/** Two lines when all is told in the same way; else a line for each. */
function mannerFacts(known: readonly (Followed & { name: string })[], { t, isRung }: { t: FollowTexts; isRung: boolean }) {
  const lines = known.map(({ name, about, rhythm, channel }) => ({
    name,
    what: about.map((one) => t.about[one]).join(', '),
    how: channel === 'call' ? (isRung ? t.called : t.atDesk) : channel === 'letter' ? t.written : `${t.rhythm[rhythm]}, ${t.by[channel]}`,
  }))
  const [first] = lines
  if (first && lines.every(({ what, how }) => what === first.what && how === first.how)) {
    const all = lines.length < 2 ? [] : [{ term: t.topics, text: lines.map(({ name }) => name).join(', ') }]
    return [...all, { term: t.what, text: first.what }, { term: t.how, text: first.how }]
  }
  return lines.map(({ name, what, how }) => ({ term: name, text: `${what}. ${how}` }))
}

async function suspend(tx: Tx, act: Act): Promise<void> {
  await tx.updateTable('subscription').set({ begunAt: null }).where('actId', '=', act.id).execute()
}

async function confirm(tx: Tx, act: Act, at: Instant): Promise<void> {
  await tx
    .updateTable('subscription')
    .set({ begunAt: new Date(at) })
    .where('actId', '=', act.id)
    .where('begunAt', 'is', null)
    .execute()
}
