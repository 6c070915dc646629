import { Checkbox, errorOf, Field, type FormError, type Ui } from '../../design/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import type { AskedOfParty } from './read-party.ts'
import { partyTexts } from './texts.ts'

interface PartyFieldsProps {
  ui: Ui
  asked: AskedOfParty
  typed: Typed
  errors: readonly FormError[]
  /** Why the address is asked for, and how long it is kept. */
  why: string
  /** The first of them has the focus when the page opens: only where the page is for typing in it. */
  focused?: boolean
}

/** Address, name where it is needed, and whether one helps another. */
export function PartyFields({ ui, asked, typed, errors, why, focused = false }: PartyFieldsProps) {
  const all = partyTexts(ui.lang)
  const t = asked.atDesk === true ? { ...all, ...all.desk } : all
  const field = (name: string) => ({ name, value: lineOf(typed, name), error: errorOf(errors, name) })
  const helps = typed['hjelper'] === 'ja'
  const suffix = (given: 'needed' | 'optional' | 'not-asked') => (given === 'needed' ? {} : { suffix: t.optional })
  return (
    <>
      {asked.name === 'not-asked' ? null : (
        <Field
          {...field('navn')}
          label={t.name}
          autocomplete={asked.atDesk === true ? 'off' : 'name'}
          size={30}
          focused={focused}
          {...suffix(asked.name)}
        />
      )}
      <Field
        {...field('adresse')}
        label={asked.mayBeRung ? t.contact : t.written}
        hint={why}
        autocomplete={asked.atDesk === true ? 'off' : 'email'}
        size={30}
        focused={focused && asked.name === 'not-asked'}
        {...suffix(asked.contact)}
      />
      <details class="ds-details" open={helps}>
        <summary>{t.helping}</summary>
        <Checkbox
          name="hjelper"
          value="ja"
          label={t.helpingYes}
          hint={asked.name === 'not-asked' || asked.atDesk === true ? t.helpingHint : t.helpingNamed}
          checked={helps}
        />
        {asked.name === 'not-asked' ? <Field {...field('navn')} label={t.helpedName} autocomplete="off" size={30} /> : null}
        <Field {...field('hjelpernavn')} label={t.helperName} autocomplete={asked.atDesk === true ? 'off' : 'name'} size={30} />
      </details>
    </>
  )
}
