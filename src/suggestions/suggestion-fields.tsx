import { Checkbox, errorOf, Field, RadioGroup, Select, TextArea, type FormError, type Ui } from '../design/index.ts'
import type { Typed } from '../platform/http/forms.ts'
import type { HubOnDay } from '../hubs/index.ts'
import { lineOf } from '../platform/http/typed-values.ts'
import { POINT, pointText, readPoint } from './map-point.ts'
import { pointWords } from './point-words.ts'
import { suggestionWords } from './desk-words.ts'
import { AUDIENCES, CREDITS, SUGGESTION_KINDS, TEXT_LANGUAGES } from './suggestion.ts'

interface FieldsProps {
  ui: Ui
  typed: Typed
  errors: readonly FormError[]
  /** Staff fill it in for somebody: it is asked about them. */
  atDesk?: boolean
}

interface AboutProps extends FieldsProps {
  /** All there are, by name. */
  places: readonly { slug: string; name: string }[]
  /** It is a question to a body that is chosen already: nothing is asked that follows from it. */
  isQuestion?: boolean
  /** Those that can be asked, where that is a choice. */
  bodies?: readonly { slug: string; name: string }[]
  /** Where each is, to say how far a point on the map is. */
  hubs?: readonly HubOnDay[]
}

/** What it is, where, and for whom. */
export function SuggestionFields({ ui, typed, errors, places, isQuestion = false, bodies = [], hubs = [], atDesk = false }: AboutProps) {
  const t = suggestionWords(ui.lang, atDesk)
  const field = (name: string) => ({ name, value: lineOf(typed, name), error: errorOf(errors, name) })
  return (
    <>
      {bodies.length === 0 ? null : (
        <Select
          {...field('organ')}
          label={t.asks}
          hint={t.asksHint}
          options={[{ value: '', label: t.asksNobody }, ...bodies.map(({ slug, name }) => ({ value: slug, label: name }))]}
        />
      )}
      {isQuestion ? null : (
        <RadioGroup
          {...field('slags')}
          legend={t.kind}
          options={SUGGESTION_KINDS.map((value) => ({ value, label: t.kinds[value], hint: t.kindHints[value] }))}
        />
      )}
      <Field
        {...field('tittel')}
        label={isQuestion ? t.questionTitle : t.title}
        hint={isQuestion ? t.questionTitleHint : t.titleHint}
        autocomplete="off"
      />
      <TextArea {...field('hva')} label={t.body} hint={t.bodyHint} rows={5} />
      {isQuestion ? null : <Whereabouts {...{ ui, typed, errors, places, hubs, atDesk }} />}
      <details class="ds-details">
        <summary>{t.more}</summary>
        <div>
          <Select {...field('for')} label={t.audience} options={AUDIENCES.map((value) => ({ value, label: t.audiences[value] }))} />
          <Select
            {...field('skrevet')}
            value={lineOf(typed, 'skrevet') || ui.lang}
            label={t.language}
            options={TEXT_LANGUAGES.map((value) => ({ value, label: t.languages[value] }))}
          />
        </div>
      </details>
    </>
  )
}

function Whereabouts({ ui, typed, errors, places, hubs = [], atDesk = false }: AboutProps) {
  const t = suggestionWords(ui.lang, atDesk)
  const field = (name: string) => ({ name, value: lineOf(typed, name), error: errorOf(errors, name) })
  const point = readPoint(lineOf(typed, POINT))
  const inUse = hubs.filter(({ status }) => status !== 'closed')
  return (
    <>
      {point === null ? null : (
        <Checkbox name={POINT} value={pointText(point)} checked label={t.point} hint={t.pointHint(pointWords(point, hubs, ui.lang))} />
      )}
      <Select
        {...field('torg')}
        label={t.hub}
        options={[{ value: '', label: t.choose }, ...inUse.map(({ slug, short }) => ({ value: slug, label: short }))]}
      />
      <Select
        {...field('sted')}
        label={t.place}
        hint={t.placeHint}
        suffix={t.optional}
        options={[{ value: '', label: t.wholeHub }, ...places.map(({ slug, name }) => ({ value: slug, label: name }))]}
      />
    </>
  )
}

/** From whom it is, as everybody may know it. `age`: younger than that is a child. */
export function VoicerFields({ ui, typed, errors, age, atDesk = false }: FieldsProps & { age: number }) {
  const t = suggestionWords(ui.lang, atDesk)
  const field = (name: string) => ({ name, value: lineOf(typed, name), error: errorOf(errors, name) })
  const label = (value: (typeof CREDITS)[number]) =>
    value === 'child' || value === 'young' ? t.whos[value](age) : value === 'resident' ? t.whos.resident : t.whos.association
  return (
    <>
      <RadioGroup
        {...field('hvem')}
        legend={t.who}
        hint={t.whoHint}
        options={CREDITS.map((value) => ({ value, label: label(value), ...(value === 'child' ? { hint: t.child(age) } : {}) }))}
      />
      <div class="only-association">
        <Field {...field('forening')} label={t.association} autocomplete="organization" />
      </div>
      <div class="only-person">
        <Field {...field('kallenavn')} label={t.nickname} hint={t.nicknameHint} suffix={t.optional} autocomplete="off" size={24} />
      </div>
    </>
  )
}
