import { DateField, errorOf, Select, type FormError, type Ui } from '../../design/index.ts'
import type { HubOnDay } from '../../hubs/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { HomeField } from '../home/home-field.tsx'
import type { Mode } from '../service.ts'
import { UNTIL, WISHED_HUB } from './read-wish.ts'
import { waitingTexts } from './texts.ts'

interface WishFieldsProps {
  ui: Ui
  /** Those where the topic is met. */
  hubs: readonly HubOnDay[]
  mode: Mode
  typed: Typed
  errors: readonly FormError[]
}

/** Where, and until when a time is of use; the same on the web and at the desk. Who is visited says where before there is a time. */
export function WishFields({ ui, hubs, mode, typed, errors }: WishFieldsProps) {
  const t = waitingTexts(ui.lang).form
  const options = [{ value: '', label: t.anyHub }, ...hubs.map(({ slug, short }) => ({ value: slug, label: short }))]
  return (
    <>
      {mode === 'hub' ? <Select name={WISHED_HUB} label={t.hub} options={options} value={lineOf(typed, WISHED_HUB)} /> : null}
      {mode === 'home' ? <HomeField ui={ui} typed={typed} errors={errors} /> : null}
      <DateField
        name={UNTIL}
        label={t.until}
        hint={t.untilHint}
        suffix={t.optional}
        value={lineOf(typed, UNTIL)}
        error={errorOf(errors, UNTIL)}
      />
    </>
  )
}
