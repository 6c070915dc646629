import { Button, Buttons, errorOf, Field, Form, Notice, type FormError } from '../../design/index.ts'
import { contactWords, type Act, type Contact } from '../../people/index.ts'
import { workPaths } from '../work-paths.ts'
import type { Counter } from './counter.ts'
import { digitsTexts } from './digits-texts.ts'

interface DigitsProps {
  counter: Counter
  act: Act
  /** A new address that waits to be proven, in place of one the act has. */
  pending: Contact | null
  errors: readonly FormError[]
}

/** What waits for six digits, on the whole act or a new address of it: typed as they are read out, or sent anew. */
export function DigitsAtDesk({ counter, act, pending, errors }: DigitsProps) {
  const t = digitsTexts(counter.work.lang)
  const waits = act.cancelledAt === null && act.hold === null && act.confirmedAt === null
  if (!waits && pending === null) return null
  const to = pending ?? (act.helper ?? act.person).contacts.find(({ kind }) => kind !== 'phone') ?? null
  return (
    <div class="off-paper">
      <Notice title={waits ? counter.work.t.counter.receipt.waits : t.title}>
        <p>{t.sent(act.person.shielded || to === null ? t.hidden : contactWords(to))}</p>
      </Notice>
      <Form action={counter.href(workPaths.counterDigits(act.id))} label={t.title}>
        <Field name="sifre" label={t.digits} inputmode="numeric" autocomplete="off" size={8} error={errorOf(errors, 'sifre')} />
        <Buttons>
          <Button>{t.confirm}</Button>
        </Buttons>
      </Form>
      <Form action={counter.href(workPaths.counterNewDigits(act.id))} label={t.again}>
        <Buttons>
          <Button weight="secondary">{t.again}</Button>
        </Buttons>
      </Form>
    </div>
  )
}
