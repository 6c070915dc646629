import { BODY_POWERS, BODY_TYPES, bodyKind, bodyTexts, LEGAL_BASES, listBodies } from '../../bodies/index.ts'
import { asString } from '../form/localized-value.ts'
import { impreciseWords, textIn } from '../form/words.ts'
import { topicChoices } from './story.ts'
import type { Noun } from './noun.ts'
import { workPaths } from '../work-paths.ts'
import { HUB } from './area.ts'

/** A body of local democracy: the form asks what it is and explains the law, and what the law asks is asked again when it is saved. */
export const bodyNoun: Noun = {
  kind: 'body',
  keptBy: { ...bodyKind, list: listBodies },
  path: 'organ',
  permission: 'municipality.edit',
  texts: (t) => t.nouns.body,
  fields: [
    { kind: 'text', name: 'name', most: 120, label: (t) => t.nouns.body.name, hint: (t) => t.nouns.body.nameHint },
    {
      kind: 'choice',
      name: 'type',
      label: (t) => t.nouns.body.type,
      hint: (t) => t.nouns.body.typeHint,
      options: ({ lang }) => BODY_TYPES.map((value) => ({ value, label: bodyTexts(lang).types[value] })),
    },
    {
      kind: 'choice',
      name: 'legalBasis',
      label: (t) => t.nouns.body.legalBasis,
      hint: (t) => t.nouns.body.legalBasisHint,
      options: ({ lang }) => LEGAL_BASES.map((value) => ({ value, label: bodyTexts(lang).bases[value] })),
      none: (t) => t.nouns.body.noBasis,
      optional: true,
    },
    {
      kind: 'line',
      name: 'decidedBy',
      most: 60,
      label: (t) => t.nouns.body.decidedBy,
      hint: (t) => t.nouns.body.decidedByHint,
      optional: true,
    },
    {
      kind: 'choice',
      name: 'power',
      label: (t) => t.nouns.body.power,
      options: ({ lang }) => BODY_POWERS.map((value) => ({ value, label: bodyTexts(lang).powers[value] })),
      none: (t) => t.nouns.body.noPower,
      optional: true,
    },
    { ...HUB, label: (t) => t.nouns.body.hub },
    {
      kind: 'choices',
      name: 'places',
      most: 60,
      label: (t) => t.nouns.body.places,
      hint: (t) => t.nouns.body.placesHint,
      options: topicChoices('place'),
    },
    {
      kind: 'choices',
      name: 'themes',
      most: 20,
      label: (t) => t.nouns.body.themes,
      hint: (t) => t.nouns.body.themesHint,
      options: topicChoices('theme'),
      optional: true,
    },
    {
      kind: 'text',
      name: 'body',
      most: 1000,
      rows: 6,
      label: (t) => t.nouns.body.body,
      hint: (t) => t.nouns.body.bodyHint,
    },
    { kind: 'tick', name: 'trial', label: (t) => t.nouns.body.trial },
    {
      kind: 'imprecise',
      name: 'evaluate',
      label: (t) => t.nouns.body.evaluate,
      hint: (t) => t.nouns.body.dateHint,
      optional: true,
    },
    { kind: 'imprecise', name: 'from', label: (t) => t.nouns.body.from, hint: (t) => t.nouns.body.dateHint, optional: true },
    { kind: 'imprecise', name: 'to', label: (t) => t.nouns.body.to, hint: (t) => t.nouns.body.dateHint, optional: true },
    {
      kind: 'imprecise',
      name: 'established',
      label: (t) => t.nouns.body.established,
      hint: (t) => t.nouns.body.establishedHint,
      optional: true,
    },
    { kind: 'imprecise', name: 'prolongedTo', label: (t) => t.nouns.body.prolongedTo, hint: (t) => t.nouns.body.dateHint, optional: true },
    {
      kind: 'line',
      name: 'prolongedBy',
      most: 60,
      label: (t) => t.nouns.body.prolongedBy,
      hint: (t) => t.nouns.body.decidedByHint,
      optional: true,
    },
    { kind: 'day', name: 'prolongedOn', label: (t) => t.nouns.body.prolongedOn, optional: true },
    {
      kind: 'choice',
      name: 'successor',
      label: (t) => t.nouns.body.successor,
      hint: (t) => t.nouns.body.successorHint,
      options: topicChoices('body'),
      none: (t) => t.nouns.body.noSuccessor,
      optional: true,
    },
    { kind: 'text', name: 'uncertain', most: 600, rows: 3, label: (t) => t.nouns.body.uncertain, optional: true },
  ],
  title: (item, work) => textIn(item['name'], work),
  detail: (item, work) => {
    const type = BODY_TYPES.find((one) => one === item['type'])
    const to = asString(item['to'])
    return [
      type === undefined ? null : bodyTexts(work.lang).types[type],
      to === null ? null : `${work.t.nouns.body.to}: ${impreciseWords(to, work)}`,
    ]
  },
  isPast: () => false,
  keyFrom: (item, work) => textIn(item['name'], work),
  isDated: true,
  keyName: 'slug',
  isKeyPlain: true,
  alsoAdd: (work) => ({ path: workPaths.newBody, label: work.t.nouns.body.wizard }),
}
