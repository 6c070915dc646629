import { PRESETS, type BodyQuestion } from '../../bodies/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { FieldFault } from '../../platform/http/errors.ts'
import type { Typed } from '../../platform/http/forms.ts'
import type { Values } from '../form/field.ts'
import { asString } from '../form/localized-value.ts'
import { readFields } from '../form/read-fields.ts'
import { composeItem } from '../items/compose-item.ts'
import { itemFaults } from '../items/item-faults.ts'
import { newKey, slugOf } from '../items/item-target.ts'
import { bodyNoun } from '../nouns/body.ts'
import type { Work } from '../work.ts'
import { fieldsOfQuestion } from './question-fields.ts'
import { asksOf, caseOf, faultsOfAnswer, typeIn } from './questions.ts'

interface Asked {
  typed: Typed
  work: Work
}

/** One answer, read, and what is wrong with it. */
export function readAnswer(question: BodyQuestion, { typed, work }: Asked): { values: Values; faults: readonly FieldFault[] } {
  const fields = fieldsOfQuestion(question, { type: typeIn(typed), lang: work.lang })
  const { values, faults } = readFields(fields, { typed, work, before: null })
  return { values, faults: faults.length > 0 ? faults : faultsOfAnswer(question, { values, typed, work }) }
}

/** What was answered to a question that is no longer asked is left out. */
export function readDraft(asked: Asked): { values: Values; wrong: readonly { question: BodyQuestion; fault: FieldFault }[] } {
  const read = asksOf(asked.typed).map((question) => ({ question, ...readAnswer(question, asked) }))
  return {
    values: Object.assign({}, ...read.map(({ values }) => values)),
    wrong: read.flatMap(({ question, faults }) => faults.map((fault) => ({ question, fault }))),
  }
}

/** The body as it is to be written down: planned, with its first step where the day is known. */
export function draftItem(values: Values, { typed, work, id }: Asked & { id: string }): { slug: string; item: Values } {
  const { rulesFrom, rulesText, rulesLink, startOn, ...asked } = values
  const decided = asString(asked['decidedBy'])
  const given = { ...asked, ...(decided === null ? {} : { decidedBy: caseOf(decided) }) }
  const name = bodyNoun.keyFrom(given, work)
  const plain = slugOf(name).slice(0, 60)
  const slug = plain === '' || plain === 'ny' || plain === 'sted' ? newKey(name, id.slice(0, 6)) : plain
  const { item } = composeItem(bodyNoun, { values: given, typed: {}, before: null, key: slug, work })
  const type = typeIn(typed)
  const hasRules = rulesText !== undefined || rulesLink !== undefined
  const version = {
    from: rulesFrom,
    ...(rulesText === undefined ? {} : { text: rulesText }),
    ...(rulesLink === undefined ? {} : { link: rulesLink }),
  }
  return {
    slug,
    item: {
      ...item,
      rules: hasRules ? [version] : [],
      steps: startOn === undefined || type === null ? [] : [{ step: PRESETS[type].first, state: 'planned', date: startOn }],
    },
  }
}

/** Whatever the shape and the rules of a body still have against it. */
export const faultsOfItem = (db: Db, { slug, item, work }: { slug: string; item: Values; work: Work }): Promise<FieldFault[]> =>
  itemFaults(db, bodyNoun, { work, key: slug, after: { item, layer: 'fact' }, before: null, read: [] })
