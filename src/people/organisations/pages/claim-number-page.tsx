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
  Ways,
  type FormError,
  type Ui,
} from '../../../design/index.ts'
import type { Env } from '../../../platform/http/context.ts'
import type { Frame } from '../../frame.ts'
import { organisationPaths } from '../paths.ts'
import { organisationPageTexts } from './texts.ts'
import { organisationTexts } from '../texts.ts'

/** `/organisasjoner/ny`: the first question, the number or none. */
export const claimNumberPage =
  (frame: Frame): Handler<Env> =>
  async (c) =>
    answerNumberPage(c, await frame.ui(c), { typed: '', errors: [] })

export function answerNumberPage(c: Context<Env>, ui: Ui, { typed, errors }: { typed: string; errors: readonly FormError[] }) {
  return c.html(<ClaimNumber ui={ui} typed={typed} errors={errors} />, errors.length === 0 ? 200 : 422)
}

function ClaimNumber({ ui, typed, errors }: { ui: Ui; typed: string; errors: readonly FormError[] }) {
  const t = organisationPageTexts(ui.lang).claim
  return (
    <Page ui={ui} title={t.title} noindex>
      <PageTitle title={t.title} lead={t.lead} />
      <div class="sec close">
        <ErrorSummary ui={ui} errors={errors} />
        <Form action={ui.href(organisationPaths.claimWho)} method="get">
          <Field
            name="nummer"
            label={organisationTexts(ui.lang).number}
            hint={t.numberHint}
            value={typed}
            error={errorOf(errors, 'nummer')}
            inputmode="numeric"
            autocomplete="off"
            size={14}
          />
          <Buttons>
            <Button>{t.next}</Button>
          </Buttons>
        </Form>
        <Ways items={[{ href: ui.href(`${organisationPaths.claimWho}?uten=ja`), title: t.unregistered, text: t.unregisteredWay }]} />
      </div>
    </Page>
  )
}
