import type { FormError } from '../../design/index.ts'
import type { Work } from '../work.ts'
import { inputId, type Field } from './field.ts'

/** Each with the label of its field. `others` are labels of what is no such field, by id. */
export function namedErrors(
  errors: readonly FormError[],
  { fields, work, others = {} }: { fields: readonly Field[]; work: Work; others?: Readonly<Record<string, string>> },
): FormError[] {
  const labels = new Map([...fields.flatMap((field) => labelsOf(field, work)), ...Object.entries(others)])
  return errors.map((error) => {
    const label = error.field === null ? undefined : labels.get(error.field)
    return label === undefined ? error : { ...error, label }
  })
}

function labelsOf(field: Field, { t }: Work): [string, string][] {
  const label = field.label(t)
  switch (field.kind) {
    case 'text':
      return [
        [inputId(field, 'nb'), label],
        [inputId(field, 'nn'), t.inNynorsk(label)],
        [inputId(field, 'en'), t.inEnglish(label)],
      ]
    case 'moment':
      return [
        [inputId(field, 'day'), t.nouns.news.publishedDay],
        [inputId(field, 'clock'), t.nouns.news.publishedClock],
      ]
    case 'position':
      return [
        [field.name, label],
        [inputId(field, 'within'), t.nouns.contact.within],
      ]
    default:
      return [[field.name, label]]
  }
}
