import { errorOf, type FormError } from '../../design/index.ts'
import { OnBehalf, PartyFields, recordView, SENDER, sendersAtDesk, type Sender } from '../../people/index.ts'
import type { FieldFault } from '../../platform/http/errors.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { machineNow } from '../../platform/time/index.ts'
import type { Work } from '../work.ts'
import { ASKED_AT_DESK } from './asked-at-desk.ts'

/** An organisation whose member is here or on the phone, by its id in the form. */
export const ORGANISATION = 'organisasjon'

/** Who may act for the organisation of the form; none when it is for a person. Whoever sees their names is noted. */
export async function sendersOf(c: Ctx, work: Work, typed: Typed): Promise<Sender[]> {
  const id = lineOf(typed, ORGANISATION)
  if (id === '') return []
  const { db } = c.get('deps')
  const senders = await sendersAtDesk(db, id, work.today)
  if (senders.length > 0) await recordView(db, { actor: work.who.id, subject: `organisation:${id}`, at: new Date(machineNow()) })
  return senders
}

/** What is wrong with who it is for; of an organisation, that nobody of it has been chosen. */
export function whoErrors(
  work: Work,
  typed: Typed,
  { senders, faults }: { senders: readonly Sender[]; faults: readonly FieldFault[] },
): FormError[] {
  const isChosen = senders.some(({ acting }) => acting.membershipId === lineOf(typed, SENDER))
  if (senders.length > 0 && !isChosen) return [{ field: SENDER, text: work.t.faults.choose }]
  return faults.map(({ field, message }) => ({ field, text: message }))
}

interface WhoProps {
  /** The form begins with them, and has the focus there when the page opens. */
  focused?: boolean
  work: Work
  typed: Typed
  errors: readonly FormError[]
  senders: readonly Sender[]
}

/** Who it is for: a person, or a member of an organisation. */
export function WhoFields({ work, typed, errors, senders, focused = false }: WhoProps) {
  const first = { focused: focused && errors.length === 0 }
  if (senders.length === 0)
    return <PartyFields ui={work.ui} asked={ASKED_AT_DESK} typed={typed} errors={errors} why={work.t.counter.form.why} {...first} />
  return (
    <>
      <input type="hidden" name={ORGANISATION} value={lineOf(typed, ORGANISATION)} />
      <OnBehalf ui={work.ui} typed={typed} senders={senders} error={errorOf(errors, SENDER)} always {...first} />
    </>
  )
}
