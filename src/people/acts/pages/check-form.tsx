import { Button, Buttons, ErrorSummary, errorOf, Field, Form, Notice, PageTitle, type FormError, type Ui } from '../../../design/index.ts'
import { contactWords } from '../../contacts/index.ts'
import { shieldTexts } from '../../protection/index.ts'
import type { Act } from '../act.ts'
import { receiptPaths } from '../paths.ts'
import { actTexts } from '../texts.ts'

interface CheckFormProps {
  ui: Ui
  act: Act
  token: string
  errors: readonly FormError[]
  /** New digits were just sent. */
  renewed: boolean
}

/** One question: the six digits that were sent. */
export function CheckForm({ ui, act, token, errors, renewed }: CheckFormProps) {
  const t = actTexts(ui.lang).check
  const contact = (act.helper ?? act.person).contacts.find(({ kind }) => kind !== 'phone')
  const address = act.person.shielded ? shieldTexts(ui.lang).address : contact ? contactWords(contact) : ''
  return (
    <>
      <PageTitle title={t.title} lead={t.lead(address)} />
      <div class="sec close">
        <ErrorSummary ui={ui} errors={errors} />
        {renewed ? (
          <Notice kind="done" live>
            <p>{t.sentAgain}</p>
          </Notice>
        ) : null}
        <Form action={ui.href(receiptPaths.confirmation(token))}>
          <Field
            name="sifre"
            label={t.code}
            hint={t.why}
            inputmode="numeric"
            autocomplete="one-time-code"
            size={8}
            maxlength={12}
            error={errorOf(errors, 'sifre')}
          />
          <Buttons>
            <Button>{t.confirm}</Button>
          </Buttons>
        </Form>
        <Form action={ui.href(receiptPaths.newCode(token))}>
          <Buttons>
            <Button weight="tertiary">{t.again}</Button>
          </Buttons>
        </Form>
      </div>
    </>
  )
}
