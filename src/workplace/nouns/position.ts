import { INTERPRETED, interpreterName, listPositions, positionKind, SHARE } from '../../appointments/index.ts'
import { listOf } from '../../platform/i18n/index.ts'
import { asString, asWords } from '../form/localized-value.ts'
import { providerName } from '../form/words.ts'
import type { Work } from '../work.ts'
import { providerChoices, type Noun } from './noun.ts'

const kinds = ({ t }: Work) => [
  { value: 'caseworker', label: t.nouns.position.kinds.caseworker },
  { value: 'interpreter', label: t.nouns.position.kinds.interpreter },
]

/** Who takes appointments or interprets at them: a position, never a name. */
export const positionNoun: Noun = {
  kind: 'position',
  keptBy: { ...positionKind, list: listPositions },
  path: 'stillinger',
  permission: 'municipality.edit',
  texts: (t) => t.nouns.position,
  asksKey: { kind: 'line', name: 'key', most: 60, label: (t) => t.nouns.position.key, hint: (t) => t.nouns.position.keyHint },
  fields: [
    { kind: 'choice', name: 'kind', label: (t) => t.nouns.position.kind, options: kinds },
    { kind: 'choice', name: 'provider', label: (t) => t.nouns.position.provider, options: providerChoices },
    {
      kind: 'choices',
      name: 'services',
      most: 40,
      label: (t) => t.nouns.position.services,
      optional: true,
      options: ({ bookedTopics }) => bookedTopics,
    },
    {
      kind: 'choices',
      name: 'languages',
      most: INTERPRETED.length,
      label: (t) => t.nouns.position.languages,
      hint: (t) => t.nouns.position.languagesHint,
      optional: true,
      options: ({ lang }) => INTERPRETED.map((code) => ({ value: code, label: interpreterName(code, lang) })),
    },
    {
      kind: 'number',
      name: 'share',
      ...SHARE,
      label: (t) => t.nouns.position.share,
      hint: (t) => t.nouns.position.shareHint,
    },
  ],
  title: (item) => asString(item['key']) ?? '',
  detail: (item, work) => [
    providerName(asString(item['provider']) ?? '', work),
    asString(item['kind']) === 'interpreter' ? work.t.nouns.position.kinds.interpreter : null,
    spoken(asWords(item['languages']), work),
    typeof item['share'] === 'number' && item['share'] !== 100 ? work.t.nouns.position.part(item['share']) : null,
  ],
  isPast: () => false,
  keyFrom: (item) => asString(item['key']) ?? '',
  isDated: true,
  isKeyPlain: true,
}

const spoken = (languages: readonly string[], { lang }: Work): string | null =>
  languages.length === 0
    ? null
    : listOf(
        languages.map((code) => interpreterName(code, lang)),
        lang,
      )
