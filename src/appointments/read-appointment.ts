import { readParty, type AskedOfParty, type ReadParty } from '../people/index.ts'
import type { Language } from '../platform/content/localized.ts'
import type { FieldFault } from '../platform/http/errors.ts'
import type { Typed } from '../platform/http/forms.ts'
import { lineOf } from '../platform/http/typed-values.ts'
import type { PageLanguage } from '../platform/i18n/index.ts'
import type { Instant } from '../platform/time/index.ts'
import { INTERPRETED } from './interpreters.ts'
import type { Mode } from './service.ts'
import { appointmentTexts } from './texts.ts'
import { readTime } from './time-text.ts'

export const ASKED_TO_BOOK: AskedOfParty = { name: 'needed', contact: 'needed', mayBeRung: true }

/** The fields: a time as `hub_instant`, and the language of an interpreter. */
export const TIME = 'tid'
export const INTERPRETER = 'tolk'
/** Of a visit at home. */
export const HOME = 'hjem'
export const LONGEST_HOME = 150
/** To whoever meets them, where the topic asks for it. */
export const NOTE = 'merknad'
export const LONGEST_NOTE = 300

export interface ReadAppointment extends ReadParty {
  /** Null, with a fault, where none that can be read was chosen. */
  time: { hub: string; start: Instant } | null
  interpreter: string | null
  /** Null where nobody is visited. */
  home: string | null
  /** Null where nothing was written. */
  note: string | null
}

interface Reading {
  /** By phone there must be a number to call. Left out: at a hub. */
  mode?: Mode | undefined
  asked?: AskedOfParty
  language: PageLanguage
  lang: Language
}

/** The fields of the form, by whatever way they came. */
export function readAppointment(typed: Typed, { mode, asked = ASKED_TO_BOOK, language, lang }: Reading): ReadAppointment {
  const t = appointmentTexts(lang).faults
  const party = readParty(typed, { asked, language, lang })
  const time = readTime(lineOf(typed, TIME))
  const chosen = lineOf(typed, INTERPRETER)
  const interpreter = INTERPRETED.find((one) => one === chosen) ?? null
  const faults: FieldFault[] = []
  if (time === null) faults.push({ field: TIME, message: t.needTime })
  if (interpreter === null && chosen !== '' && chosen !== 'nei') faults.push({ field: INTERPRETER, message: t.needLanguage })
  if (mode === 'phone' && party.contact?.kind === 'email') faults.push({ field: 'adresse', message: t.needNumber })
  const home = readHome(typed, mode)
  if (home === undefined) faults.push({ field: HOME, message: t.needHome })
  const note = lineOf(typed, NOTE)
  if (note.length > LONGEST_NOTE) faults.push({ field: NOTE, message: t.longNote })
  return { ...party, time, interpreter, home: home ?? null, note: orNull(note), faults: [...faults, ...party.faults] }
}

/** Null where nobody is visited; undefined where nothing is said that one could find. */
export function readHome(typed: Typed, mode: Mode | undefined): string | null | undefined {
  if (mode !== 'home') return null
  const home = lineOf(typed, HOME).trim()
  return home === '' || home.length > LONGEST_HOME ? undefined : home
}

const orNull = (text: string) => (text === '' ? null : text)
