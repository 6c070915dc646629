import { readParty, type AskedOfParty, type ReadParty } from '../people/index.ts'
import type { Language } from '../platform/content/localized.ts'
import type { FieldFault } from '../platform/http/errors.ts'
import type { Typed } from '../platform/http/forms.ts'
import { lineOf } from '../platform/http/typed-values.ts'
import type { PageLanguage } from '../platform/i18n/index.ts'
import { POINT, readPoint } from './map-point.ts'
import { suggestionWords } from './desk-words.ts'
import {
  AUDIENCES,
  CREDITS,
  LONGEST,
  SUGGESTION_KINDS,
  TEXT_LANGUAGES,
  type About,
  type Credit,
  type Voicer,
  type Wording,
} from './suggestion.ts'

export const ASKED_TO_VOICE: AskedOfParty = { name: 'optional', contact: 'optional', mayBeRung: true }

interface KnownHub {
  slug: string
  short: string
  isClosed: boolean
}

interface KnownPlace {
  slug: string
  name: string
  /** Slug of the hub it belongs to. */
  hub: string
}

interface KnownBody {
  slug: string
  /** Slug of its base. */
  hub: string
}

export interface Reading {
  asked?: AskedOfParty
  /** Those that can be asked. */
  bodies?: readonly KnownBody[]
  /** Of what is sent to them. */
  language: PageLanguage
  lang: Language
  hubs: readonly KnownHub[]
  places: readonly KnownPlace[]
  /** The organisation that it is sent for, by name; null: as the form says. */
  organisation: string | null
}

export interface ReadSuggestion extends ReadParty {
  about: About
  wording: Wording
  voicer: Voicer
}

/** All fields of a suggestion, by whatever way they came. */
export function readSuggestion(typed: Typed, reading: Reading): ReadSuggestion {
  const about = lineOf(typed, 'organ') === '' ? readAbout(typed, reading) : readQuestion(typed, reading)
  const [wording, voicer] = [readWording(typed, reading.lang), readVoicer(typed, reading)]
  const point = about.value.kind === 'question' ? null : readPoint(lineOf(typed, POINT))
  const { credit } = voicer.value
  const party = readPartyOf(typed, credit, reading)
  const nickname = credit === 'resident' || credit === 'young' ? wording.value.nickname : null
  return {
    ...party,
    about: about.value,
    wording: { ...wording.value, nickname, point },
    voicer: voicer.value,
    faults: [...about.faults, ...wording.faults, ...voicer.faults, ...party.faults],
  }
}

interface Read<T> {
  value: T
  faults: readonly FieldFault[]
}

function readAbout(typed: Typed, { lang, asked: party, hubs, places }: Reading): Read<About> {
  const t = suggestionWords(lang, party?.atDesk).faults
  const kind = SUGGESTION_KINDS.find((one) => one === lineOf(typed, 'slags'))
  const asked = lineOf(typed, 'sted')
  const place = places.find(({ slug, name }) => slug === asked || name.toLowerCase() === asked.toLowerCase())
  const hub = hubs.find(({ slug }) => slug === (lineOf(typed, 'torg') || place?.hub))
  // Whoever lives where the hub is closed down turns to another.
  const home = hubs.find(({ slug, isClosed }) => slug === place?.hub && slug !== hub?.slug && !isClosed)
  const faults: [string, string | null][] = [
    ['slags', kind === undefined ? t.needKind : null],
    ['torg', hub === undefined ? t.needHub : hub.isClosed ? t.closedHub(hub.short) : null],
    ['sted', asked !== '' && place === undefined ? t.wrongPlace : hub === undefined || home === undefined ? null : t.otherHub(home.short)],
  ]
  const value = { kind: kind ?? 'wish', hub: hub?.slug ?? '', place: place?.slug ?? null, ...readFor(typed, lang) }
  return { value, faults: said(faults) }
}

