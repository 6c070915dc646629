import { Button, Buttons, errorOf, Field, Form, Notice, type FormError } from '../../design/index.ts'
import { claimKind, contactWords, membershipKind, metKind, type Act } from '../../people/index.ts'
import { workPaths } from '../work-paths.ts'
import type { Counter } from './counter.ts'

export interface NewAddressState {
  typed: string
  errors: readonly FormError[]
}

/** Acts whose address is how their person is known: another address is another act. */
const KNOWN_BY_IT = [claimKind.name, membershipKind.name, metKind.name]

/** Of what comes back, whoever has found the person is told, with the field to mend it in already in hand. */
export function NewAddress({ counter, act, typed, errors }: NewAddressState & { counter: Counter; act: Act }) {
  const t = counter.work.t.counter.newAddress
  const dead = [...act.person.contacts, ...(act.helper?.contacts ?? [])].filter(({ deadSince }) => deadSince !== null)
  if (dead.length === 0 || act.person.shielded) return null
  const isKnownByIt = KNOWN_BY_IT.includes(act.kind)
  const notice = (
    <Notice>
      {dead.map((one) => (
        <p>{t.dead(contactWords(one))}</p>
      ))}
      {isKnownByIt ? <p>{t.knownByIt}</p> : null}
    </Notice>
  )
  if (isKnownByIt) return <div class="off-paper">{notice}</div>
  return (
    <div class="off-paper">
      {notice}
      <Form action={counter.href(workPaths.counterAddress(act.id))} label={t.label}>
        <Field
          name="adresse"
          label={t.label}
          hint={t.hint}
          value={typed}
          error={errorOf(errors, 'adresse')}
          autocomplete="off"
          size={30}
          maxlength={254}
        />
        <Buttons>
          <Button>{t.save}</Button>
        </Buttons>
      </Form>
    </div>
  )
}
