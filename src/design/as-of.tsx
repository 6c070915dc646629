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

/** A day of the address as the hint asks for it: «21.11.2019». */
const typedAs = (value: string) => value.replace(/^(\d{4})-0?(\d{1,2})-0?(\d{1,2})$/, '$3.$2.$1')

/** Asks for another day (`?dato=`), written as people write it. */
export function AsOf({ ui, action, value, error, hint }: AsOfProps) {
  const t = textsIn(ui.lang)
  return (
    <div class="as-of">
      <Form action={action} method="get">
        <DateField
          name="dato"
          label={t.changeDay}
          value={value && error === undefined ? typedAs(value) : value}
          error={error}
          hint={hint ?? t.dayHint}
        />
        <Button weight="secondary">{t.showDay}</Button>
      </Form>
    </div>
  )
}
