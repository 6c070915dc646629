import { readParty, type AskedOfParty, type ReadParty } from '../../people/index.ts'
import type { Language } from '../../platform/content/localized.ts'
import type { FieldFault } from '../../platform/http/errors.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import type { PageLanguage } from '../../platform/i18n/index.ts'
import { typedClock, typedDay, type Day } from '../../platform/time/index.ts'
import { AUDIENCES } from '../activity.ts'
import { WEEKDAYS } from '../recurrence/index.ts'
import { proposalWords } from './desk-words.ts'
import { AGE_BANDS, CREDITS, LONGEST, OFTEN, type Proposer, type Wording } from './proposal.ts'

export const ASKED_TO_PROPOSE: AskedOfParty = { name: 'optional', contact: 'optional', mayBeRung: true }

interface ReadWording {
  wording: Wording
  faults: readonly FieldFault[]
}

interface Words {
  today: Day
  lang: Language
  asked?: AskedOfParty
}

/** The fields of `WordingFields`, as the proposer writes them and as staff suggest them anew. */
export function readWording(typed: Typed, { today, lang, asked }: Words): ReadWording {
  const t = proposalWords(lang, asked?.atDesk).faults
  const faults: FieldFault[] = []
  const wrong = (field: string, message: string) => void faults.push({ field, message })
  const line = (name: string) => lineOf(typed, name)
  const within = (name: string, most: number) => {
    if (line(name).length > most) wrong(name, t.tooLong(most))
    return line(name).slice(0, most)
  }
  const [title, body] = [within('tittel', LONGEST.title).replaceAll(/\s+/g, ' '), within('hva', LONGEST.body)]
  if (title === '') wrong('tittel', t.needTitle)
  if (body === '') wrong('hva', t.needBody)
  const audience = AUDIENCES.find((one) => one === line('for'))
  if (audience === undefined) wrong('for', t.needAudience)
  const often = OFTEN.find((one) => one === line('ofte'))
  if (often === undefined) wrong('ofte', t.needOften)
  const day = line('dato') === '' ? null : typedDay(line('dato'), today)
  if (often === 'once' && line('dato') !== '' && (day === null || day < today)) wrong('dato', t.wrongDay)
  const [starts, ends] = [clockOf(line('fra')), clockOf(line('til'))]
  if (starts === undefined) wrong('fra', t.wrongClock)
  if (ends === undefined) wrong('til', t.wrongClock)
  if (typeof ends === 'string' && starts === null) wrong('fra', t.needStart)
  const help = within('hjelp', LONGEST.help)
  const nickname = within('kallenavn', LONGEST.nickname).replaceAll(/\s+/g, ' ')
  const wording: Wording = {
    title,
    body,
    audience: audience ?? 'everyone',
    often: often ?? 'open',
    weekday: often === 'once' || often === 'open' ? null : (WEEKDAYS.find((one) => String(one) === line('ukedag')) ?? null),
    day: often === 'once' ? day : null,
    starts: starts ?? null,
    ends: starts === null || starts === undefined ? null : (ends ?? null),
    help: help === '' ? null : help,
    nickname: nickname === '' ? null : nickname,
  }
  return { wording, faults }
}

/** `18:00`; null where nothing is typed, undefined where it is no hour. */
function clockOf(typed: string): string | null | undefined {
  if (typed === '') return null
  const minutes = typedClock(typed)
  if (minutes === null) return undefined
  const [hour, minute] = [Math.floor(minutes / 60) % 24, minutes % 60]
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

export interface ReadProposal extends ReadParty, Omit<Words, 'asked'> {
  wording: Wording
  proposer: Proposer
  hub: string
}

interface Reading extends Words {
  /** Of what is sent to them. */
  language: PageLanguage
  /** Slugs of the hubs there are. */
  hubs: readonly string[]
  /** The organisation that it is sent for, by name; null: as the form says. */
  organisation: string | null
}

/** All fields of a proposal, by whatever way they came. */
export function readProposal(typed: Typed, reading: Reading): ReadProposal {
  const { asked = ASKED_TO_PROPOSE, language, lang, today, hubs, organisation } = reading
  const written = readWording(typed, reading)
  const from = readProposer(typed, { lang, asked, organisation })
  const party = readParty(typed, { asked, language, lang })
  const hub = hubs.find((slug) => slug === lineOf(typed, 'torg'))
  const noHub = hub === undefined ? [{ field: 'torg', message: proposalWords(lang).faults.needHub }] : []
  // An association is called by its name, and what is not asked for is not kept.
  const nickname = from.proposer.credit === 'association' ? null : written.wording.nickname
  return {
    ...party,
    wording: { ...written.wording, nickname },
    proposer: from.proposer,
    hub: hub ?? '',
    today,
    lang,
    faults: [...written.faults, ...noHub, ...from.faults, ...party.faults],
  }
}

function readProposer(
  typed: Typed,
  { lang, asked, organisation }: Pick<Reading, 'lang' | 'asked' | 'organisation'>,
): { proposer: Proposer; faults: readonly FieldFault[] } {
  const t = proposalWords(lang, asked?.atDesk).faults
  if (organisation !== null)
    return { proposer: { credit: 'association', association: organisation.slice(0, LONGEST.association), ageBand: null }, faults: [] }
  const credit = CREDITS.find((one) => one === lineOf(typed, 'hvem'))
  if (credit === undefined)
    return { proposer: { credit: 'resident', association: null, ageBand: null }, faults: [{ field: 'hvem', message: t.needCredit }] }
  const [association, ageBand] = [
    lineOf(typed, 'forening').replaceAll(/\s+/g, ' '),
    AGE_BANDS.find((one) => one === lineOf(typed, 'alder')),
  ]
  const faults = [
    ...(credit === 'young' && ageBand === undefined ? [{ field: 'alder', message: t.needAge }] : []),
    ...(credit === 'association' && association === '' ? [{ field: 'forening', message: t.needAssociation }] : []),
    ...(credit === 'association' && association.length > LONGEST.association
      ? [{ field: 'forening', message: t.tooLong(LONGEST.association) }]
      : []),
  ]
  return {
    proposer: {
      credit,
      association: credit === 'association' ? association.slice(0, LONGEST.association) : null,
      ageBand: credit === 'young' ? (ageBand ?? null) : null,
    },
    faults,
  }
}
