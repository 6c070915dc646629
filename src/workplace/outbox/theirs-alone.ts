import { ADDRESS_CODE, SIGN_IN_CODE } from '../../people/index.ts'
import type { Deps } from '../../platform/http/context.ts'
import type { Channel } from '../../platform/outbox/index.ts'
import type { Work } from '../work.ts'

type Sending = Pick<Deps['config'], 'smtpUrl' | 'sms'>

interface Keyed {
  key: string
  channel: Channel
}

/**
 * What lets somebody in, or proves an address, is its receiver's alone: whoever works here must neither come in as somebody else nor count as
 * several who have each proven an address. Where nothing is sent and all is files, whoever tries the program needs the code.
 */
export function isTheirsAlone({ key, channel }: Keyed, { smtpUrl, sms }: Sending): boolean {
  const isCode = key.startsWith(SIGN_IN_CODE) || key.startsWith(ADDRESS_CODE)
  return isCode && (channel === 'email' ? smtpUrl : sms) !== null
}

/** The digits stand in the subject too, so that they are read on a locked screen. */
export const subjectShown = <M extends Keyed & { subject: string | null }>(message: M, config: Sending, { t }: Work): M =>
  message.subject !== null && isTheirsAlone(message, config) ? { ...message, subject: t.templates.kinds.check.title } : message
