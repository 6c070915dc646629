import { readParty, type AskedOfParty, type ReadParty } from '../../people/index.ts'
import type { Language } from '../../platform/content/localized.ts'
import type { FieldFault } from '../../platform/http/errors.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import type { PageLanguage } from '../../platform/i18n/index.ts'
import { addDays, typedDay, type Day } from '../../platform/time/index.ts'
import { INTERPRETED } from '../interpreters.ts'
import { ASKED_TO_BOOK, HOME, INTERPRETER, readHome } from '../read-appointment.ts'
import type { Mode } from '../service.ts'
import { appointmentTexts } from '../texts.ts'
import { waitingTexts } from './texts.ts'

/** The fields: the last day on which a time is of use, and the hub; empty: any. */
export const UNTIL = 'innen'
export const WISHED_HUB = 'torg'

export interface ReadWish extends ReadParty {
  hub: string | null
  mode: Mode
  /** Null where nobody is visited. */
  home: string | null
  until: Day
  interpreter: string | null
}

interface Reading {
  /** By phone there must be a number to call, and from afar there is no hub to choose. Left out: at a hub. */
  mode?: Mode | undefined
  asked?: AskedOfParty
  language: PageLanguage
  lang: Language
  today: Day
  /** Days ahead that the topic is booked: as long as one waits who has named no day. */
  horizon: number
  /** Slugs that may be chosen. */
  hubs: readonly string[]
}

/** The fields of the form, by whatever way they came. */
export function readWish(typed: Typed, { mode = 'hub', asked = ASKED_TO_BOOK, language, lang, today, horizon, hubs }: Reading): ReadWish {
  const party = readParty(typed, { asked, language, lang })
  const [day, chosen] = [lineOf(typed, UNTIL), lineOf(typed, INTERPRETER)]
  const until = day === '' ? addDays(today, horizon) : typedDay(day, today)
  const interpreter = INTERPRETED.find((one) => one === chosen) ?? null
  const faults: FieldFault[] = []
  if (until === null || until < today) faults.push({ field: UNTIL, message: waitingTexts(lang).faults.needUntil })
  if (interpreter === null && chosen !== '') faults.push({ field: INTERPRETER, message: appointmentTexts(lang).faults.needLanguage })
  if (mode === 'phone' && party.contact?.kind === 'email')
    faults.push({ field: 'adresse', message: appointmentTexts(lang).faults.needNumber })
  const home = readHome(typed, mode)
  if (home === undefined) faults.push({ field: HOME, message: appointmentTexts(lang).faults.needHome })
  const hub = mode !== 'hub' ? null : (hubs.find((slug) => slug === lineOf(typed, WISHED_HUB)) ?? null)
  return { ...party, hub, mode, home: home ?? null, until: until ?? today, interpreter, faults: [...faults, ...party.faults] }
}
