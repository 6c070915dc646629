import { asString, asWords } from '../form/localized-value.ts'
import type { Field } from '../form/field.ts'
import type { Work } from '../work.ts'
import type { Noun } from './noun.ts'

/** Which hub it belongs to: the answer to whoever writes the place or the postcode. */
export const HUB: Field = {
  kind: 'choice',
  name: 'hub',
  label: (t) => t.nouns.place.hub,
  options: ({ hubs }) => hubs.map(({ slug, short }) => ({ value: slug, label: short })),
}

const hubName = (slug: unknown, { hubs }: Work) => hubs.find((hub) => hub.slug === slug)?.short ?? asString(slug)

export const place: Noun = {
  kind: 'place',
  path: 'steder',
  permission: 'municipality.edit',
  texts: (t) => t.nouns.place,
  fields: [
    { kind: 'line', name: 'name', most: 60, label: (t) => t.nouns.place.name },
    {
      kind: 'list',
      name: 'otherNames',
      most: 60,
      label: (t) => t.nouns.place.otherNames,
      hint: (t) => t.nouns.place.otherNamesHint,
      optional: true,
    },
    HUB,
  ],
  title: (item) => asString(item['name']) ?? '',
  detail: (item, work) => [hubName(item['hub'], work), asWords(item['otherNames']).join(', ') || null],
  isPast: () => false,
  keyFrom: (item) => asString(item['name']) ?? '',
  isDated: false,
  keyName: 'slug',
  isKeyPlain: true,
}

export const postcode: Noun = {
  kind: 'postcode',
  path: 'postnumre',
  permission: 'municipality.edit',
  texts: (t) => t.nouns.postcode,
  asksKey: { kind: 'postcode', name: 'code', label: (t) => t.nouns.postcode.code },
  fields: [{ kind: 'line', name: 'town', most: 60, label: (t) => t.nouns.postcode.town }, HUB],
  title: (item) => `${asString(item['code']) ?? ''} ${asString(item['town']) ?? ''}`,
  detail: (item, work) => [hubName(item['hub'], work)],
  isPast: () => false,
  keyFrom: (item) => asString(item['code']) ?? '',
  isDated: false,
  keyName: 'code',
  isKeyPlain: true,
}
