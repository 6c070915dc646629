import { bodiesOnDay } from '../bodies/index.ts'
import { ADMINISTRATION, addLink, onwardFrom, standingOf, type NewLink, type Thing } from '../chain/index.ts'
import { matterOfHearing } from '../meetings/index.ts'
import { show } from '../platform/content/localized.ts'
import type { Tx } from '../platform/database/index.ts'
import type { Day } from '../platform/time/index.ts'
import { readHearings } from './hearing-rows.ts'
import type { Outcome, StatementItem } from './statement.ts'

export const statementThing = ({ key }: Pick<StatementItem, 'key'>): Thing => ({ kind: 'statement', key })

const END = { followed: 'done', partly: 'partly', not_followed: 'not_done' } as const satisfies Record<Outcome, string>

/** Hearing → statement → decision, as far as it has come. What is taken away leaves what was said of it. */
export async function linkStatement(tx: Tx, item: StatementItem, today: Day): Promise<void> {
  const [found] = await readHearings(tx, { key: item.hearing })
  if (found === undefined) return
  const { title, from, due } = found.item
  const [matter, statement] = [await matterWith(tx, item, today), statementThing(item)]
  const said = { title: show(title, 'nb').text, due: null, reason: null, closedBasis: null }
  const links = await onwardFrom(tx, matter)
  if (links.length === 0)
    await addLink(tx, { ...said, from: matter, kind: 'received', to: null, day: from, holder: { kind: 'body', key: item.bodySlug }, due })
  if (!links.some((link) => link.to?.key === item.key))
    await addLink(tx, { ...said, from: matter, kind: 'led_to', to: statement, day: item.day, holder: ADMINISTRATION })
  if (item.outcome === undefined || item.outcomeOn === undefined) return
  await end(
    tx,
    { ...said, from: statement, kind: END[item.outcome], to: null, day: item.outcomeOn, holder: ADMINISTRATION },
    { item, today },
  )
}

/** As it lies with the body: begun by it, or by the one that it took over from. */
async function matterWith(tx: Tx, item: StatementItem, today: Day): Promise<Thing> {
  const own = matterOfHearing(item)
  if ((await onwardFrom(tx, own)).length > 0) return own
  const before = (await bodiesOnDay(tx, today)).filter(({ successor }) => successor === item.bodySlug)
  for (const { slug } of before) {
    const theirs = matterOfHearing({ ...item, bodySlug: slug })
    if ((await onwardFrom(tx, theirs)).at(-1)?.holder.key === item.bodySlug) return theirs
  }
  return own
}

async function end(tx: Tx, link: NewLink, { item, today }: { item: StatementItem; today: Day }): Promise<void> {
  const own = (await onwardFrom(tx, link.from)).filter(({ from }) => from.key === link.from.key)
  const reason = item.changed === undefined ? null : show(item.changed, 'nb').text.slice(0, 4000)
  const last = own.at(-1)
  if (last?.kind === link.kind && last.reason === reason) return
  const isEnded = standingOf(link.from, own, today).endedOn !== null
  // What was told of the end is told anew: the old stays, and says that it was corrected.
  if (isEnded) await addLink(tx, { ...link, kind: 'reopened', to: null, day: today, reason: 'Rettet' })
  if (item.decidedIn !== undefined && !own.some(({ to }) => to?.key === item.decidedIn))
    await addLink(tx, { ...link, kind: 'decided_in', to: { kind: 'case', key: item.decidedIn }, reason: null })
  await addLink(tx, { ...link, reason })
}
