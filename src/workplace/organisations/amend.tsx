import type { Context } from 'hono'
import { Button, Buttons, Field, Form, Select } from '../../design/index.ts'
import { amendOrganisation, findOrganisation } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { workSaid } from '../texts.ts'
import { workOf } from '../work.ts'
import { workPaths } from '../work-paths.ts'
import type { State } from './organisation-state.ts'

/** `POST /arbeid/organisasjoner/:id/navn`. Throws `invalid`, `not-found`. */
export async function amend(c: Context<Env>): Promise<Response> {
  const { db } = c.get('deps')
  const [work, typed] = [await workOf(c), await sentForm(c)]
  const organisation = await findOrganisation(db, c.req.param('id') ?? '', work.today)
  if (organisation === null) throw notFound(workSaid((t) => t.organisations.noSuch))
  const name = lineOf(typed, 'navn').replaceAll(/\s+/g, ' ')
  if (name.length < 2 || name.length > 120)
    throw new Fault(
      'invalid',
      workSaid((t) => t.organisations.needName),
    )
  const provider = work.providers.find(({ slug }) => slug === lineOf(typed, 'tilbyder'))?.slug ?? null
  await amendOrganisation(db, { organisationId: organisation.id, name, provider, staffId: work.who.id, at: work.now })
  return c.redirect(work.ui.href(`${workPaths.organisation(organisation.id)}?gjort=endret`), 303)
}

export function AmendForm({ state: { work, organisation } }: { state: State }) {
  const t = work.t.organisations
  return (
    <div class="sec close">
      <details class="ds-details">
        <summary>{t.amend}</summary>
        <div>
          <Form action={work.ui.href(workPaths.amendOrganisation(organisation.id))} label={t.amend}>
            <Field name="navn" label={t.name} hint={t.nameHint} value={organisation.name} autocomplete="off" size={40} maxlength={120} />
            <Select
              name="tilbyder"
              label={t.provider}
              value={organisation.provider ?? ''}
              options={[{ value: '', label: t.noProvider }, ...work.providers.map(({ slug, name }) => ({ value: slug, label: name }))]}
            />
            <Buttons>
              <Button>{t.save}</Button>
            </Buttons>
          </Form>
        </div>
      </details>
    </div>
  )
}
