import type { Child } from '#html/jsx-runtime'
import { FieldError, describedBy, type Choice } from './field.tsx'

interface GroupProps {
  name: string
  legend: Child
  options: readonly Choice[]
  error?: string | undefined
  hint?: Child
}

/** One of several. Its error links to `#name`, the group itself. */
export function RadioGroup({ value, focused = false, ...group }: GroupProps & { value?: string | undefined; focused?: boolean }) {
  // The one that is chosen is where the keys are in the group; where none is, the first.
  const entered = focused ? (group.options.find((option) => option.value === value) ?? group.options[0]) : undefined
  return (
    <Group {...group}>
      {group.options.map((option) => (
        <Option {...option} type="radio" name={group.name} checked={option.value === value} focused={option === entered} />
      ))}
    </Group>
  )
}

/** Any of several, sent under one name. */
export function CheckboxGroup({ values, ...group }: GroupProps & { values: readonly string[] }) {
  return (
    <Group {...group}>
      {group.options.map((option) => (
        <Option {...option} type="checkbox" name={group.name} checked={values.includes(option.value)} />
      ))}
    </Group>
  )
}

interface CheckboxProps {
  name: string
  label: Child
  value?: string
  checked?: boolean
  hint?: Child
  error?: string | undefined
}

/** A single yes. */
export function Checkbox({ name, label, value = '1', checked = false, hint, error }: CheckboxProps) {
  return (
    <div class="ds-field">
      <input
        class="ds-input"
        type="checkbox"
        id={name}
        name={name}
        value={value}
        checked={checked}
        aria-describedby={describedBy(name, { hint, error })}
        aria-invalid={error === undefined ? undefined : 'true'}
      />
      <label class="ds-label" for={name}>
        {label}
      </label>
      {hint ? (
        <p class="hint" id={`${name}-hjelp`}>
          {hint}
        </p>
      ) : null}
      <FieldError id={name} error={error} />
    </div>
  )
}

function Group({ name, legend, error, hint, children }: GroupProps & { children?: Child }) {
  return (
    <fieldset
      class="ds-fieldset"
      id={name}
      aria-describedby={describedBy(name, { hint, error })}
      tabindex={error === undefined ? undefined : -1}
    >
      <legend>{legend}</legend>
      {hint ? (
        <p class="hint" id={`${name}-hjelp`}>
          {hint}
        </p>
      ) : null}
      {children}
      <FieldError id={name} error={error} />
    </fieldset>
  )
}

interface OptionProps extends Choice {
  type: 'radio' | 'checkbox'
  name: string
  checked: boolean
  /** Has the focus when the page opens. */
  focused?: boolean
}

function Option({ type, name, value, label, hint, checked, focused }: OptionProps) {
  const id = `${name}-${value}`
  return (
    <div class="ds-field">
      <input
        class="ds-input"
        type={type}
        id={id}
        name={name}
        value={value}
        checked={checked}
        autofocus={focused}
        aria-describedby={describedBy(id, { hint })}
      />
      <label class="ds-label" for={id}>
        {label}
      </label>
      {hint ? (
        <p class="hint" id={`${id}-hjelp`}>
          {hint}
        </p>
      ) : null}
    </div>
  )
}
