import { bodyTexts, contactRhythm, ContactTime, SET_UP_STEPS } from '../../bodies/index.ts'
import type { Field } from '../form/field.ts'
import { asRecord, asString } from '../form/localized-value.ts'
import { rangeWords } from '../form/form-errors.ts'
import { offersIn } from '../offers/offers-in.ts'
import { offerWords } from '../offers/offer-words.ts'
import { placeWords } from '../municipality/preposition.ts'
import { impreciseWords, textIn } from '../form/words.ts'
import type { Work } from '../work.ts'
import type { WorkTexts } from '../texts.ts'

/** What the history says of an approved list of words. */
export const TRANSLATION_FIELDS: readonly Field[] = [
  { kind: 'line', name: 'approvedBy', most: 200, label: (t) => t.nouns.translation.approvedBy },
  { kind: 'day', name: 'approvedOn', label: (t) => t.nouns.translation.approvedOn },
]

type Item = Readonly<Record<string, unknown>>

interface Besides {
  term: (t: WorkTexts) => string
  words: (item: Item, work: Work) => string | null
}

const NAMES: Besides = {
  term: (t) => t.nouns.names,
  words: (item, work) =>
    namesOf(item)
      .map((name) => nameWords(name, work))
      .join(', ') || null,
}
const ORDER: Besides = {
  term: (t) => t.nouns.order,
  words: (item) => (typeof item['order'] === 'number' ? String(item['order']) : null),
}
const addressUnder = (path: string): Besides => ({
  term: (t) => t.nouns.address,
  words: (item) => `${path}/${asString(item['slug']) ?? ''}`,
})

/** What no form of its own asks of a hub or a provider: it is given when the thing is added or renamed. */
export const fieldsBesides = (kind: string): readonly Besides[] =>
  kind === 'hub' ? OF_HUB : kind === 'provider' ? OF_PROVIDER : kind === 'body' ? OF_BODY : []

/** Each with all that is said of it: one who takes back a change sees what it was. */
const OFFERS: Besides = {
  term: (t) => t.nouns.offer.everywhere.said,
  words: (item, work) =>
    offersIn(item)
      .map((one) => offerWords(one, work))
      .join('. ') || null,
}

const OF_PROVIDER: readonly Besides[] = [NAMES, addressUnder('/tilbyder'), ORDER, OFFERS]

/** How it comes to be, and what it works by: each has a page of its own. */
const OF_BODY: readonly Besides[] = [
  {
    term: (t) => t.setUp.title,
    words: (item, work) =>
      recordsIn(item, 'steps')
        .map((one) => stepWords(one, work))
        .join('. ') || null,
  },
  {
    term: (t) => t.nouns.body.contactTimes,
    words: (item, work) =>
      recordsIn(item, 'contactTimes')
        .map((one) => contactWords(one, work))
        .join('. ') || null,
  },
  {
    term: (t) => t.nouns.body.rules,
    words: (item, work) =>
      recordsIn(item, 'rules')
        .map((one) => rulesWords(one, work))
        .join('. ') || null,
  },
]

function stepWords(step: Item, work: Work): string {
  const name = SET_UP_STEPS.find((one) => one === step['step'])
  const state = step['state'] === 'actual' ? 'done' : 'planned'
  const decided = asString(step['case'])
  const said = `${name === undefined ? '' : bodyTexts(work.lang).steps[name]}: ${work.t.setUp.states[state]} ${impreciseWords(asString(step['date']) ?? '', work)}`
  return decided === null ? said : `${said} (${decided})`
}

function contactWords(item: Item, work: Work): string {
  const time = ContactTime.safeParse(item).data
  return time === undefined
    ? ''
    : `${textIn(time.who, work)}, ${contactRhythm(time, work.lang)} (${rangeWords({ from: time.since, to: time.until }, work)})`
}

const rulesWords = (version: Item, work: Work): string =>
  [
    rangeWords({ from: asString(version['from']) }, work),
    asString(version['decidedBy']),
    asString(version['link']),
    textIn(version['text'], work),
  ]
    .filter((one) => one !== null && one !== '')
    .join(': ')

const OF_HUB: readonly Besides[] = [
  NAMES,
  addressUnder('/torg'),
  ORDER,
  { term: (t) => t.nouns.formerMunicipality, words: (item) => asString(item['formerMunicipality']) },
  { term: (t) => t.nouns.mark, words: (item) => (item['mark'] === undefined ? null : Object.values(asRecord(item['mark'])).join(' ')) },
]

const recordsIn = (item: Item, name: string): Item[] => (Array.isArray(item[name]) ? item[name].map(asRecord) : [])
const namesOf = (item: Item): Item[] => recordsIn(item, 'names')

function nameWords(name: Item, work: Work): string {
  const words = asString(name['name']) ?? ''
  const [from, to] = [asString(name['from']), asString(name['to'])]
  const dated = from === null && to === null ? words : `${words} (${rangeWords({ from, to }, work)})`
  return [dated, placeWords(name)].filter((one) => one !== null).join(' ')
}
