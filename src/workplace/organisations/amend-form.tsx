import { Button, Buttons, errorOf, Field, Form, Select } from '../../design/index.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { workPaths } from '../work-paths.ts'
import type { State } from './organisation-state.ts'

/** What it is called from today, and which provider it is. */
export function AmendForm({ state: { work, organisation, form, typed, errors } }: { state: State }) {
  const isThis = form === 'amend'
  const t = work.t.organisations
  return (
    <div class="sec close">
      <details class="ds-details" open={isThis}>
        <summary>{t.amend}</summary>
        <div>
          <Form action={work.ui.href(workPaths.amendOrganisation(organisation.id))} label={t.amend}>
            <Field
              name="navn"
              label={t.name}
              hint={t.nameHint}
              value={isThis ? lineOf(typed, 'navn') : organisation.name}
              error={isThis ? errorOf(errors, 'navn') : undefined}
              autocomplete="off"
              size={40}
            />
            <Select
              name="tilbyder"
              label={t.provider}
              value={isThis ? lineOf(typed, 'tilbyder') : (organisation.provider ?? '')}
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
