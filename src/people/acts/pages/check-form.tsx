import {
  Button,
  ButtonLink,
  Buttons,
  ErrorSummary,
  errorOf,
  Facts,
  Field,
  Form,
  Notice,
  PageTitle,
  type FormError,
  type Ui,
} from '../../../design/index.ts'
import { contactWords, type Contact } from '../../contacts/index.ts'
import { shieldTexts } from '../../protection/index.ts'
import type { Act, ActWords } from '../act.ts'
import { receiptPaths } from '../paths.ts'
import { whoWords } from '../receipt-facts.ts'
import { actTexts } from '../texts.ts'

interface CheckFormProps {
  ui: Ui
  act: Act
  token: string
  /** What it is a step of. */
  words: ActWords
  errors: readonly FormError[]
  /** Where the digits went. */
  address: Contact | null
  /** New digits were just sent. */
  renewed: boolean
}

/** One question: the six digits that were sent. */
export function CheckForm({ ui, act, token, words, errors, address, renewed }: CheckFormProps) {
  const { check: t, address: onward, receipt } = actTexts(ui.lang)
  const isForAnother = act.helper !== null || act.organisation !== null
  const to = act.person.shielded ? shieldTexts(ui.lang).address : address === null ? '' : contactWords(address)
  return (
    <>
      <PageTitle title={t.title} lead={t.lead(to, address?.kind === 'email')} />
      <div class="sec close">
        <ErrorSummary ui={ui} errors={errors} />
        {renewed ? (
          <Notice kind="done" live>
            <p>{t.sentAgain}</p>
          </Notice>
        ) : null}
        <Facts
          items={[
            { term: act.confirmedAt === null ? t.onceDone : onward.about, text: words.heading },
            ...(isForAnother ? [{ term: receipt.who, text: whoWords(ui.lang, act) }] : []),
          ]}
        />
        <Form action={ui.href(receiptPaths.confirmation(token))}>
          <Field
            name="sifre"
            label={t.code}
            hint={t.why}
            inputmode="numeric"
            autocomplete="one-time-code"
            size={8}
            error={errorOf(errors, 'sifre')}
          />
          <Buttons>
            <Button>{t.confirm}</Button>
          </Buttons>
        </Form>
        <Form action={ui.href(receiptPaths.newCode(token))}>
          <Buttons>
            <Button weight="tertiary">{t.again}</Button>
            <ButtonLink weight="tertiary" href={ui.href(`${receiptPaths.address(token)}?annen`)}>
              {t.wrongAddress}
            </ButtonLink>
          </Buttons>
        </Form>
      </div>
    </>
  )
}
