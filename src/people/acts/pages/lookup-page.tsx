import type { Context, Handler } from 'hono'
import {
  Button,
  Buttons,
  errorOf,
  ErrorSummary,
  Field,
  Form,
  Page,
  PageTitle,
  Prose,
  type FormError,
  type Ui,
} from '../../../design/index.ts'
import { addressOf } from '../../../platform/brakes/index.ts'
import type { Env } from '../../../platform/http/context.ts'
import { sentForm } from '../../../platform/http/forms.ts'
import { lineOf } from '../../../platform/http/typed-values.ts'
import { findActByCode } from '../find-by-code.ts'
import { receiptPaths } from '../paths.ts'
import { newReceiptLink } from '../receipt-link.ts'
import { actTexts } from '../texts.ts'
import type { Receipts } from './receipts.ts'

/** `/kvittering`: from three words on paper to the receipt itself. */
export const lookupPage =
  ({ frame }: Receipts): Handler<Env> =>
  async (c) =>
    c.html(<LookupPage ui={await frame.ui(c)} code={c.req.query('kode') ?? ''} second="" errors={[]} />)

/** `POST /kvittering`. What does not fit is told in one sentence, whichever of the two it was. */
export const lookUp =
  ({ frame }: Receipts): Handler<Env> =>
  async (c: Context<Env>) => {
    const { db } = c.get('deps')
    const ui = await frame.ui(c)
    const t = actTexts(ui.lang).lookup
    const typed = await sentForm(c)
    const given = { code: lineOf(typed, 'kode'), second: lineOf(typed, 'kjennetegn') }
    const say = (errors: readonly FormError[]) => c.html(<LookupPage ui={ui} {...given} errors={errors} />, 422)
    const missing = [
      ...(given.code === '' ? [{ field: 'kode', text: t.needCode }] : []),
      ...(given.second === '' ? [{ field: 'kjennetegn', text: t.needSecond }] : []),
    ]
    if (missing.length > 0) return say(missing)
    const act = await findActByCode(db, { ...given, address: addressOf(c) })
    if (act === null) return say([{ field: 'kode', text: t.notFound }])
    const token = await db.transaction().execute((tx) => newReceiptLink(tx, act.id))
    return c.redirect(ui.href(receiptPaths.receipt(token)), 303)
  }

interface LookupProps {
  ui: Ui
  code: string
  second: string
  errors: readonly FormError[]
}

function LookupPage({ ui, code, second, errors }: LookupProps) {
  const t = actTexts(ui.lang).lookup
  return (
    <Page ui={ui} title={t.title} description={t.description}>
      <PageTitle title={t.title} lead={t.lead} />
      <div class="sec close">
        <ErrorSummary ui={ui} errors={errors} />
        <Form action={ui.href(receiptPaths.lookup)}>
          <Field name="kode" label={t.code} hint={t.codeHint} value={code} error={errorOf(errors, 'kode')} autocomplete="off" size={30} />
          <Field
            name="kjennetegn"
            label={t.second}
            hint={t.secondHint}
            value={second}
            error={errorOf(errors, 'kjennetegn')}
            autocomplete="off"
            size={30}
          />
          <Buttons>
            <Button>{t.find}</Button>
          </Buttons>
        </Form>
        <Prose>
          <p>{t.other}</p>
        </Prose>
      </div>
    </Page>
  )
}
