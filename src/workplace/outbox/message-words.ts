import type { MessageState, MessageSummary } from '../../platform/outbox/index.ts'
import { whenWords } from '../history/change-words.ts'
import type { Work } from '../work.ts'

export const STATE_WORDS = { waiting: 'venter', sent: 'sendt', 'given-up': 'oppgitt' } as const satisfies Record<MessageState, string>

/** «Sendt 16. januar 2020 klokka 11.20», «Gitt opp etter 20 forsøk: adressen finnes ikke» */
export function stateWords(message: MessageSummary, work: Work): string {
  const { outbox: t } = work.t
  const { sentAt, givenUpAt, dueAt, tries, lastError, report, heldAt, droppedBecause } = message
  if (droppedBecause !== null) return t.stopped.dropped(droppedBecause)
  if (heldAt !== null) return t.stopped.held
  if (givenUpAt !== null) return t.gaveUp(tries, whyWords(lastError, work))
  if (sentAt !== null) {
    const sent = t.sent(whenWords(sentAt, work))
    return report === null ? sent : `${sent}. ${report === 'delivered' ? t.delivered : t.undelivered}`
  }
  if (tries > 0) return t.triedBefore(tries, whyWords(lastError, work))
  return dueAt.getTime() > work.now ? t.goesAt(whenWords(dueAt, work)) : t.waits
}

function whyWords(code: string | null, { t: { outbox: t } }: Work): string {
  if (code === null) return t.why.other('')
  if (code === 'too late') return t.why.tooLate
  if (/^smtp 5|^http 4/.test(code)) return t.why.refused(code)
  return /^smtp 4|^http 5/.test(code) ? t.why.putOff(code) : t.why.other(code)
}

/** Enough to know one again, too little to write to: `ka…@post.example`, `+47…001`. */
export function maskedAddress(address: string | null): string | null {
  if (address === null) return null
  const at = address.indexOf('@')
  return at < 0 ? `${address.slice(0, 3)}…${address.slice(-3)}` : `${address.slice(0, Math.min(2, at))}…${address.slice(at)}`
}
