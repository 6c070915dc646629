import type { Child } from '#html/jsx-runtime'
import { Button } from './form/buttons.tsx'
import { DateField } from './form/field.tsx'
import { Form } from './form/form.tsx'
import { textsIn } from './texts.ts'
import type { Ui } from './ui.ts'

interface AsOfProps {
  ui: Ui
  action: string
  value?: string
  error?: string
  hint?: Child
}

/** Asks for another day (`?dato=`), folded away until wanted. */
export function AsOf({ ui, action, value, error, hint }: AsOfProps) {
  const t = textsIn(ui.lang)
  return (
    <details class="ds-details as-of" open={error !== undefined}>
      <summary>{t.changeDay}</summary>
      <div>
        <Form action={action} method="get">
          <DateField name="dato" label={t.date} value={value} error={error} hint={hint} />
          <Button weight="secondary">{t.showDay}</Button>
        </Form>
      </div>
    </details>
  )
}
