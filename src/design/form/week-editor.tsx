import type { Child } from '#html/jsx-runtime'
import { textsIn } from '../texts.ts'
import type { Ui } from '../ui.ts'
import { Button } from './buttons.tsx'
import { FieldError, describedBy, type Choice } from './field.tsx'
import { errorOf, type FormError } from './error-summary.tsx'
import { ADD_SPAN, weekField, type TypedSpan, type WeekDay } from './week-fields.ts'

export interface WeekEditorDay {
  day: WeekDay
  /** «Mandag» */
  name: string
  spans: readonly TypedSpan[]
}

interface WeekEditorProps {
  ui: Ui
  days: readonly WeekEditorDay[]
  /** Staffed, self-service, by appointment, remote. */
  modes: readonly Choice[]
  /** Each names its field by `weekField(day, index, part)`. */
  errors: readonly FormError[]
  /** The field that has the focus when the page opens: of a span that was just added. */
  focus?: string
  /** The next four weeks as they would be. */
  preview?: Child
}

/** Seven rows with their spans; adding and removing one works without script. Goes inside a `Form`. */
export function WeekEditor({ days, preview, ...rest }: WeekEditorProps) {
  return (
    <div class={preview ? 'week-editor with-preview' : 'week-editor'}>
      <ol>
        {days.map((day) => (
          <DayRow {...rest} day={day} />
        ))}
      </ol>
      {preview ? <div class="preview">{preview}</div> : null}
    </div>
  )
}

type DayRowProps = Pick<WeekEditorProps, 'ui' | 'modes' | 'errors' | 'focus'> & { day: WeekEditorDay }

function DayRow({ day, ...rest }: DayRowProps) {
  const t = textsIn(rest.ui.lang)
  return (
    <li>
      <p class="day-name">{day.name}</p>
      <div class="day-spans">
        {day.spans.length === 0 ? <p class="none">{t.closedAllDay}</p> : null}
        {day.spans.map((span, index) => (
          <SpanRow {...rest} day={day} span={span} index={index} />
        ))}
        <Button weight="tertiary" name={ADD_SPAN} value={day.day}>
          {t.addSpan}
          <span class="ds-sr-only">, {day.name}</span>
        </Button>
      </div>
    </li>
  )
}

function SpanRow({ ui, modes, errors, focus, day, span, index }: DayRowProps & { span: TypedSpan; index: number }) {
  const t = textsIn(ui.lang)
  const mode = weekField(day.day, index, 'mode')
  return (
    <fieldset class="span-row">
      <legend class="ds-sr-only">{t.span(day.name, index + 1)}</legend>
      <Clock label={t.from} id={weekField(day.day, index, 'from')} value={span.from} errors={errors} focus={focus} />
      <Clock label={t.to} id={weekField(day.day, index, 'to')} value={span.to} errors={errors} />
      <div class="ds-field">
        <label class="ds-label" for={mode}>
          {t.mode}
        </label>
        <select class="ds-input" id={mode} name={mode}>
          {modes.map((option) => (
            <option value={option.value} selected={option.value === span.mode}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
      <div class="ticks">
        <Tick label={t.nextDay} id={weekField(day.day, index, 'next')} checked={span.nextDay} />
        <Tick label={t.remove} id={weekField(day.day, index, 'remove')} checked={false} />
      </div>
      {(['from', 'to'] as const).map((part) => {
        const id = weekField(day.day, index, part)
        return <FieldError id={id} error={errorOf(errors, id)} />
      })}
    </fieldset>
  )
}

interface ClockProps {
  label: string
  id: string
  value: string
  errors: readonly FormError[]
  focus?: string | undefined
}

function Clock({ label, id, value, errors, focus }: ClockProps) {
  const error = errorOf(errors, id)
  return (
    <div class="ds-field clock">
      <label class="ds-label" for={id}>
        {label}
      </label>
      <input
        class="ds-input"
        type="text"
        inputmode="numeric"
        size={5}
        autocomplete="off"
        id={id}
        name={id}
        value={value}
        aria-describedby={describedBy(id, { error })}
        aria-invalid={error === undefined ? undefined : 'true'}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever asked for one more span goes on there, also without script
        autofocus={focus === id}
      />
    </div>
  )
}

function Tick({ label, id, checked }: { label: string; id: string; checked: boolean }) {
  return (
    <div class="ds-field">
      <input class="ds-input" type="checkbox" id={id} name={id} value="1" checked={checked} />
      <label class="ds-label" for={id}>
        {label}
      </label>
    </div>
  )
}
