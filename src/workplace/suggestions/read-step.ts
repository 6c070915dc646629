import type { Holder } from '../../chain/index.ts'
import type { FormError } from '../../design/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { typedDay, type Day } from '../../platform/time/index.ts'
import { LONGEST_OF_SUGGESTION, PARTS } from '../../suggestions/index.ts'
import type { Work } from '../work.ts'
import { OUTSIDE, type HolderChoice } from './holders.ts'
import { stepTexts } from './step-texts.ts'

/** What is done with it besides reading and answering it. */
export type Step =
  | { act: 'ask'; text: string }
  | { act: 'reply'; question: number; text: string }
  | { act: 'send'; holder: Holder; reason: string; due: Day | null }
  | { act: 'measure'; title: string; reason: string; due: Day | null }
  | { act: 'room'; room: RoomChoice; reason: string }
  | { act: 'merge'; into: number; reason: string }
  | { act: 'split'; titles: readonly string[]; reason: string }

type Read = Step | readonly FormError[]

/** A room of the hub, by its key and as everybody calls it. */
export interface RoomChoice {
  key: string
  name: string
}

interface Reading {
  work: Work
  holders: readonly HolderChoice[]
  rooms: readonly RoomChoice[]
}

const LONGEST_HOLDER = 200

/** Null when the form is another one; what is wrong with it, where something is. */
export function readStep(typed: Typed, { work, holders, rooms }: Reading): Read | null {
  switch (lineOf(typed, 'gjor')) {
    case 'spor':
      return oneText(typed, work, { field: 'sporsmal', make: (text) => ({ act: 'ask', text }) })
    case 'svarfra':
      return oneText(typed, work, {
        field: 'svaret',
        make: (text) => ({ act: 'reply', question: Number(lineOf(typed, 'sporsmal')), text }),
      })
    case 'videre':
      return readSending(typed, { work, holders })
    case 'tiltak':
      return readMeasure(typed, work)
    case 'lokale':
      return readRoom(typed, { work, rooms })
    case 'samle':
      return readMerging(typed, work)
    case 'del':
      return readSplitting(typed, work)
    default:
      return null
  }
}

function oneText(typed: Typed, { lang }: Work, { field, make }: { field: 'sporsmal' | 'svaret'; make: (text: string) => Step }): Read {
  const t = stepTexts(lang)
  const text = lineOf(typed, field)
  const missing = field === 'sporsmal' ? t.needQuestion : t.needReply
  const wrong = text === '' ? missing : text.length > LONGEST_OF_SUGGESTION.reason ? t.tooLong(LONGEST_OF_SUGGESTION.reason) : null
  return wrong === null ? make(text) : [{ field, text: wrong }]
}

function readSending(typed: Typed, { work: { lang, today }, holders }: Omit<Reading, 'rooms'>): Read {
  const t = stepTexts(lang)
  const line = (name: string) => lineOf(typed, name)
  const isOutside = line('til') === OUTSIDE
  const outside = [line('utenfor'), line('adresse-dit')].filter((part) => part !== '').join(', ')
  const chosen = holders.find(({ value }) => value === line('til'))?.holder
  const holder: Holder | undefined = isOutside ? { kind: 'outside', key: outside } : chosen
  const due = line('frist-videre') === '' ? null : typedDay(line('frist-videre'), today)
  const errors = errorsOf([
    ['til', holder === undefined ? t.needHolder : null],
    ['utenfor', isOutside && line('utenfor') === '' ? t.needName : outside.length > LONGEST_HOLDER ? t.tooLong(LONGEST_HOLDER) : null],
    ['grunn-videre', reasonFault(typed, 'grunn-videre', t)],
    ['frist-videre', line('frist-videre') !== '' && (due === null || due < today) ? t.wrongDay : null],
  ])
  return holder === undefined || errors.length > 0 ? errors : { act: 'send', holder, reason: line('grunn-videre'), due }
}

function readMeasure(typed: Typed, { lang, today }: Work): Read {
  const t = stepTexts(lang)
  const title = lineOf(typed, 'tiltak').replaceAll(/\s+/g, ' ')
  const due = lineOf(typed, 'frist-tiltak') === '' ? null : typedDay(lineOf(typed, 'frist-tiltak'), today)
  const errors = errorsOf([
    ['tiltak', title === '' ? t.needMeasure : title.length > LONGEST_OF_SUGGESTION.title ? t.tooLong(LONGEST_OF_SUGGESTION.title) : null],
    ['grunn-tiltak', reasonFault(typed, 'grunn-tiltak', t)],
    ['frist-tiltak', lineOf(typed, 'frist-tiltak') !== '' && (due === null || due < today) ? t.wrongDay : null],
  ])
  return errors.length > 0 ? errors : { act: 'measure', title, reason: lineOf(typed, 'grunn-tiltak'), due }
}

function readRoom(typed: Typed, { work: { lang }, rooms }: Omit<Reading, 'holders'>): Read {
  const t = stepTexts(lang)
  const room = rooms.find(({ key }) => key === lineOf(typed, 'lokale'))
  const errors = errorsOf([
    ['lokale', room === undefined ? t.needRoom : null],
    ['grunn-lokale', reasonFault(typed, 'grunn-lokale', t)],
  ])
  return room === undefined || errors.length > 0 ? errors : { act: 'room', room, reason: lineOf(typed, 'grunn-lokale') }
}

function readMerging(typed: Typed, { lang }: Work): Read {
  const t = stepTexts(lang)
  const asked = lineOf(typed, 'med')
  const into = /^[1-9]\d{0,8}$/.test(asked) ? Number(asked) : null
  const errors = errorsOf([
    ['med', into === null ? t.needInto : null],
    ['grunn-samle', reasonFault(typed, 'grunn-samle', t)],
  ])
  return into === null || errors.length > 0 ? errors : { act: 'merge', into, reason: lineOf(typed, 'grunn-samle') }
}

function readSplitting(typed: Typed, { lang }: Work): Read {
  const t = stepTexts(lang)
  const titleIn = (name: string) => lineOf(typed, name).replaceAll(/\s+/g, ' ')
  const titles = partNames.map(titleIn).filter((title) => title !== '')
  const long = partNames.find((name) => titleIn(name).length > LONGEST_OF_SUGGESTION.title)
  const errors = errorsOf([
    ['del-1', titles.length < PARTS.least ? t.needParts : null],
    [long ?? '', long === undefined ? null : t.tooLong(LONGEST_OF_SUGGESTION.title)],
    ['grunn-del', reasonFault(typed, 'grunn-del', t)],
  ])
  return errors.length > 0 ? errors : { act: 'split', titles, reason: lineOf(typed, 'grunn-del') }
}

/** One field for each part. */
export const partNames = Array.from({ length: PARTS.most }, (_, k) => `del-${k + 1}`)

function reasonFault(typed: Typed, name: string, t: ReturnType<typeof stepTexts>): string | null {
  const text = lineOf(typed, name)
  return text === '' ? t.needReason : text.length > LONGEST_OF_SUGGESTION.reason ? t.tooLong(LONGEST_OF_SUGGESTION.reason) : null
}

const errorsOf = (checks: readonly [string, string | null][]): FormError[] =>
  checks.flatMap(([field, text]) => (text === null ? [] : [{ field, text }]))
