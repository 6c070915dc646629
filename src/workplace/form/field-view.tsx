import {
  Checkbox,
  CheckboxGroup,
  DateField,
  errorOf,
  Field as LineField,
  Select,
  TextArea,
  TimeField,
  type FormError,
} from '../../design/index.ts'
import type { Child } from '#html/jsx-runtime'
import type { Typed } from '../../platform/http/forms.ts'
import type { Work } from '../work.ts'
import { inputId, NO, YES, type Field } from './field.ts'
import { providerName } from './words.ts'
import { lineOf, listOf } from './typed-values.ts'

export interface Shown {
  work: Work
  typed: Typed
  errors: readonly FormError[]
}

export function FieldView({ field, ...shown }: Shown & { field: Field }) {
  const { work, typed, errors } = shown
  const { t } = work
  const common = {
    name: field.name,
    label: field.label(t),
    hint: field.hint?.(t),
    value: lineOf(typed, field.name),
    error: errorOf(errors, field.name),
    suffix: field.optional ? t.optional : undefined,
  }
  switch (field.kind) {
    case 'text':
      return <TextView field={field} {...shown} />
    case 'line':
      return (
        <LineField
          {...common}
          {...(field.type ? { type: field.type } : {})}
          {...(field.size ? { size: field.size } : {})}
          autocomplete="off"
        />
      )
    case 'list':
      return <LineField {...common} autocomplete="off" />
    case 'email':
      return <LineField {...common} type="email" autocomplete="off" />
    case 'link':
      return <LineField {...common} type="url" autocomplete="off" />
    case 'postcode':
      return <LineField {...common} size={4} inputmode="numeric" autocomplete="off" />
    case 'number':
      return <LineField {...common} size={6} inputmode="numeric" autocomplete="off" />
    case 'day':
    case 'imprecise':
      return <DateField {...common} />
    case 'choice':
      return <Select {...common} suffix={undefined} options={choicesOf(field, work, common.value)} />
    case 'either':
      return <EitherView field={field} {...shown} />
    case 'choices':
      return <ChoicesView field={field} {...shown} />
    case 'tick':
      return <Checkbox {...common} value="1" checked={common.value !== ''} />
    case 'moment':
      return <MomentView field={field} {...shown} />
    case 'exceptions':
      return <ExceptionsView field={field} {...shown} />
    case 'position':
      return <PositionView field={field} {...shown} />
  }
}

const choicesOf = (field: Field & { kind: 'choice' }, work: Work, held: string) => [
  ...(field.none || held === '' ? [{ value: '', label: field.none?.(work.t) ?? '' }] : []),
  ...field.options(work, held),
]

/** Bokmål, and the two others folded away until somebody writes them. */
function TextView({ field, work, typed, errors }: Shown & { field: Field & { kind: 'text' } }) {
  const { t } = work
  const one = (lang: 'nb' | 'nn' | 'en', label: string, extra: { hint?: Child; suffix?: Child }) => {
    const name = inputId(field, lang)
    const props = { name, label, value: lineOf(typed, name), error: errorOf(errors, name), ...extra }
    return field.rows === undefined ? <LineField {...props} autocomplete="off" /> : <TextArea {...props} rows={field.rows} />
  }
  const filled = (['nn', 'en'] as const).some((lang) => lineOf(typed, inputId(field, lang)) !== '')
  const label = field.label(t)
  return (
    <div class="languages">
      {one('nb', label, { hint: field.hint?.(t), suffix: field.optional ? t.optional : undefined })}
      <details class="ds-details" open={filled}>
        <summary>
          {t.otherLanguages}
          <span class="ds-sr-only">: {label}</span>
        </summary>
        <div>
          {one('nn', t.inNynorsk(label), {})}
          {one('en', t.inEnglish(label), {})}
        </div>
      </details>
    </div>
  )
}

/** Nobody knows until somebody says. */
function EitherView({ field, work: { t }, typed, errors }: Shown & { field: Field & { kind: 'either' } }) {
  const { name } = field
  const options = [
    { value: '', label: field.none(t) },
    { value: YES, label: field.yes(t) },
    { value: NO, label: field.no(t) },
  ]
  return <Select name={name} label={field.label(t)} value={lineOf(typed, name)} error={errorOf(errors, name)} options={options} />
}

/** Folded away until one is chosen: most need none. */
function ChoicesView({ field, work, typed, errors }: Shown & { field: Field & { kind: 'choices' } }) {
  const values = listOf(typed, field.name)
  const error = errorOf(errors, field.name)
  const label = field.label(work.t)
  return (
    <details class="ds-details" open={values.length > 0 || error !== undefined}>
      <summary>
        {label} {work.t.optional}
      </summary>
      <div class="topics">
        <CheckboxGroup
          name={field.name}
          legend={label}
          hint={field.hint?.(work.t)}
          values={values}
          error={error}
          options={field.options(work)}
        />
      </div>
    </details>
  )
}

function MomentView({ field, work, typed, errors }: Shown & { field: Field }) {
  const { t } = work
  const [day, clock] = [inputId(field, 'day'), inputId(field, 'clock')]
  return (
    <fieldset class="ds-fieldset" id={field.name}>
      <legend>{field.label(t)}</legend>
      {field.hint ? <p class="hint">{field.hint(t)}</p> : null}
      <div class="side-by-side">
        <DateField name={day} label={t.nouns.news.publishedDay} value={lineOf(typed, day)} error={errorOf(errors, day)} />
        <TimeField name={clock} label={t.nouns.news.publishedClock} value={lineOf(typed, clock)} error={errorOf(errors, clock)} />
      </div>
    </fieldset>
  )
}

/** Those who are at the hub, each with room for a word. */
function ExceptionsView({ field, work, typed, errors }: Shown & { field: Field }) {
  const ticked = listOf(typed, field.name)
  return (
    <>
      <CheckboxGroup
        name={field.name}
        legend={field.label(work.t)}
        hint={field.hint?.(work.t)}
        values={ticked}
        error={errorOf(errors, field.name)}
        options={work.present.map((provider) => ({ value: provider.slug, label: provider.name }))}
      />
      {ticked.map((slug) => (
        <LineField
          name={inputId(field, `note-${slug}`)}
          label={work.t.nouns.closure.exceptionNote(providerName(slug, work))}
          value={lineOf(typed, inputId(field, `note-${slug}`))}
        />
      ))}
    </>
  )
}

function PositionView({ field, work, typed, errors }: Shown & { field: Field }) {
  const { t } = work
  const within = inputId(field, 'within')
  return (
    <>
      <LineField
        name={field.name}
        label={field.label(t)}
        hint={field.hint?.(t)}
        value={lineOf(typed, field.name)}
        error={errorOf(errors, field.name)}
        size={24}
        autocomplete="off"
      />
      <LineField
        name={within}
        label={t.nouns.contact.within}
        hint={t.nouns.contact.withinHint}
        value={lineOf(typed, within)}
        error={errorOf(errors, within)}
        size={6}
        inputmode="numeric"
        autocomplete="off"
      />
    </>
  )
}
