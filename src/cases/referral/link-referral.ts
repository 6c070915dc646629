import { addLink, onwardFrom, standingOf, type Holder, type Link, type NewLink, type Thing } from '../../chain/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Tx } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'
import type { Outcome } from '../statement.ts'
import type { ReferralItem } from './referral.ts'
import type { ReferralStep } from './referral-moved.ts'

const END = { followed: 'done', partly: 'partly', not_followed: 'not_done' } as const satisfies Record<Outcome, string>
const LONGEST_REASON = 4000

interface Linking {
  tx: Tx
  item: ReferralItem
  /** `lsu-tofte/sendt/3` */
  ref: string
  today: Day
}

/** Sent → case → where it was decided → answer → measure, as far as it has come. Returns what is new; a correction is none. */
export async function linkReferral(given: Linking): Promise<ReferralStep[]> {
  const { item, ref } = given
  const sent: Thing = { kind: 'statement', key: ref }
  const { isNew } = await begun(given, sent)
  const kase: Thing | null = item.politicalCase === undefined ? null : { kind: 'case', key: item.politicalCase }
  const isCase = kase !== null && (await led(given, [sent, kase], 'became_case'))
  const steps: ReferralStep[] = [...(isNew ? (['sent'] as const) : []), ...(isCase ? (['became_case'] as const) : [])]
  return item.outcome === undefined ? steps : [...steps, ...(await answered(given, kase ?? sent))]
}

async function answered(given: Linking, last: Thing): Promise<ReferralStep[]> {
  const { item, ref } = given
  const { outcome, decidedIn, measure, measureOutcome } = item
  if (outcome === undefined) return []
  const decision: Thing | null = decidedIn === undefined || decidedIn === last.key ? null : { kind: 'case', key: decidedIn }
  if (decision !== null) await led(given, [last, decision], 'decided_in')
  const answer: Thing = { kind: 'answer', key: ref }
  const isAnswered = await led(given, [decision ?? last, answer], 'answered_with')
  const steps: ReferralStep[] = isAnswered ? [outcome] : []
  if (measure === undefined) {
    await ended(given, answer, { kind: END[outcome], text: item.answer, day: item.answeredOn })
    return steps
  }
  await opened(given, answer)
  const doing: Thing = { kind: 'measure', key: ref }
  await led(given, [answer, doing], 'led_to')
  if (measureOutcome === undefined) return steps
  const isEnded = await ended(given, doing, { kind: measureOutcome, text: item.report, day: item.measuredOn })
  return isEnded ? [...steps, 'measured'] : steps
}

const organOf = ({ organ }: ReferralItem): Holder => ({ kind: 'body', key: organ })

function said({ item }: Linking, { kind }: Thing): Pick<NewLink, 'day' | 'holder' | 'title' | 'due' | 'reason' | 'closedBasis'> {
  const titleOf = kind === 'measure' ? (item.measure ?? item.title) : item.title
  const due = kind === 'measure' ? item.measureDue : kind === 'answer' ? undefined : item.due
  const day = kind === 'measure' || kind === 'answer' ? (item.answeredOn ?? item.sentOn) : item.sentOn
  return { day, holder: organOf(item), title: show(titleOf, 'nb').text, due: due ?? null, reason: null, closedBasis: null }
}

async function begun(given: Linking, sent: Thing): Promise<{ isNew: boolean }> {
  if ((await ownOf(given.tx, sent)).length > 0) return { isNew: false }
  await addLink(given.tx, { ...said(given, sent), from: sent, kind: 'received', to: null })
  return { isNew: true }
}

/** Whether it does so from now on. */
async function led(given: Linking, [from, to]: readonly [Thing, Thing], kind: 'became_case' | 'decided_in' | 'answered_with' | 'led_to') {
  if ((await ownOf(given.tx, from)).some((link) => link.to?.kind === to.kind && link.to.key === to.key)) return false
  const { answer, measure, answeredOn } = given.item
  // Nobody types the day it got its number: that it was told, or answered before.
  const numbered = answeredOn !== undefined && answeredOn < given.today ? answeredOn : given.today
  const day = kind === 'became_case' ? numbered : said(given, to).day
  // Where it goes on to something that is to be done, the answer does not end with its words.
  const reason = kind === 'answered_with' && measure !== undefined && answer !== undefined ? wordsOf(answer) : null
  await addLink(given.tx, { ...said(given, to), day, from, kind, to, reason })
  return true
}

interface End {
  kind: 'done' | 'partly' | 'not_done'
  text: ReferralItem['answer']
  day: Day | undefined
}

/** What was told of the end is told anew: the old stays, and says that it was corrected. */
async function ended(given: Linking, thing: Thing, { kind, text, day }: End): Promise<boolean> {
  const own = await ownOf(given.tx, thing)
  const reason = text === undefined ? null : wordsOf(text)
  const last = own.at(-1)
  if (last?.kind === kind && last.reason === reason) return false
  const isCorrected = await opened(given, thing)
  await addLink(given.tx, { ...said(given, thing), from: thing, kind, to: null, day: day ?? given.today, due: null, reason })
  return !isCorrected
}

/** Whether it had ended. */
async function opened(given: Linking, thing: Thing): Promise<boolean> {
  const own = await ownOf(given.tx, thing)
  if (standingOf(thing, own, given.today).endedOn === null) return false
  await addLink(given.tx, { ...said(given, thing), from: thing, kind: 'reopened', to: null, day: given.today, reason: 'Rettet' })
  return true
}

const wordsOf = (text: NonNullable<ReferralItem['answer']>): string => show(text, 'nb').text.slice(0, LONGEST_REASON)

const ownOf = async (tx: Tx, thing: Thing): Promise<Link[]> =>
  (await onwardFrom(tx, thing)).filter(({ from }) => from.kind === thing.kind && from.key === thing.key)
