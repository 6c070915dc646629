import { BOOKED_BY, listEditedServices, MODES, serviceKind } from '../../appointments/index.ts'
import { asString, asWords } from '../form/localized-value.ts'
import type { Field, Values } from '../form/field.ts'
import { dayWordsOf, providerName, textIn } from '../form/words.ts'
import type { WorkTexts } from '../texts.ts'
import type { Work } from '../work.ts'
import { endsBefore, providerChoices, type Noun, type Section } from './noun.ts'

type Words = WorkTexts['nouns']['service']
type Named = { [Name in keyof Words]: Words[Name] extends string ? Name : never }[keyof Words]
const say = (name: Named) => (t: WorkTexts) => t.nouns.service[name]

const hubs = (name: 'dropIn' | 'byAppointment' | 'selfService'): Field => ({
  kind: 'choices',
  name,
  most: 60,
  label: say(name),
  options: ({ hubs: all }: Work) => all.map(({ slug, short }) => ({ value: slug, label: short })),
})

interface Number {
  name: Named
  most: number
  least?: number
  hint?: Named
}
const number = ({ name, most, least = 0, hint }: Number): Field => ({
  kind: 'number',
  name,
  least,
  most,
  label: say(name),
  optional: true,
  ...(hint === undefined ? {} : { hint: say(hint) }),
})

const numberIn = (item: Values, name: string, otherwise: number) => {
  const value = item[name]
  return typeof value === 'number' ? value : otherwise
}

/** What one comes to change, one thing each. */
const sections: readonly Section[] = [
  {
    id: 'navn',
    title: (t) => t.nouns.service.sections.name,
    fields: ['title', 'lead', 'names'],
    says: (item, work) => textIn(item['title'], work),
  },
  { id: 'hvem', title: (t) => t.nouns.service.sections.who, fields: ['provider'] },
  {
    id: 'hjelp',
    title: (t) => t.nouns.service.sections.help,
    fields: ['helps', 'notFor', 'online'],
    says: (item, work) => textIn(item['helps'], work),
  },
  {
    id: 'ta-med',
    title: (t) => t.nouns.service.sections.bring,
    fields: ['bring'],
    says: (item, work) =>
      textIn(item['bring'], work)
        .split('\n')
        .filter((line) => line !== '')
        .join(' · ') || null,
  },
  {
    id: 'hvor',
    title: (t) => t.nouns.service.sections.where,
    fields: ['dropIn', 'byAppointment', 'selfService'],
    says: (item, work) => {
      const slugs = ['dropIn', 'byAppointment', 'selfService'].flatMap((name) => asWords(item[name]))
      return (
        work.hubs
          .filter(({ slug }) => slugs.includes(slug))
          .map(({ short }) => short)
          .join(', ') || null
      )
    },
  },
  {
    id: 'bestilling',
    title: (t) => t.nouns.service.sections.booking,
    fields: ['isBooked', 'bookedBy', 'mostOpen', 'mostPeople', 'modes', 'videoLink', 'noteDays'],
    says: (item, { t }) =>
      item['isBooked'] !== true
        ? t.nouns.service.notBooked
        : item['bookedBy'] === 'staff'
          ? t.nouns.service.bookers.staff
          : t.nouns.service.bookers.everyone,
  },
  {
    id: 'lengde',
    title: (t) => t.nouns.service.sections.length,
    fields: ['minutes', 'step', 'before', 'after', 'interpreterMinutes', 'personMinutes', 'homeMinutes'],
    says: (item, { t }) => {
      const minutes = numberIn(item, 'minutes', 0)
      return minutes === 0
        ? null
        : t.nouns.service.lengthSays(minutes, numberIn(item, 'step', minutes), numberIn(item, 'interpreterMinutes', 30))
    },
  },
  {
    id: 'frister',
    title: (t) => t.nouns.service.sections.limits,
    fields: ['noticeHours', 'horizonDays', 'cancelHours', 'backLeast', 'backMost'],
    says: (item, { t }) => t.nouns.service.limitsSay(numberIn(item, 'noticeHours', 2), numberIn(item, 'horizonDays', 90)),
  },
  {
    id: 'folsomt',
    title: (t) => t.nouns.service.sections.sensitive,
    fields: ['sensitive'],
    says: (item, { t }) => (item['sensitive'] === true ? t.yes : t.no),
  },
  {
    id: 'slutt',
    title: (t) => t.nouns.service.sections.end,
    fields: ['to'],
    says: (item, work) => (asString(item['to']) === null ? work.t.nouns.service.noEnd : dayWordsOf(asString(item['to']) ?? '', work)),
  },
]

