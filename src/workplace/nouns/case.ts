import { caseKind, listCases, listOrgans, organKind } from '../../cases/index.ts'
import { show } from '../../platform/content/localized.ts'
import { asLine, asString } from '../form/localized-value.ts'
import { impreciseWords, textIn } from '../form/words.ts'
import type { Values } from '../form/field.ts'
import type { Work } from '../work.ts'
import { workPaths } from '../work-paths.ts'
import type { Noun } from './noun.ts'
import { topicChoices } from './story.ts'

/** The council and its committees: who treats political cases. */
export const organNoun: Noun = {
  kind: 'organ',
  keptBy: { ...organKind, list: listOrgans },
  path: 'politiske-organ',
  permission: 'municipality.edit',
  texts: (t) => t.nouns.organ,
  fields: [{ kind: 'text', name: 'name', most: 120, label: (t) => t.nouns.organ.name, hint: (t) => t.nouns.organ.nameHint }],
  title: (item, work) => textIn(item['name'], work),
  detail: () => [],
  isPast: () => false,
  keyFrom: (item, work) => textIn(item['name'], { ...work, lang: 'nb' }),
  isDated: true,
  keyName: 'slug',
  isKeyPlain: true,
}

const shortOf = (item: Values) => `${asLine(item['number']) ?? ''}/${(asLine(item['year']) ?? '').slice(-2)}`

function organOf(item: Values, { organs, lang }: Work): string {
  const slug = asString(item['organ'])
  const named = organs.find((organ) => organ.slug === slug)
  return named === undefined ? (slug ?? '') : show(named.name, lang).text
}

/** A political case, registered by reference: its number is its address, and stays. */
export const caseNoun: Noun = {
  kind: 'political_case',
  keptBy: { ...caseKind, list: listCases },
  path: 'saker',
  permission: 'municipality.edit',
  texts: (t) => t.nouns.politicalCase,
  fields: [
    {
      kind: 'choice',
      name: 'organ',
      label: (t) => t.nouns.politicalCase.organ,
      options: ({ organs, lang }) => organs.map(({ slug, name }) => ({ value: slug, label: show(name, lang).text })),
    },
    { kind: 'number', name: 'year', least: 1838, most: 2999, label: (t) => t.nouns.politicalCase.year },
    {
      kind: 'number',
      name: 'number',
      least: 1,
      most: 9999,
      label: (t) => t.nouns.politicalCase.number,
      hint: (t) => t.nouns.politicalCase.numberHint,
    },
    { kind: 'text', name: 'title', most: 300, label: (t) => t.nouns.politicalCase.title, hint: (t) => t.nouns.politicalCase.titleHint },
    { kind: 'text', name: 'body', most: 2000, rows: 4, label: (t) => t.nouns.politicalCase.body, optional: true },
    {
      kind: 'imprecise',
      name: 'planned',
      label: (t) => t.nouns.politicalCase.planned,
      hint: (t) => t.nouns.politicalCase.plannedHint,
      optional: true,
    },
    { kind: 'imprecise', name: 'treated', label: (t) => t.nouns.politicalCase.treated, optional: true },
    {
      kind: 'text',
      name: 'decision',
      most: 4000,
      rows: 6,
      label: (t) => t.nouns.politicalCase.decision,
      hint: (t) => t.nouns.politicalCase.decisionHint,
      optional: true,
    },
    {
      kind: 'day',
      name: 'approvedOn',
      label: (t) => t.nouns.politicalCase.approvedOn,
      hint: (t) => t.nouns.politicalCase.approvedHint,
      optional: true,
    },
    { kind: 'link', name: 'link', label: (t) => t.nouns.politicalCase.link, optional: true },
    { kind: 'day', name: 'checkedOn', label: (t) => t.nouns.politicalCase.checkedOn, optional: true },
    {
      kind: 'choices',
      name: 'places',
      most: 60,
      label: (t) => t.nouns.politicalCase.places,
      hint: (t) => t.nouns.politicalCase.placesHint,
      options: topicChoices('place'),
    },
  ],
  title: (item, work) => `${organOf(item, work)} ${shortOf(item)}: ${textIn(item['title'], work)}`,
  detail: (item, work) => {
    const [planned, treated] = [asString(item['planned']), asString(item['treated'])]
    const { politicalCase: t } = work.t.nouns
    return [
      treated === null ? null : `${t.treated}: ${impreciseWords(treated, work)}`,
      treated !== null || planned === null ? null : `${t.planned}: ${impreciseWords(planned, work)}`,
    ]
  },
  isPast: () => false,
  alsoAdd: ({ t }) => ({ path: workPaths.importCases, label: t.nouns.politicalCase.importing.title }),
  keyFrom: (item) => `${asString(item['organ']) ?? ''}-${asLine(item['year']) ?? ''}-${asLine(item['number']) ?? ''}`,
  isDated: true,
  keyName: 'slug',
  isKeyPlain: true,
}
