import type { Contact } from '../../people/index.ts'
import type { Localized } from '../../platform/content/localized.ts'
import type { PageLanguage } from '../../platform/i18n/index.ts'

/** `tiding:12`, `enquiry:<id>`, `notice:7`: what a line of the call list tells of. */
export type CallId = `tiding:${number}` | `enquiry:${string}` | `notice:${number}`

export type CallWords =
  | { kind: 'tiding'; title: Localized; text: Localized | null; path: string }
  | { kind: 'enquiry'; question: string; answer: string }
  | { kind: 'notice'; title: Localized; text: Localized }

/** Somebody who must be told by a person, since nothing can be sent to them. */
export interface Call {
  id: CallId
  actId: string
  /** What has happened; null for the answer to a question. */
  eventId: number | null
  topic: string
  name: string | null
  helperName: string | null
  /** Whose act it is, when the person did it for an organisation. */
  organisation: string | null
  /** Nobody with protected address is named: the number is rung, and the name is theirs to say. */
  shielded: boolean
  /** Their own language. */
  language: PageLanguage
  /** Whom to ring; null when there is no number, and a letter is all there is. */
  number: Contact | null
  words: CallWords
  /** Since when it is to be told. */
  dueAt: Date
  toldAt: Date | null
  toldBy: { id: string; name: string } | null
}

/** Null for anything that is not a line of the call list. */
export function parseCallId(text: string): CallId | null {
  const [, tiding, enquiry, notice] = /^(?:tiding:([1-9]\d{0,14})|enquiry:([\da-f-]{36})|notice:([1-9]\d{0,14}))$/.exec(text) ?? []
  if (tiding !== undefined) return `tiding:${Number(tiding)}`
  if (notice !== undefined) return `notice:${Number(notice)}`
  return enquiry === undefined ? null : `enquiry:${enquiry}`
}
