import { BODY_POWERS, BODY_TYPES, bodyTexts, LONGEST_RULES, PRESETS, type BodyQuestion, type BodyType } from '../../bodies/index.ts'
import type { Field } from '../form/field.ts'
import { bodyNoun } from '../nouns/body.ts'
import type { Work } from '../work.ts'
import { wizardTexts } from './wizard-texts.ts'

interface Asked {
  type: BodyType | null
  lang: Work['lang']
}

/** What one question asks. */
export const fieldsOfQuestion = (question: BodyQuestion, asked: Asked): readonly Field[] => FIELDS[question](asked)

const ofNoun = (name: string): Field => {
  const found = bodyNoun.fields.find((one) => one.name === name)
  if (found === undefined) throw new Error(`a body has no ${name}`)
  return found
}

const choices = (values: readonly string[], words: Readonly<Record<string, string>>) => () =>
  values.map((value) => ({ value, label: words[value] ?? value }))

const FIELDS: Readonly<Record<BodyQuestion, (asked: Asked) => readonly Field[]>> = {
  type: ({ lang }) => [
    { kind: 'choice', name: 'type', label: () => wizardTexts(lang).titles.type, options: choices(BODY_TYPES, bodyTexts(lang).types) },
  ],
  name: ({ lang }) => [{ kind: 'text', name: 'name', most: 120, label: () => wizardTexts(lang).fields.name }],
  basis: ({ type, lang }) => [
    {
      kind: 'choice',
      name: 'legalBasis',
      label: () => wizardTexts(lang).titles.basis,
      options: choices(type === null ? [] : PRESETS[type].bases, bodyTexts(lang).bases),
    },
  ],
  case: ({ lang }) => [
    {
      kind: 'line',
      name: 'decidedBy',
      most: 60,
      label: () => wizardTexts(lang).fields.decidedBy,
      hint: () => wizardTexts(lang).fields.decidedByHint,
      optional: true,
    },
  ],
  power: ({ lang }) => [
    {
      kind: 'choice',
      name: 'power',
      label: () => wizardTexts(lang).titles.power,
      options: choices(BODY_POWERS, bodyTexts(lang).powers),
      none: () => wizardTexts(lang).fields.noPower,
      optional: true,
    },
  ],
  purpose: ({ lang }) => [
    {
      kind: 'text',
      name: 'body',
      most: 1000,
      rows: 6,
      label: () => wizardTexts(lang).fields.purpose,
      hint: () => wizardTexts(lang).leads.purpose,
    },
  ],
  hub: ({ lang }) => [{ ...ofNoun('hub'), label: () => wizardTexts(lang).titles.hub }],
  places: ({ lang }) => [{ ...ofNoun('places'), label: () => wizardTexts(lang).titles.places }],
  trial: ({ lang }) => [{ kind: 'tick', name: 'trial', label: () => wizardTexts(lang).fields.trial }, ofNoun('evaluate')],
  term: () => [ofNoun('from'), ofNoun('to')],
  rules: ({ lang }) => [
    { kind: 'day', name: 'rulesFrom', label: () => wizardTexts(lang).fields.rulesFrom, optional: true },
    { kind: 'text', name: 'rulesText', most: LONGEST_RULES, rows: 10, label: () => wizardTexts(lang).fields.rulesText, optional: true },
    { kind: 'link', name: 'rulesLink', label: () => wizardTexts(lang).fields.rulesLink, optional: true },
  ],
  start: ({ type, lang }) => [
    {
      kind: 'imprecise',
      name: 'startOn',
      label: () => wizardTexts(lang).fields.startOn(type === null ? '' : bodyTexts(lang).steps[PRESETS[type].first]),
      optional: true,
    },
  ],
}
