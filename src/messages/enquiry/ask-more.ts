import type { Act, Party, Receipt } from '../../people/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { sendEnquiry, type NewEnquiry } from './send-enquiry.ts'

type More = Omit<NewEnquiry, 'person' | 'helper'> & {
  /** What was asked before: whoever asked is not asked anew who they are. */
  act: Pick<Act, 'person' | 'helper'>
}

/** One question more by the same people, to be reached at the same addresses; an act of its own. */
export function askMore(db: Db, { act: { person, helper }, ...asked }: More): Promise<Receipt> {
  return sendEnquiry(db, { ...asked, person: asGiven(person), helper: helper && asGiven(helper) })
}

const asGiven = ({ name, language, contacts }: Party) => ({
  name,
  language,
  contacts: contacts.flatMap(({ kind, value, deadSince }) => (deadSince === null ? [{ kind, value }] : [])),
})
