import type { Child } from '#html/jsx-runtime'

export interface FieldProps {
  name: string
  /** The name by default. */
  id?: string
  label: Child
  /** What was typed, kept as it was typed. */
  value?: string | undefined
  /** What is wrong and how to mend it. */
  error?: string | undefined
  hint?: Child
  required?: boolean
  /** After the label: «(valgfritt)». */
  suffix?: Child
}

export type Autocomplete = 'name' | 'tel' | 'email' | 'postal-code' | 'off' | 'username' | 'organization' | 'one-time-code' | 'new-password'

export interface TextFieldProps extends FieldProps {
  type?: 'text' | 'search' | 'email' | 'tel' | 'url' | 'password'
  autocomplete?: Autocomplete
  inputmode?: 'text' | 'numeric' | 'tel' | 'email' | 'search'
  /** Width in characters, for short answers. */
  size?: number
  /** Has the focus when the page opens: only where the page is for typing in it. */
  focused?: boolean
  /** Id of a `<datalist>` on the page. */
  list?: string
}

/** A line of text. Hint and error are tied to it, as is the red of the error. */
export function Field({ type = 'text', autocomplete, inputmode, size, focused, list, ...field }: TextFieldProps) {
  return (
    <FieldFrame {...field}>
      <input
        class="ds-input"
        type={type}
        value={field.value ?? ''}
        autocomplete={autocomplete}
        inputmode={inputmode}
        size={size}
        list={list}
        autofocus={focused}
        {...attributes(field)}
      />
    </FieldFrame>
  )
}

/** A file of one's own. What was chosen cannot be kept: browsers never let it be filled in. */
export function FileField({ accept, ...field }: FieldProps & { accept: string }) {
  return (
    <FieldFrame {...field}>
      <input class="ds-input" type="file" accept={accept} {...attributes(field)} />
    </FieldFrame>
  )
}

export function TextArea({ rows = 4, ...field }: FieldProps & { rows?: number }) {
  return (
    <FieldFrame {...field}>
      <textarea class="ds-input" rows={rows} {...attributes(field)}>
        {field.value ?? ''}
      </textarea>
    </FieldFrame>
  )
}

export interface Choice {
  value: string
  label: string
  hint?: Child
  /** In a list to choose from, those that follow each other with the same one stand under it. */
  group?: string
}

export function Select({ options, ...field }: FieldProps & { options: readonly Choice[] }) {
  return (
    <FieldFrame {...field}>
      <select class="ds-input" {...attributes(field)}>
        {runsOf(options).map(({ group, options: within }) =>
          group === undefined ? (
            <Options options={within} value={field.value} />
          ) : (
            <optgroup label={group}>
              <Options options={within} value={field.value} />
            </optgroup>
          ),
        )}
      </select>
    </FieldFrame>
  )
}

function Options({ options, value }: { options: readonly Choice[]; value: string | undefined }) {
  return (
    <>
      {options.map((option) => (
        <option value={option.value} selected={option.value === value}>
          {option.label}
        </option>
      ))}
    </>
  )
}

function runsOf(options: readonly Choice[]): { group: string | undefined; options: Choice[] }[] {
  const runs: { group: string | undefined; options: Choice[] }[] = []
  for (const option of options) {
    const last = runs.at(-1)
    if (last !== undefined && last.group === option.group) last.options.push(option)
    else runs.push({ group: option.group, options: [option] })
  }
  return runs
}

/** A date typed as people write it: 21.11, 21. nov, 21.11.2026. */
export function DateField(field: FieldProps) {
  return <Field {...field} autocomplete="off" size={14} />
}

/** A clock time typed as people write it: 10, 10.30, 10:30. */
export function TimeField(field: FieldProps) {
  return <Field {...field} autocomplete="off" inputmode="numeric" size={6} />
}

function FieldFrame({ children, ...field }: FieldProps & { children?: Child }) {
  const id = field.id ?? field.name
  return (
    <div class="ds-field">
      <label class="ds-label" for={id}>
        {field.label}
        {field.suffix ? <span class="suffix"> {field.suffix}</span> : null}
      </label>
      {field.hint ? (
        <p class="hint" id={`${id}-hjelp`}>
          {field.hint}
        </p>
      ) : null}
      {children}
      <FieldError id={id} error={field.error} />
    </div>
  )
}

export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  return error === undefined ? null : (
    <p class="ds-validation-message" id={`${id}-feil`}>
      {error}
    </p>
  )
}

/** Ids that an element with this hint and error is described by. */
export function describedBy(id: string, { hint, error }: { hint?: Child; error?: string | undefined }): string | undefined {
  const ids = [...(hint ? [`${id}-hjelp`] : []), ...(error === undefined ? [] : [`${id}-feil`])]
  return ids.length === 0 ? undefined : ids.join(' ')
}

function attributes(field: FieldProps) {
  const id = field.id ?? field.name
  return {
    id,
    name: field.name,
    required: field.required === true,
    'aria-describedby': describedBy(id, field),
    'aria-invalid': field.error === undefined ? undefined : ('true' as const),
  }
}
