import { Checkbox, errorOf, ExampleMark, Field, RadioGroup, Select, type FormError, type Ui } from '../design/index.ts'
import type { Room } from '../hubs/index.ts'
import type { Language } from '../platform/content/localized.ts'
import type { Typed } from '../platform/http/forms.ts'
import { lineOf } from '../platform/http/typed-values.ts'
import { clockTime, listOf } from '../platform/i18n/index.ts'
import { BORROWERS, MOST_WEEKS, type Borrower } from './borrow-rule.ts'
import { borrowFormTexts, type BorrowFormTexts } from './form-texts.ts'
import { rentOf, rentWords } from './rent.ts'
import { limitOf } from './room-limit.ts'
import { marksWithin, spanWords } from './room-time.ts'
import type { RoomDay } from './room-times.ts'
import { borrowTexts } from './texts.ts'

interface BorrowFieldsProps {
  ui: Ui
  room: Room
  on: RoomDay
  typed: Typed
  errors: readonly FormError[]
  atDesk?: boolean
  /** Whether whoever fills it in can do so for an organisation. */
  mayOpen: boolean
}

/** When, how many, who borrows and that an adult answers for the key; the same on the web and at the desk. */
export function BorrowFields({ ui, room, on, typed, errors, atDesk = false, mayOpen }: BorrowFieldsProps) {
  const t = borrowFormTexts(ui.lang)
  const field = (name: string) => ({ name, value: lineOf(typed, name), error: errorOf(errors, name) })
  const { starts, ends } = timesOf(on, ui)
  const limit = limitOf(room)
  const free = listOf(
    on.free.map((span) => spanWords(span, ui.lang)),
    ui.lang,
  )
  return (
    <>
      <p>
        {t.freeNow(free)} {room.layer === 'example' || on.example ? <ExampleMark ui={ui} /> : null}
      </p>
      <Select {...field('fra')} label={t.from} options={[{ value: '', label: t.choose }, ...starts]} />
      <Select {...field('til')} label={t.to} options={[{ value: '', label: t.choose }, ...ends]} />
      <Select {...field('uker')} label={t.weeks} hint={t.weeksHint} options={weekOptions(t)} />
      {errorOf(errors, 'hopp') === undefined && lineOf(typed, 'hopp') === '' ? null : (
        <Checkbox name="hopp" value="ja" checked={lineOf(typed, 'hopp') === 'ja'} label={t.onlyFree} error={errorOf(errors, 'hopp')} />
      )}
      <Field
        {...field('antall')}
        label={t.size}
        inputmode="numeric"
        size={4}
        hint={limit === null ? t.sizeUnknown : limit.isFire ? t.sizeMostFire(limit.most) : t.sizeMost(limit.most)}
      />
      <RadioGroup {...field('laner')} legend={t.who} {...rentHints(room, ui.lang)} />
      {mayOpen ? (
        <>
          <Checkbox
            name="apent"
            value="ja"
            checked={lineOf(typed, 'apent') === 'ja'}
            label={t.open}
            {...(errorOf(errors, 'apent') === undefined ? {} : { error: errorOf(errors, 'apent') })}
          />
          <Field {...field('tittel')} label={t.title} hint={t.titleHint} />
          <Field {...field('pris')} label={t.price} hint={t.priceHint} inputmode="numeric" size={6} />
        </>
      ) : null}
      <Checkbox
        name="voksen"
        value="ja"
        checked={lineOf(typed, 'voksen') === 'ja'}
        label={atDesk ? t.adultAtDesk : t.adult}
        {...(errorOf(errors, 'voksen') === undefined ? {} : { error: errorOf(errors, 'voksen') })}
      />
    </>
  )
}

/** Who borrows, each with what the room costs them; once for all where that is not announced. */
function rentHints(room: Room, lang: Language) {
  const { borrower, rent } = borrowTexts(lang)
  const isKnown = BORROWERS.some((who) => rentOf(room, who) !== null)
  const hint = (who: Borrower) => (isKnown ? { hint: `${rentWords(rentOf(room, who), lang)}.` } : {})
  return {
    ...(isKnown ? {} : { hint: rent.noneKnown }),
    options: BORROWERS.map((who) => ({ value: who, label: borrower[who], ...hint(who) })),
  }
}

const weekOptions = (t: BorrowFormTexts) =>
  Array.from({ length: MOST_WEEKS }, (_, k) => ({ value: String(k + 1), label: k === 0 ? t.oneWeek : t.moreWeeks(k + 1) }))

/** All that can be chosen, from what is free: a use may begin at any half hour but the last of a stretch. */
function timesOf({ day, free }: RoomDay, ui: Ui) {
  const option = (minutes: number) => ({ value: String(minutes), label: clockTime(minutes % 1440, ui.lang) })
  const stretches = free.map((span) => marksWithin(day, span))
  return {
    starts: stretches.flatMap((marks) => marks.slice(0, -1)).map(option),
    ends: stretches.flatMap((marks) => marks.slice(1)).map(option),
  }
}