/** What people come about, in their words; where it is met, and how a time of it is made. */
export const serviceNoun: Noun = {
  kind: 'service',
  keptBy: { ...serviceKind, list: listEditedServices },
  path: 'timetemaer',
  permission: 'municipality.edit',
  texts: (t) => t.nouns.service,
  sections,
  fields: [
    { kind: 'text', name: 'title', most: 80, label: say('title'), hint: say('titleHint') },
    { kind: 'choice', name: 'provider', label: say('provider'), options: providerChoices },
    { kind: 'text', name: 'lead', most: 200, rows: 2, label: say('shortly'), hint: say('shortlyHint') },
    { kind: 'list', name: 'names', most: 60, label: say('names'), hint: say('namesHint'), optional: true },
    { kind: 'text', name: 'helps', most: 1500, rows: 6, label: say('helps') },
    { kind: 'text', name: 'bring', most: 2000, rows: 4, label: say('bring'), hint: say('bringHint'), optional: true },
    { kind: 'text', name: 'notFor', most: 600, rows: 3, label: say('notFor'), hint: say('notForHint'), optional: true },
    { kind: 'link', name: 'online', label: say('online'), optional: true },
    hubs('dropIn'),
    hubs('byAppointment'),
    hubs('selfService'),
    { kind: 'tick', name: 'isBooked', label: say('isBooked') },
    number({ name: 'minutes', least: 5, most: 240, hint: 'minutesHint' }),
    number({ name: 'step', least: 5, most: 240, hint: 'stepHint' }),
    number({ name: 'before', most: 120 }),
    number({ name: 'after', most: 120, hint: 'afterHint' }),
    number({ name: 'interpreterMinutes', most: 240, hint: 'interpreterHint' }),
    number({ name: 'personMinutes', most: 60, hint: 'personHint' }),
    number({ name: 'homeMinutes', most: 120, hint: 'homeMinutesHint' }),
    number({ name: 'noticeHours', most: 336, hint: 'noticeHint' }),
    number({ name: 'horizonDays', least: 1, most: 366, hint: 'horizonHint' }),
    number({ name: 'cancelHours', most: 336, hint: 'cancelHint' }),
    number({ name: 'backLeast', most: 1440, hint: 'backLeastHint' }),
    number({ name: 'backMost', least: 1, most: 1440, hint: 'backMostHint' }),
    {
      kind: 'choice',
      name: 'bookedBy',
      label: say('bookedBy'),
      options: ({ t }) => BOOKED_BY.map((value) => ({ value, label: t.nouns.service.bookers[value] })),
    },
    {
      kind: 'choices',
      name: 'modes',
      most: 4,
      label: say('modes'),
      options: ({ t }) => MODES.map((value) => ({ value, label: t.nouns.service.ways[value] })),
    },
    { kind: 'link', name: 'videoLink', label: say('videoLink'), optional: true },
    number({ name: 'mostOpen', least: 1, most: 20, hint: 'mostOpenHint' }),
    number({ name: 'mostPeople', least: 1, most: 8, hint: 'mostPeopleHint' }),
    number({ name: 'noteDays', least: 1, most: 90, hint: 'noteDaysHint' }),
    { kind: 'tick', name: 'sensitive', label: say('sensitive') },
    { kind: 'day', name: 'to', label: say('to'), optional: true },
  ],
  title: (item, work) => textIn(item['title'], work),
  detail: (item, work) => {
    const { service: t } = work.t.nouns
    const [to, minutes] = [asString(item['to']), item['minutes']]
    return [
      providerName(asString(item['provider']) ?? '', work),
      item['isBooked'] === true && typeof minutes === 'number' ? t.booked(minutes) : t.notBooked,
      to === null ? null : work.t.through(dayWordsOf(to, work)),
    ]
  },
  isPast: endsBefore,
  keyFrom: (item, work) => textIn(item['title'], { ...work, lang: 'nb' }),
  isDated: true,
}