/** It is of the place where the body has its base, whoever asks. */
function readQuestion(typed: Typed, { lang, asked, bodies = [] }: Reading): Read<About> {
  const body = bodies.find(({ slug }) => slug === lineOf(typed, 'organ'))
  const faults = said([['organ', body === undefined ? suggestionWords(lang, asked?.atDesk).faults.noBody : null]])
  return { value: { kind: 'question', body: body?.slug ?? '', hub: body?.hub ?? '', place: null, ...readFor(typed, lang) }, faults }
}

const readFor = (typed: Typed, lang: Language) => ({
  audience: AUDIENCES.find((one) => one === lineOf(typed, 'for')) ?? 'everyone',
  language: TEXT_LANGUAGES.find((one) => one === lineOf(typed, 'skrevet')) ?? lang,
})

/** Six digits and five, as on an identity card: never to be read by everybody. */
const NATIONAL_ID = /(?<!\d)\d{6}[ -]?\d{5}(?!\d)/

function readWording(typed: Typed, lang: Language): Read<Omit<Wording, 'point'>> {
  const t = suggestionWords(lang).faults
  const [title, body, nickname] = [
    lineOf(typed, 'tittel').replaceAll(/\s+/g, ' '),
    lineOf(typed, 'hva'),
    lineOf(typed, 'kallenavn').replaceAll(/\s+/g, ' '),
  ]
  const wrong = (text: string, { most, missing }: { most: number; missing: string | null }) => {
    if (text === '') return missing
    if (NATIONAL_ID.test(text)) return t.nationalId
    return text.length > most ? t.tooLong(most) : null
  }
  const faults: [string, string | null][] = [
    ['tittel', wrong(title, { most: LONGEST.title, missing: t.needTitle })],
    ['hva', wrong(body, { most: LONGEST.body, missing: t.needBody })],
    ['kallenavn', wrong(nickname, { most: LONGEST.nickname, missing: null })],
  ]
  const cut = {
    title: title.slice(0, LONGEST.title),
    body: body.slice(0, LONGEST.body),
    nickname: nickname.slice(0, LONGEST.nickname) || null,
  }
  return { value: cut, faults: said(faults) }
}

function readVoicer(typed: Typed, { lang, asked, organisation }: Reading): Read<Voicer> {
  const t = suggestionWords(lang, asked?.atDesk).faults
  if (organisation !== null)
    return { value: { credit: 'association', association: organisation.slice(0, LONGEST.association) }, faults: [] }
  const credit = CREDITS.find((one) => one === lineOf(typed, 'hvem'))
  const association = lineOf(typed, 'forening').replaceAll(/\s+/g, ' ')
  const missing = association === '' ? t.needAssociation : association.length > LONGEST.association ? t.tooLong(LONGEST.association) : null
  const faults: [string, string | null][] = [
    ['hvem', credit === undefined ? t.needCredit : null],
    ['forening', credit === 'association' ? missing : null],
  ]
  const named = credit === 'association' ? association.slice(0, LONGEST.association) || null : null
  return { value: { credit: credit ?? 'resident', association: named }, faults: said(faults) }
}

/** A child has no name and no address here: a grown-up's, or the receipt alone. */
function readPartyOf(typed: Typed, credit: Credit, { asked = ASKED_TO_VOICE, language, lang }: Reading): ReadParty {
  const party = readParty(typed, { asked, language, lang })
  if (credit !== 'child') return party
  const alone = party.helper === null && party.contact !== null
  return {
    ...party,
    person: { ...party.person, name: null, contacts: [] },
    faults: [
      ...party.faults.filter(({ field }) => field !== 'navn'),
      ...(alone ? [{ field: 'hjelpernavn', message: suggestionWords(lang).faults.childHelped }] : []),
    ],
  }
}

const said = (faults: readonly [string, string | null][]): FieldFault[] =>
  faults.flatMap(([field, message]) => (message === null ? [] : [{ field, message }]))
