import { DateField, errorOf, Field, RadioGroup, Select, TextArea, TimeField, type FormError, type Ui } from '../../design/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { weekdayName } from '../../platform/i18n/index.ts'
import { addDays, parseDay } from '../../platform/time/index.ts'
import { AUDIENCES } from '../activity.ts'
import { WEEKDAYS } from '../recurrence/index.ts'
import { activityTexts } from '../texts.ts'
import { proposalWords } from './desk-words.ts'
import { AGE_BANDS, CREDITS, OFTEN, type Wording } from './proposal.ts'

interface FieldsProps {
  ui: Ui
  typed: Typed
  errors: readonly FormError[]
  /** Staff fill it in for somebody: it is asked about them. */
  atDesk?: boolean
}

/** What, for whom, when and what help is needed: as it is proposed, and as staff suggest it anew. */
export function WordingFields({ ui, typed, errors, atDesk = false }: FieldsProps) {
  const t = proposalWords(ui.lang, atDesk)
  const field = (name: string) => ({ name, value: lineOf(typed, name), error: errorOf(errors, name) })
  const audiences = AUDIENCES.map((value) => ({ value, label: capital(activityTexts(ui.lang).audiences[value]) }))
  return (
    <>
      <Field {...field('tittel')} label={t.title} hint={t.titleHint} autocomplete="off" />
      <TextArea {...field('hva')} label={t.body} hint={t.bodyHint} rows={5} />
      <Select {...field('for')} label={t.audience} options={[{ value: '', label: t.choose }, ...audiences]} />
      <WhenFields {...{ ui, typed, errors, atDesk }} />
      <TextArea {...field('hjelp')} label={t.help} hint={t.helpHint} suffix={t.optional} rows={3} />
    </>
  )
}

/** A Monday: weekdays are named by counting from it. */
const MONDAY = parseDay('2024-01-01')

function WhenFields({ ui, typed, errors, atDesk = false }: FieldsProps) {
  const t = proposalWords(ui.lang, atDesk)
  const field = (name: string) => ({ name, value: lineOf(typed, name), error: errorOf(errors, name) })
  const weekdays = WEEKDAYS.map((one) => ({
    value: String(one),
    label: MONDAY === null ? String(one) : capital(weekdayName(addDays(MONDAY, one - 1), ui.lang)),
  }))
  return (
    <>
      <RadioGroup {...field('ofte')} legend={t.often} options={OFTEN.map((value) => ({ value, label: t.oftens[value] }))} />
      <div class="only-weekly">
        <Select {...field('ukedag')} label={t.weekday} hint={t.weekdayHint} options={[{ value: '', label: t.noWeekday }, ...weekdays]} />
      </div>
      <div class="only-once">
        <DateField {...field('dato')} label={t.day} hint={t.dayHint} suffix={t.optional} />
      </div>
      <div class="side-by-side">
        <TimeField {...field('fra')} label={t.from} suffix={t.optional} />
        <TimeField {...field('til')} label={t.to} />
      </div>
    </>
  )
}

/** At which hub: one of those there are. */
export function HubField({ ui, typed, errors, atDesk = false }: FieldsProps) {
  const t = proposalWords(ui.lang, atDesk)
  return (
    <Select
      name="torg"
      label={t.hub}
      value={lineOf(typed, 'torg')}
      error={errorOf(errors, 'torg')}
      options={[{ value: '', label: t.choose }, ...ui.hubs.map(({ slug, name }) => ({ value: slug, label: name }))]}
    />
  )
}

/** From whom it is, as everybody may know it. */
export function CreditFields({ ui, typed, errors, atDesk = false }: FieldsProps) {
  const t = proposalWords(ui.lang, atDesk)
  const field = (name: string) => ({ name, value: lineOf(typed, name), error: errorOf(errors, name) })
  const ages = AGE_BANDS.map((value) => ({ value, label: t.ages[value] }))
  return (
    <>
      <RadioGroup {...field('hvem')} legend={t.who} hint={t.whoHint} options={CREDITS.map((value) => ({ value, label: t.whos[value] }))} />
      <div class="only-young">
        <Select {...field('alder')} label={t.age} hint={t.ageHint} options={[{ value: '', label: t.choose }, ...ages]} />
      </div>
      <div class="only-association">
        <Field {...field('forening')} label={t.association} autocomplete="organization" />
      </div>
      <div class="only-person">
        <NicknameField {...{ ui, typed, errors, atDesk }} />
      </div>
    </>
  )
}

export function NicknameField({ ui, typed, errors, atDesk = false }: FieldsProps) {
  const t = proposalWords(ui.lang, atDesk)
  return (
    <Field
      name="kallenavn"
      label={t.nickname}
      hint={t.nicknameHint}
      suffix={t.optional}
      value={lineOf(typed, 'kallenavn')}
      error={errorOf(errors, 'kallenavn')}
      autocomplete="off"
      size={24}
    />
  )
}

/** A wording as it would have been typed. */
export function typedWording({ title, body, audience, often, weekday, day, starts, ends, help, nickname }: Wording): Typed {
  return {
    tittel: title,
    hva: body,
    for: audience,
    ofte: often,
    ukedag: weekday === null ? '' : String(weekday),
    dato: day === null ? '' : day.split('-').toReversed().map(Number).join('.'),
    fra: starts?.replace(':', '.') ?? '',
    til: ends?.replace(':', '.') ?? '',
    hjelp: help ?? '',
    kallenavn: nickname ?? '',
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
