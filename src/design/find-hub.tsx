import type { Child } from '#html/jsx-runtime'
import { Button } from './form/buttons.tsx'
import { Field } from './form/field.tsx'
import { Form } from './form/form.tsx'
import { textsIn } from './texts.ts'
import type { Ui } from './ui.ts'

interface FindHubProps {
  ui: Ui
  /** Gets `?sted=` (typed) or `?pos=59.55,10.57` (position, rounded to about a kilometre). */
  action: string
  value?: string
  /** «Vi fant ikke …» with what to do. */
  error?: string
  /** Names offered while typing. */
  places?: readonly string[]
  /** The answer, under the form. */
  result?: Child
}

/** Place name, postcode or position in; the nearest hub out. */
export function FindHub({ ui, action, value, error, places = [], result }: FindHubProps) {
  const t = textsIn(ui.lang)
  return (
    <div class="find-hub">
      <Form action={action} method="get">
        <Field name="sted" label={t.placeOrPostcode} value={value} error={error} autocomplete="postal-code" list="steder" />
        <datalist id="steder">
          {places.map((place) => (
            <option value={place}>{place}</option>
          ))}
        </datalist>
        <div class="buttons">
          <Button>{t.findHub}</Button>
          <torg-near data-failed={t.positionFailed}>
            <button type="button" class="ds-button" data-variant="secondary">
              {t.useMyPosition}
            </button>
          </torg-near>
        </div>
      </Form>
      {result ? (
        <div class="found" role="status">
          {result}
        </div>
      ) : null}
    </div>
  )
}

interface SearchFormProps {
  ui: Ui
  action: string
  value?: string
  /** Other things to keep in the address. */
  hidden?: Readonly<Record<string, string>>
}

/** Search over everything; sends `?q=`. */
export function SearchForm({ ui, action, value, hidden = {} }: SearchFormProps) {
  const t = textsIn(ui.lang)
  return (
    <search class="search-form">
      <Form action={action} method="get" hidden={hidden}>
        <Field name="q" type="search" label={t.searchFor} value={value} inputmode="search" />
        <Button>{t.search}</Button>
      </Form>
    </search>
  )
}
