import { Button, Buttons, errorOf, Field, Form, Notice, type FormError } from '../../design/index.ts'
import { contactWords, type Act } from '../../people/index.ts'
import { workPaths } from '../work-paths.ts'
import type { Counter } from './counter.ts'

export interface NewAddressState {
  typed: string
  errors: readonly FormError[]
}

/** Of what comes back, whoever has found the person is told, with the field to mend it in already in hand. */
export function NewAddress({ counter, act, typed, errors }: NewAddressState & { counter: Counter; act: Act }) {
  const t = counter.work.t.counter.newAddress
  const dead = [...act.person.contacts, ...(act.helper?.contacts ?? [])].filter(({ deadSince }) => deadSince !== null)
  if (dead.length === 0 || act.person.shielded) return null
  return (
    <div class="off-paper">
      <Notice>
        {dead.map((one) => (
          <p>{t.dead(contactWords(one))}</p>
        ))}
      </Notice>
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
