import type { Field } from '../form/field.ts'
import { SOURCE } from '../items/compose-item.ts'
import { providerChoices } from '../nouns/noun.ts'
import type { Work } from '../work.ts'

const PROVIDER: Field = {
  kind: 'choice',
  name: 'provider',
  label: (t) => t.volunteers.fields.provider,
  options: providerChoices,
  none: (t) => t.volunteers.fields.providerNone,
  optional: true,
}

const WHAT: readonly Field[] = [
  { kind: 'text', name: 'title', most: 120, label: (t) => t.volunteers.fields.title, hint: (t) => t.volunteers.fields.titleHint },
  {
    kind: 'text',
    name: 'body',
    most: 1500,
    rows: 5,
    optional: true,
    label: (t) => t.volunteers.fields.body,
    hint: (t) => t.volunteers.fields.bodyHint,
  },
]

const RULES: readonly Field[] = [
  {
    kind: 'number',
    name: 'wanted',
    least: 1,
    most: 200,
    optional: true,
    label: (t) => t.volunteers.fields.wanted,
    hint: (t) => t.volunteers.fields.wantedHint,
  },
  {
    kind: 'number',
    name: 'ageFrom',
    least: 0,
    most: 120,
    optional: true,
    label: (t) => t.volunteers.fields.ageFrom,
    hint: (t) => t.volunteers.fields.ageFromHint,
  },
  { kind: 'tick', name: 'policeCheck', label: (t) => t.volunteers.fields.policeCheck, hint: (t) => t.volunteers.fields.policeCheckHint },
  { kind: 'day', name: 'to', optional: true, label: (t) => t.volunteers.fields.to, hint: (t) => t.volunteers.fields.toHint },
  SOURCE,
]

/** What is asked of a need beside the activity that it follows and its shifts. A provider's own pages do not ask who needs help. */
export const needFields = ({ own }: Pick<Work, 'own'>): readonly Field[] => [...WHAT, ...(own === null ? [PROVIDER] : []), ...RULES]
