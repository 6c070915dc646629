import { hearingKind, listHearings, listStatements, OUTCOMES, statementKind } from '../../cases/index.ts'
import { show } from '../../platform/content/localized.ts'
import { parseDay } from '../../platform/time/index.ts'
import { asString } from '../form/localized-value.ts'
import { dayWordsOf, textIn } from '../form/words.ts'
import type { Field } from '../form/field.ts'
import type { Work } from '../work.ts'
import type { Noun } from './noun.ts'
import { topicChoices } from './story.ts'

/** Somebody asks those who live there, before a day. Whom it reaches follows from the places. */
export const hearingNoun: Noun = {
  kind: 'hearing',
  keptBy: { ...hearingKind, list: listHearings },
  path: 'horinger',
  permission: 'municipality.edit',
  texts: (t) => t.nouns.hearing,
  fields: [
    {
      kind: 'choice',
      name: 'organ',
      label: (t) => t.nouns.hearing.organ,
      options: ({ organs, lang }) => organs.map(({ slug, name }) => ({ value: slug, label: show(name, lang).text })),
    },
    { kind: 'text', name: 'title', most: 300, label: (t) => t.nouns.hearing.title },
    { kind: 'text', name: 'body', most: 2000, rows: 5, label: (t) => t.nouns.hearing.body, optional: true },
    {
      kind: 'choices',
      name: 'places',
      most: 60,
      label: (t) => t.nouns.hearing.places,
      hint: (t) => t.nouns.hearing.placesHint,
      options: topicChoices('place'),
    },
    {
      kind: 'choices',
      name: 'themes',
      most: 20,
      label: (t) => t.nouns.hearing.themes,
      hint: (t) => t.nouns.hearing.themesHint,
      options: topicChoices('theme'),
      optional: true,
    },
    { kind: 'day', name: 'from', label: (t) => t.nouns.hearing.from },
    { kind: 'day', name: 'due', label: (t) => t.nouns.hearing.due },
    { kind: 'link', name: 'link', label: (t) => t.nouns.hearing.link, optional: true },
    {
      kind: 'line',
      name: 'politicalCase',
      most: 60,
      label: (t) => t.nouns.hearing.politicalCase,
      hint: (t) => t.nouns.body.decidedByHint,
      optional: true,
    },
  ],
  title: (item, work) => textIn(item['title'], work),
  detail: (item, work) => [`${work.t.nouns.hearing.due}: ${dayWordsOf(asString(item['due']) ?? '', work)}`],
  isPast: (item, today) => (parseDay(asString(item['due']) ?? '') ?? today) < today,
  keyFrom: (item, work) => textIn(item['title'], { ...work, lang: 'nb' }),
  isDated: true,
}

const HEARING: Field = {
  kind: 'choice',
  name: 'hearing',
  label: (t) => t.nouns.statement.hearing,
  options: ({ hearings, lang }) => hearings.map(({ key, title }) => ({ value: key, label: show(title, lang).text })),
}
const SAID: readonly Field[] = [
  HEARING,
  { kind: 'day', name: 'day', label: (t) => t.nouns.statement.day, hint: (t) => t.nouns.statement.dayHint },
  { kind: 'text', name: 'text', most: 8000, rows: 10, label: (t) => t.nouns.statement.text },
]

const hearingOf = (key: unknown, { hearings, lang }: Work): string => {
  const found = hearings.find((one) => one.key === key)
  return found === undefined ? (asString(key) ?? '') : show(found.title, lang).text
}

/** A statement with what became of it, as the municipality tells. */
export const statementNoun: Noun = {
  kind: 'statement',
  keptBy: { ...statementKind, list: listStatements },
  path: 'uttalelser',
  permission: 'municipality.edit',
  texts: (t) => t.nouns.statement,
  fields: [
    { kind: 'line', name: 'bodySlug', most: 60, label: (t) => t.nouns.statement.bodySlug, hint: (t) => t.nouns.statement.bodySlugHint },
    ...SAID,
    {
      kind: 'choice',
      name: 'outcome',
      label: (t) => t.nouns.statement.outcome,
      options: ({ t }) => OUTCOMES.map((value) => ({ value, label: t.nouns.statement.outcomes[value] })),
      none: (t) => t.nouns.statement.noOutcome,
      optional: true,
    },
    {
      kind: 'text',
      name: 'changed',
      most: 2000,
      rows: 5,
      label: (t) => t.nouns.statement.changed,
      hint: (t) => t.nouns.statement.changedHint,
      optional: true,
    },
    { kind: 'day', name: 'outcomeOn', label: (t) => t.nouns.statement.outcomeOn, optional: true },
    {
      kind: 'line',
      name: 'decidedIn',
      most: 60,
      label: (t) => t.nouns.statement.decidedIn,
      hint: (t) => t.nouns.body.decidedByHint,
      optional: true,
    },
  ],
  title: (item, work) => hearingOf(item['hearing'], work),
  detail: (item, work) => {
    const outcome = OUTCOMES.find((one) => one === item['outcome'])
    const { statement: t } = work.t.nouns
    return [
      asString(item['bodySlug']),
      dayWordsOf(asString(item['day']) ?? '', work),
      outcome === undefined ? t.noOutcome : t.outcomes[outcome],
    ]
  },
  isPast: () => false,
  keyFrom: (item) => `${asString(item['hearing']) ?? ''}-${asString(item['bodySlug']) ?? ''}`,
  isDated: true,
}

/** The same on a body's own pages: what it says is its own; what became of it is told by the municipality. */
export const ownStatement: Noun = {
  ...statementNoun,
  permission: 'body.edit',
  fields: SAID,
  fill: (values, work) => ({ ...values, bodySlug: work.own?.slug ?? '' }),
  keyFrom: (item, work) => `${asString(item['hearing']) ?? ''}-${work.own?.slug ?? ''}`,
}
