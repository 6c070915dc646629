/** What a message that came back was to tell, and which in the row of those that told the same: the first is 1. */
export type Returned =
  | { what: 'notice'; actId: string; eventId: number }
  | { what: 'tidings'; subscriptionId: string; name: string; turn: number }
  | { what: 'enquiry'; enquiryId: string; turn: number }

const ID = String.raw`[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}`
const NOTICE = new RegExp(String.raw`^notice:(${ID}):([1-9]\d{0,14})$`)
const TIDINGS = new RegExp(String.raw`^tidings:((${ID}):[1-9]\d{0,14})(?::([1-9]\d{0,2}))?$`)
const ENQUIRY = new RegExp(String.raw`^enquiry:(${ID})(?::([1-9]\d{0,2}))?$`)

/** By the key of the message. Null for what nobody is told another way: a receipt, six digits, what takes a date out of a calendar. */
export function parseReturned(key: string): Returned | null {
  const [, actId, eventId] = NOTICE.exec(key) ?? []
  if (actId !== undefined) return { what: 'notice', actId, eventId: Number(eventId) }
  const [, name, subscriptionId, turn = '1'] = TIDINGS.exec(key) ?? []
  if (name !== undefined && subscriptionId !== undefined) return { what: 'tidings', subscriptionId, name, turn: Number(turn) }
  const [, enquiryId, time = '1'] = ENQUIRY.exec(key) ?? []
  return enquiryId === undefined ? null : { what: 'enquiry', enquiryId, turn: Number(time) }
}
