import type { z } from 'zod'
import { PROBLEM_LANGUAGE } from '../../../platform/http/problem.ts'
import { Fault, type FieldFault } from '../../../platform/http/errors.ts'
import { faultSaid } from '../../../platform/http/fault-texts.ts'
import { moment } from '../../../platform/openapi/index.ts'
import { contactWords, type Contact } from '../../contacts/index.ts'
import type { Act, ActWords, Party } from '../act.ts'
import { holdNumber } from '../hold.ts'
import { receiptPaths } from '../paths.ts'
import { actTexts } from '../texts.ts'
import type { DoneAnswer, HeldAnswer, ReceiptAnswer, WaitsAnswer } from './shapes.ts'

interface Made {
  code: string
  token: string
}

export const doneAnswer = ({ code, token }: Made, site: string): z.input<typeof DoneAnswer> => ({
  receipt: { code, token, link: site + receiptPaths.receipt(token) },
})

/** For an act that begins when its address is proven. `contact`: where the digits went. */
export const waitsAnswer = (made: Made, contact: Contact, site: string) =>
  waitsAt(made, { address: contactWords(contact), hasLink: contact.kind === 'email' }, site)

/** The same where the address is named some other way. */
export const waitsAt = (
  made: Made,
  { address, hasLink }: { address: string; hasLink: boolean },
  site: string,
): z.input<typeof WaitsAnswer> => ({
  ...doneAnswer(made, site),
  next: {
    text: actTexts(PROBLEM_LANGUAGE).check.lead(address, hasLink),
    confirmation: `${site}/api/v1/receipts/${made.token}/confirmation`,
  },
})

/** For an act that looks like misuse: somebody looks, or its owner says the number. */
export const heldAnswer = (made: Made & { held: number }, site: string): z.input<typeof HeldAnswer> => ({
  ...doneAnswer(made, site),
  next: { text: actTexts(PROBLEM_LANGUAGE).held.lead(holdNumber(made.held)), number: made.held },
})

interface Shown {
  act: Act
  token: string
  words: ActWords
  site: string
}

export function receiptAnswer({ act, token, words, site }: Shown): z.input<typeof ReceiptAnswer> {
  const isOff = act.cancelledAt !== null
  return {
    kind: act.kind,
    state: stateOf(act),
    code: act.code,
    link: site + receiptPaths.receipt(token),
    heading: headingOf(act, words),
    facts: [...words.facts],
    canBeCancelled: !isOff && words.cancel !== null,
    cancelMeans: isOff || words.cancel === null ? null : (words.cancelLeads ?? null),
    cancelReasons: isOff || words.cancel === null ? [] : reasonsOf(words),
    canBeTakenUp: Boolean(words.back),
    waitsFor: isOff || !words.waits ? null : { text: words.waits, about: words.asked ?? null },
    person: partyAnswer(act.person),
    helper: act.helper && partyAnswer(act.helper),
    organisation: act.organisation?.name ?? null,
    channel: act.channel,
    registered: moment(act.at.getTime()),
  }
}

export const reasonsOf = ({ whyOff }: ActWords) => (whyOff?.choices ?? []).map(({ value, label }) => ({ value, text: label }))

/** What is not begun is not said as if it were. */
function headingOf(act: Act, { heading, cancelled }: ActWords): string {
  const { check, held } = actTexts(PROBLEM_LANGUAGE)
  const state = stateOf(act)
  if (state === 'cancelled') return cancelled
  if (state === 'done') return heading
  return `${state === 'waits' ? check.title : state === 'held' ? held.title : held.turnedAway}: ${heading}`
}

function stateOf({ cancelledAt, confirmedAt, hold }: Act): z.input<typeof ReceiptAnswer>['state'] {
  if (cancelledAt !== null) return 'cancelled'
  if (confirmedAt !== null) return 'done'
  return hold === null ? 'waits' : hold.decision === null ? 'held' : 'turned-away'
}

const partyAnswer = ({ name, contacts, shielded }: Party) => ({
  name,
  contacts: (shielded ? [] : contacts).map(({ kind, value, verified, deadSince }) => ({
    kind,
    value,
    verified,
    reachable: deadSince === null,
  })),
})

/** What is wrong with what was sent, by its name in the body. */
export const wrongField = (fault: FieldFault) =>
  new Fault(
    'invalid',
    faultSaid((t) => t.requestWrong),
    [fault],
  )
