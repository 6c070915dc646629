import { Checkbox, errorOf, RadioGroup, Select, type FormError, type Ui } from '../../design/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import type { BodyOnDay } from '../body-on-day.ts'
import { AGE_BANDS, GENDERS } from './about-candidate.ts'
import { candidateWords } from './desk-words.ts'

interface AboutProps {
  ui: Ui
  body: Pick<BodyOnDay, 'places'>
  places: readonly { slug: string; name: string }[]
  typed: Typed
  errors: readonly FormError[]
  /** Staff fill it in for somebody: it is asked about them. */
  atDesk?: boolean
}

/** What the rules and the wishes for the whole committee ask, each with why. */
export function AboutFields({ ui, body, places, typed, errors, atDesk = false }: AboutProps) {
  const t = candidateWords(ui.lang, atDesk).form
  return (
    <>
      {body.places.length === 0 ? null : (
        <Select
          name="bor"
          label={t.place}
          hint={t.placeHint}
          value={lineOf(typed, 'bor')}
          error={errorOf(errors, 'bor')}
          options={[{ value: '', label: t.choose }, ...places.map(({ slug, name }) => ({ value: slug, label: name }))]}
        />
      )}
      <RadioGroup
        name="alder"
        legend={t.age}
        hint={t.ageHint}
        value={lineOf(typed, 'alder')}
        error={errorOf(errors, 'alder')}
        options={AGE_BANDS.map((value) => ({ value, label: t.ages[value] }))}
      />
      <RadioGroup
        name="kjonn"
        legend={t.gender}
        hint={t.genderHint}
        value={lineOf(typed, 'kjonn')}
        options={[...GENDERS.map((value) => ({ value, label: t.genders[value] })), { value: 'ingen', label: t.noGender }]}
      />
      <Checkbox name="ny" value="ja" label={t.newcomer} hint={t.newcomerHint} checked={typed['ny'] === 'ja'} />
    </>
  )
}
