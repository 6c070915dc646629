import { atHub, hasEnded } from '../../hubs/index.ts'
import { listItems, type KeptElsewhere } from '../../hubs/edit/index.ts'
import type { KindName, Scope, Stored } from '../../hubs/items/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Permission } from '../../people/index.ts'
import { longDate } from '../../platform/i18n/index.ts'
import type { Day } from '../../platform/time/index.ts'
import type { Choice } from '../../design/index.ts'
import type { Field, Values } from '../form/field.ts'
import type { Work } from '../work.ts'
import type { WorkTexts } from '../texts.ts'

/** What is written about one sort of thing: enough for its list, form, history and undoing. */
export type Noun = Written & Sort

/** A sort of thing, and who keeps it when it is not the hubs. */
export type Sort = { kind: KindName; keptBy?: undefined } | { kind: ElsewhereKind; keptBy: ListedElsewhere }

/** Sorts that other slices keep and that have one form for all. */
export type ElsewhereKind =
  | 'service'
  | 'position'
  | 'body'
  | 'organ'
  | 'political_case'
  | 'hearing'
  | 'statement'
  | 'referral'
  | 'body_meeting'
  | 'agenda_item'

/** A sort that another slice keeps, with all that there is of it. */
export interface ListedElsewhere extends KeptElsewhere {
  list(db: Db): Promise<readonly Stored<unknown>[]>
}

interface Written {
  /** Its segment in addresses: «stenginger». */
  path: string
  permission: Permission
  fields: readonly Field[]
  /** Where the form is long: its fields by what one comes to change, folded, each with what it says now. Fields in none come last, open. */
  sections?: readonly Section[]
  texts: (t: WorkTexts) => NounTexts
  /** What one is called in a list. */
  title: (item: Values, work: Work) => string
  /** What else its line says, a line each. */
  detail: (item: Values, work: Work) => readonly (string | null)[]
  isPast: (item: Values, today: Day) => boolean
  /** Not out yet, in words: «kommer ut 1. september klokka 9». Left out: it is out when it is saved. */
  waitsWords?: (item: Values, work: Work) => string | null
  /** What its key is made from; the key also gets a few letters that make a form sent twice one thing. */
  keyFrom: (item: Values, work: Work) => string
  /** News has a moment, and no day from which it was known. */
  isDated: boolean
  /** What its key is called in the item: the address of what has one of its own. */
  keyName?: 'slug' | 'code'
  /** What is asked once, when it is new: it is the key. */
  asksKey?: Field
  /** The key is what it is made from, without further letters: there is one of each. */
  isKeyPlain?: true
  /** There is one of it, part of what is worked on, with the address of that as its key: no list, and nothing to take away. */
  isSingle?: true
  /** Its source is asked for each time: the field is empty, and what is changed has the one who changes it as source unless another is named. */
  isConfirmedAnew?: true
  /** Pages of its own besides the form: «Gi nytt navn». */
  besides?: (key: string, work: Work) => readonly { path: string; label: string }[]
  /** Another way to add many at once, from its list. */
  alsoAdd?: (work: Work) => { path: string; label: string }
  /** What is so once it is saved, when that is not «on the public pages now». */
  savedWords?: (item: Values, work: Work) => string | null
  /** What follows from the moment when nothing was typed. */
  fill?: (item: Values, work: Work) => Values
}

/** One thing that one comes to change. */
export interface Section {
  /** Its segment after `#`. */
  id: string
  title: (t: WorkTexts) => string
  /** Names of its fields. */
  fields: readonly string[]
  /** What it says now, in one line; left out: the words of its fields. */
  says?: (item: Values, work: Work) => string | null
}

/** All of a sort in a scope, whoever keeps it. */
export const itemsOfNoun = (db: Db, noun: Noun, scope: Scope): Promise<readonly Stored<unknown>[]> =>
  noun.keptBy === undefined ? listItems(db, noun.kind, scope) : noun.keptBy.list(db)

export interface NounTexts {
  one: string
  many: string
  add: string
  none: string
  lead: string
}

/** Providers as choices, those at the hub first. One that has ended stands last with its day: what it has said can still be edited. */
export function providerChoices(work: Work): Choice[] {
  const { hub, providers, present, today, lang, t } = work
  const away = providers.filter((one) => !present.includes(one))
  const others = [...away.filter((one) => !hasEnded(one, today)), ...away.filter((one) => hasEnded(one, today))]
  const choice = ({ slug, name, until }: (typeof providers)[number]) => ({
    value: slug,
    label: until !== null && until < today ? `${name} (${t.through(longDate(until, lang))})` : name,
  })
  if (hub === null || present.length === 0 || others.length === 0) return [...present, ...others].map(choice)
  return [
    ...present.map((one) => ({ ...choice(one), group: t.metHere(atHub(hub, lang)) })),
    ...others.map((one) => ({ ...choice(one), group: t.others })),
  ]
}

/**
 * Those who are here or on their way: what is said of others at a hub would be shown nowhere. Whoever stands there
 * already is among them; whether that may be is the intention's to say. Of the municipality, everybody.
 */
export function hereChoices(work: Work, held = ''): Choice[] {
  const all = providerChoices(work)
  if (work.hub === null) return all
  return all
    .filter(({ value }) => value === held || work.present.some(({ slug }) => slug === value))
    .map(({ value, label }) => ({ value, label }))
}

/** With the town's clock set back there are rows that nobody knows of yet. */
export const isKnown = (item: Values, today: Day): boolean => typeof item['knownFrom'] !== 'string' || item['knownFrom'] <= today

export const endsBefore = (item: Values, today: Day): boolean => typeof item['to'] === 'string' && item['to'] < today
