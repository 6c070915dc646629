import { Button } from '../../design/index.ts'
import { FieldView } from '../form/field-view.tsx'
import { inputId, type Field, type Values } from '../form/field.ts'
import { asRecord } from '../form/localized-value.ts'
import { textIn, wordsOf } from '../form/words.ts'
import type { Noun, Section } from '../nouns/noun.ts'
import type { Work } from '../work.ts'
import { ACT, SAVE, type EditState } from './edit-state.ts'

interface SectionsProps {
  noun: Noun
  state: EditState
  sections: readonly Section[]
}

/**
 * A long form as its own contents list: a line for each thing with what it says now, and the fields behind it. Whoever changes one thing opens
 * one line and saves there; all that is folded is sent along as it was. Something new stands open, and so does what is wrong.
 */
export function Sections({ noun, state, sections }: SectionsProps) {
  const { work, stored, typed, errors } = state
  const item = stored === null ? null : asRecord(stored.item)
  return (
    <div class="sections">
      {sections.map((section) => {
        const fields = noun.fields.filter(({ name }) => section.fields.includes(name))
        const isWrong = errors.some(({ field }) => field !== null && fields.some((one) => isOf(one, field)))
        return (
          <details class="ds-details" id={section.id} open={item === null || isWrong}>
            <summary>
              <span>{section.title(work.t)}</span>
              {item === null ? null : <small>{(section.says ?? wordsOfAll(fields))(item, work) ?? work.t.nothing}</small>}
            </summary>
            <div>
              {fields.map((field) => (
                <FieldView field={field} work={work} typed={typed} errors={errors} />
              ))}
              {item === null ? null : (
                <Button weight="secondary" name={ACT} value={SAVE}>
                  {state.collision === null ? work.t.save : work.t.saveAnyway}
                </Button>
              )}
            </div>
          </details>
        )
      })}
    </div>
  )
}

const isOf = (field: Field, id: string) => id === field.name || id.startsWith(`${inputId(field)}-`)

/** What the fields say, one after the other. */
const wordsOfAll =
  (fields: readonly Field[]) =>
  (item: Values, work: Work): string | null => {
    const words = fields.map((field) => (field.kind === 'text' ? textIn(item[field.name], work) : wordsOf(field, item[field.name], work)))
    return words.filter((one) => one !== null && one !== '').join(' · ') || null
  }
