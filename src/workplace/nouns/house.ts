import { hubTexts } from '../../hubs/index.ts'
import { asString, asText } from '../form/localized-value.ts'
import type { Field } from '../form/field.ts'
import { dayWordsOf, textIn } from '../form/words.ts'
import type { WorkTexts } from '../texts.ts'
import { endsBefore, type Noun } from './noun.ts'

/** The house itself: what is in it, its rooms, where it is and how to reach it. */
export const facility: Noun = {
  kind: 'facility',
  path: 'tilgjengelighet',
  permission: 'hub.edit',
  texts: (t) => t.nouns.facility,
  fields: [
    { kind: 'choice', name: 'kind', label: (t) => t.nouns.facility.kind, options: ({ lang }) => choices(hubTexts(lang).facility) },
    { kind: 'choice', name: 'state', label: (t) => t.nouns.facility.state, options: ({ lang }) => choices(hubTexts(lang).facilityState) },
    { kind: 'text', name: 'note', most: 300, label: (t) => t.nouns.facility.note, hint: (t) => t.nouns.facility.noteHint, optional: true },
    { kind: 'day', name: 'checkedOn', label: (t) => t.nouns.facility.checkedOn, optional: true },
    { kind: 'day', name: 'to', label: (t) => t.nouns.facility.to, optional: true },
  ],
  title: (item, work) => choices(hubTexts(work.lang).facility).find(({ value }) => value === item['kind'])?.label ?? '',
  detail: (item, work) => {
    const { facility: t } = work.t.nouns
    const state = choices(hubTexts(work.lang).facilityState).find(({ value }) => value === item['state'])?.label ?? ''
    const checked = asString(item['checkedOn'])
    return [`${state}, ${checked === null ? t.neverChecked : t.checked(dayWordsOf(checked, work))}`, textIn(item['note'], work)]
  },
  isPast: endsBefore,
  keyFrom: (item) => asString(item['kind']) ?? '',
  isDated: true,
}

/** What an hour costs those who borrow; the rule is said once, at the first of the four. */
const rent = (name: keyof WorkTexts['nouns']['room']['rent']): Field => ({
  kind: 'number',
  name,
  least: 0,
  most: 20_000,
  label: (t) => t.nouns.room.rent[name],
  ...(name === 'rentVoluntary' ? { hint: (t) => t.nouns.room.rentHint } : {}),
  optional: true,
})

export const room: Noun = {
  kind: 'room',
  path: 'rom',
  permission: 'hub.edit',
  texts: (t) => t.nouns.room,
  fields: [
    { kind: 'text', name: 'name', most: 100, label: (t) => t.nouns.room.name },
    { kind: 'number', name: 'capacity', least: 1, most: 5000, label: (t) => t.nouns.room.capacity, optional: true },
    { kind: 'text', name: 'floor', most: 40, label: (t) => t.nouns.room.floor, hint: (t) => t.nouns.room.floorHint, optional: true },
    { kind: 'text', name: 'note', most: 300, label: (t) => t.nouns.room.note, hint: (t) => t.nouns.room.noteHint, optional: true },
    {
      kind: 'number',
      name: 'fireLimit',
      least: 1,
      most: 5000,
      label: (t) => t.nouns.room.fireLimit,
      hint: (t) => t.nouns.room.fireLimitHint,
      optional: true,
    },
    {
      kind: 'number',
      name: 'setUp',
      least: 0,
      most: 240,
      label: (t) => t.nouns.room.setUp,
      hint: (t) => t.nouns.room.setUpHint,
      optional: true,
    },
    {
      kind: 'number',
      name: 'tidy',
      least: 0,
      most: 240,
      label: (t) => t.nouns.room.tidy,
      hint: (t) => t.nouns.room.tidyHint,
      optional: true,
    },
    { kind: 'tick', name: 'isDesk', label: (t) => t.nouns.room.isDesk },
    { kind: 'text', name: 'keyRule', most: 300, label: (t) => t.nouns.room.keyRule, hint: (t) => t.nouns.room.keyRuleHint, optional: true },
    rent('rentVoluntary'),
    rent('rentPrivate'),
    rent('rentMunicipal'),
    rent('rentBusiness'),
    { kind: 'day', name: 'to', label: (t) => t.nouns.room.to, optional: true },
  ],
  title: (item, work) => textIn(item['name'], work),
  detail: (item, work) => {
    const seats = typeof item['capacity'] === 'number' ? work.t.nouns.room.seats(item['capacity']) : ''
    const fire = typeof item['fireLimit'] === 'number' ? work.t.nouns.room.fireSeats(item['fireLimit']) : ''
    return [item['isDesk'] === true ? work.t.nouns.room.isDesk : '', seats, fire, textIn(item['floor'], work), textIn(item['note'], work)]
  },
  isPast: endsBefore,
  keyFrom: (item) => asText(item['name'])?.nb ?? '',
  isDated: true,
}

