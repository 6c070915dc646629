import { isPublicBody, LONGEST_RULES, RulesVersion, type BodyOnDay } from '../../bodies/index.ts'
import type { FieldFault } from '../../platform/http/errors.ts'
import type { Typed } from '../../platform/http/forms.ts'
import type { Field } from '../form/field.ts'
import { said } from '../form/form-errors.ts'
import { asString } from '../form/localized-value.ts'
import { readFields } from '../form/read-fields.ts'
import { dayWordsOf } from '../form/words.ts'
import type { Work } from '../work.ts'
import { bodyRulesTexts } from './body-rules-texts.ts'

/** What is asked of a new version; only a public body has its rules adopted in a case. */
export function rulesFields({ type }: Pick<BodyOnDay, 'type'>, { lang }: Pick<Work, 'lang'>): readonly Field[] {
  const t = bodyRulesTexts(lang)
  const asked: readonly Field[] = [
    { kind: 'day', name: 'from', label: () => t.from, hint: () => t.fromHint },
    { kind: 'text', name: 'text', most: LONGEST_RULES, rows: 12, label: () => t.text, hint: () => t.textHint, optional: true },
    { kind: 'link', name: 'link', label: () => t.link, optional: true },
  ]
  const decided: Field = {
    kind: 'line',
    name: 'decidedBy',
    most: 60,
    label: () => t.case,
    hint: (texts) => texts.nouns.body.decidedByHint,
    optional: true,
  }
  return isPublicBody(type) ? [...asked, decided] : asked
}

/** The new version, or all that is wrong with it. */
export function readRules(
  typed: Typed,
  { body, work }: { body: BodyOnDay; work: Work },
): { version: RulesVersion | null; faults: FieldFault[] } {
  const t = bodyRulesTexts(work.lang)
  const { values, faults } = readFields(rulesFields(body, work), { typed, work, before: null })
  const [from, last] = [asString(values['from']), body.rules.at(-1)?.from]
  const wrong = [
    ...faults,
    ...(from !== null && last !== undefined && from <= last ? [{ field: 'from', message: t.tooEarly(dayWordsOf(last, work)) }] : []),
    ...(faults.length === 0 && values['text'] === undefined && values['link'] === undefined
      ? [{ field: 'text-nb', message: t.needOne }]
      : []),
  ]
  const parsed = RulesVersion.safeParse(values)
  if (wrong.length > 0) return { version: null, faults: wrong }
  if (parsed.success) return { version: parsed.data, faults: [] }
  const shape = parsed.error.issues.map(({ path, message }) => said({ field: path.join('-'), message }, work))
  return { version: null, faults: shape }
}
