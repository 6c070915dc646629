import { recordAudit, tellActor, type Act } from '../../people/index.ts'
import { show, type Language, type Localized } from '../../platform/content/localized.ts'
import type { Tx } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import { saidIn, type Said } from '../../platform/i18n/index.ts'
import { machineNow, type Instant } from '../../platform/time/index.ts'

export const LONGEST_MESSAGE = 600

/** What has been written before, as it stands on a receipt. */
export interface SentMessage {
  text: string
  sentAt: Date
  /** How many it was for. */
  told: number
}

interface Telling {
  /** How many the same form was for, where it has been sent. */
  sent: { told: number } | undefined
  to: readonly Act[]
  words: { title: Said; text: Said }
  nobody: Said
  /** Keeps it with how many it is for; its id. */
  keep(told: number): Promise<number>
  audit: { action: 'attendees-told' | 'volunteers-told'; subject: 'host-message' | 'volunteer-message'; by: string }
  at: Instant
}

/**
 * Writes to each in their own channel; whoever has none comes on the call list. How many it is for. It stays on their receipts, since what is
 * sent of something sensitive says only that there is something to read. Throws `conflict` when it is for nobody.
 */
export async function tellMany(tx: Tx, { sent, to, words, nobody, keep, audit, at }: Telling): Promise<number> {
  if (sent !== undefined) return sent.told
  if (to.length === 0) throw new Fault('conflict', nobody)
  const id = await keep(to.length)
  await recordAudit(tx, { at: new Date(machineNow()), actor: audit.by, action: audit.action, subject: `${audit.subject}:${id}` })
  for (const act of to) await tellActor(tx, { act: act.id, ...words, page: null, notAfter: null }, at)
  return to.length
}

interface Frame {
  title(title: string): string
  text(title: string, text: string): string
}

/** What is sent: the frame in the reader's language, the words of whoever wrote as they are. */
export function framedWords(frame: (lang: Language) => Frame, title: Localized, text: string): { title: Said; text: Said } {
  const said = (words: (frame: Frame, title: string) => string) =>
    saidIn<Language>(
      (lang) => lang,
      (lang) => words(frame(lang), show(title, lang).text),
    )
  return { title: said((of, name) => of.title(name)), text: said((of, name) => of.text(name, text)) }
}