export const location: Noun = {
  kind: 'location',
  path: 'adresse',
  permission: 'hub.edit',
  texts: (t) => t.nouns.location,
  fields: [
    { kind: 'text', name: 'building', most: 200, label: (t) => t.nouns.location.building, optional: true },
    { kind: 'line', name: 'street', most: 120, label: (t) => t.nouns.location.street, optional: true },
    { kind: 'postcode', name: 'postcode', label: (t) => t.nouns.location.postcode, optional: true },
    { kind: 'line', name: 'town', most: 60, size: 24, label: (t) => t.nouns.location.town, optional: true },
    {
      kind: 'text',
      name: 'directions',
      most: 600,
      rows: 3,
      label: (t) => t.nouns.location.directions,
      hint: (t) => t.nouns.location.directionsHint,
      optional: true,
    },
    { kind: 'tick', name: 'doorConfirmed', label: (t) => t.nouns.location.doorConfirmed },
    { kind: 'day', name: 'from', label: (t) => t.nouns.location.from, hint: (t) => t.nouns.location.fromHint, optional: true },
    { kind: 'day', name: 'to', label: (t) => t.nouns.location.to, optional: true },
  ],
  title: (item, work) => asString(item['street']) ?? (textIn(item['building'], work) || work.t.nothing),
  detail: (item, work) => {
    const from = asString(item['from'])
    const postal = [asString(item['postcode']), asString(item['town'])].filter((part) => part !== null).join(' ')
    return [postal, textIn(item['building'], work), from === null ? null : work.t.from(dayWordsOf(from, work))]
  },
  isPast: endsBefore,
  keyFrom: (item) => asString(item['street']) ?? asText(item['building'])?.nb ?? 'adresse',
  isDated: true,
}

/** Part of the hub itself, so there is exactly one; its key is the hub's address. */
export const contact: Noun = {
  kind: 'hub',
  isSingle: true,
  isConfirmedAnew: true,
  path: 'kontakt',
  permission: 'hub.edit',
  texts: ({ nouns: { contact: t }, nothing }) => ({ ...t, add: t.many, none: nothing }),
  fields: [
    { kind: 'line', name: 'phone', most: 40, size: 16, type: 'tel', label: (t) => t.nouns.contact.phone, optional: true },
    { kind: 'email', name: 'email', label: (t) => t.nouns.contact.email, optional: true },
    { kind: 'position', name: 'position', label: (t) => t.nouns.contact.position, hint: (t) => t.nouns.contact.positionHint },
  ],
  title: (_item, work) => work.name,
  detail: (item, { t }) => [
    asString(item['phone']) ?? `${t.nouns.contact.phone}: ${t.nothing.toLowerCase()}`,
    asString(item['email']) ?? `${t.nouns.contact.email}: ${t.nothing.toLowerCase()}`,
  ],
  isPast: () => false,
  keyFrom: (item) => asString(item['slug']) ?? '',
  isDated: true,
  keyName: 'slug',
}

const choices = (words: Readonly<Record<string, string>>) => Object.entries(words).map(([value, label]) => ({ value, label }))
