import { Button, Buttons, errorOf, Field, Form, Notice, RadioGroup, type FormError } from '../../design/index.ts'
import { claimKind, contactWords, membershipKind, metKind, type Act } from '../../people/index.ts'
import { workPaths } from '../work-paths.ts'
import type { Counter } from './counter.ts'
import { digitsTexts } from './digits-texts.ts'

export interface NewAddressState {
  typed: string
  /** Which of several it is to stand in place of. */
  replaces?: string
  errors: readonly FormError[]
}

/** Acts whose address is how their person is known: another address is another act. */
const KNOWN_BY_IT = [claimKind.name, membershipKind.name, metKind.name]

export const contactsOf = ({ person, helper }: Act) => [...person.contacts, ...(helper?.contacts ?? [])]

type Props = NewAddressState & { counter: Counter; act: Act }

/** Of what comes back, whoever has found the person is told, with the field to mend it in already in hand; else it lies folded. */
export function NewAddress(props: Props) {
  const { counter, act, errors } = props
  const t = counter.work.t.counter.newAddress
  const isKnownByIt = KNOWN_BY_IT.includes(act.kind)
  if (act.person.shielded || act.cancelledAt !== null) return null
  if (act.confirmedAt === null) return act.hold !== null || isKnownByIt ? null : <WrongAddress {...props} />
  const dead = contactsOf(act).filter(({ deadSince }) => deadSince !== null)
  if (dead.length === 0)
    return isKnownByIt ? null : (
      <div class="off-paper">
        <details class="ds-details" open={errors.length > 0}>
          <summary>{t.open}</summary>
          <div>
            <AddressForm {...props} hint={t.hintHere} />
          </div>
        </details>
      </div>
    )
  return (
    <div class="off-paper">
      <Notice>
        {dead.map((one) => (
          <p>{t.dead(contactWords(one))}</p>
        ))}
        {isKnownByIt ? <p>{t.knownByIt}</p> : null}
      </Notice>
      {isKnownByIt ? null : <AddressForm {...props} hint={t.hint} />}
    </div>
  )
}

/** What they typed was not theirs, so that the digits never come. */
function WrongAddress(props: Props) {
  const t = digitsTexts(props.counter.work.lang)
  return (
    <div class="off-paper">
      <details class="ds-details" open={props.errors.length > 0}>
        <summary>{t.wrongAddress}</summary>
        <div>
          <AddressForm {...props} hint={t.wrongHint} />
        </div>
      </details>
    </div>
  )
}

function AddressForm({ counter, act, typed, replaces = '', errors, hint }: Props & { hint: string }) {
  const t = counter.work.t.counter.newAddress
  const contacts = contactsOf(act)
  const isChosen = act.confirmedAt !== null && contacts.length > 1 && contacts.every(({ deadSince }) => deadSince === null)
  return (
    <Form action={counter.href(workPaths.counterAddress(act.id))} label={t.label}>
      {isChosen ? (
        <RadioGroup
          name="bytt"
          legend={t.which}
          options={contacts.map((one) => ({ value: one.id, label: contactWords(one) }))}
          value={replaces}
          error={errorOf(errors, 'bytt')}
        />
      ) : null}
      <Field name="adresse" label={t.label} hint={hint} value={typed} error={errorOf(errors, 'adresse')} autocomplete="off" size={30} />
      <Buttons>
        <Button>{t.save}</Button>
      </Buttons>
    </Form>
  )
}
