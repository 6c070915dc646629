import { Button, Buttons, ButtonLink, Checkbox, ErrorSummary, Form, Notice, type Fact } from '../../design/index.ts'
import { FieldView } from '../form/field-view.tsx'
import { namedErrors } from '../form/named-errors.ts'
import { asRecord } from '../form/localized-value.ts'
import { lineOf } from '../form/typed-values.ts'
import { wordsOf } from '../form/words.ts'
import type { Noun } from '../nouns/noun.ts'
import { WorkPage } from '../work-page.tsx'
import { CollisionNotice } from './collision-notice.tsx'
import { ANNOUNCED, fieldsOf } from './compose-item.ts'
import { ACT, ONCE, PREVIEW, PREVIEWED, SAVE, SEEN, type EditState } from './edit-state.ts'
import { hasPreview } from './preview.tsx'
import { Sections } from './sections.tsx'

export function EditView({ noun, state }: { noun: Noun; state: EditState }) {
  const { work, key, stored, seen, once, errors, preview } = state
  const { ui, t } = work
  const { add, lead, many } = noun.texts(t)
  const fields = fieldsOf(noun, key === null)
  const warned = preview === null ? lineOf(state.typed, PREVIEWED) : preview.warned
  const isNamed = stored !== null && noun.kind !== 'hub' && noun.kind !== 'municipality'
  const title = key === null ? add : isNamed ? noun.title(asRecord(stored.item), work) : many
  const list = noun.isSingle ? work.base : `${work.base}/${noun.path}`
  const address = noun.isSingle ? `${work.base}/${noun.path}` : `${list}/${key ?? 'ny'}`
  return (
    <WorkPage work={work} title={title} lead={lead}>
      <div class="sec close">
        <ErrorSummary ui={ui} errors={namedErrors(errors, { fields, work })} />
        <CollisionNotice work={work} collision={state.collision} facts={factsOf(noun, state)} />
        <Form
          action={ui.href(address)}
          hidden={{ [SEEN]: String(seen), [ONCE]: once, ...(hasPreview(noun) ? { [PREVIEWED]: warned } : {}) }}
        >
          <FirstButton value={hasPreview(noun) ? PREVIEW : SAVE} />
          {noun.sections === undefined ? null : <Sections noun={noun} state={state} sections={noun.sections} />}
          {fields
            .filter(({ name }) => !noun.sections?.some((section) => section.fields.includes(name)))
            .map((field) => (
              <FieldView field={field} work={work} typed={state.typed} errors={errors} />
            ))}
          <ExampleBox state={state} />
          {preview?.view}
          <Buttons>
            {hasPreview(noun) ? (
              <Button weight={preview ? 'secondary' : 'primary'} name={ACT} value={PREVIEW}>
                {t.preview}
              </Button>
            ) : null}
            <Button weight={hasPreview(noun) && !preview ? 'secondary' : 'primary'} name={ACT} value={SAVE}>
              {state.collision !== null ? t.saveAnyway : preview !== null && warned !== '' ? t.hours.saveAnyway : t.save}
            </Button>
            <ButtonLink weight="tertiary" href={ui.href(list)}>
              {t.cancel}
            </ButtonLink>
          </Buttons>
        </Form>
        {key === null || noun.isSingle ? null : (
          <>
            {noun.besides?.(key, work).map(({ path, label }) => (
              <p>
                <a href={ui.href(`${list}/${path}`)}>{label}</a>
              </p>
            ))}
            <p class="remove-link">
              <a href={ui.href(`${list}/${key}/fjern`)}>{t.remove}</a>
            </p>
          </>
        )}
      </div>
    </WorkPage>
  )
}

/** Enter in a field presses the first button of a form: it must be the harmless one. */
export function FirstButton({ value }: { value: string }) {
  return (
    <button class="ds-sr-only" type="submit" name={ACT} value={value} tabindex={-1} aria-hidden="true">
      {value}
    </button>
  )
}

/** Said above an example's form, with the box that makes it a fact. */
export function ExampleBox({ state: { work, stored, typed } }: { state: Pick<EditState, 'work' | 'stored' | 'typed'> }) {
  if (stored?.layer !== 'example') return null
  const { example: t } = work.t
  return (
    <Notice title={t.title}>
      <p>{t.lead}</p>
      <Checkbox name={ANNOUNCED} label={t.announce} hint={t.announceHint} checked={lineOf(typed, ANNOUNCED) !== ''} />
    </Notice>
  )
}

/** The thing as it is saved, in words. */
function factsOf(noun: Noun, { stored, work }: EditState): Fact[] {
  if (stored === null) return []
  const item = asRecord(stored.item)
  return fieldsOf(noun).map((field) => ({ term: field.label(work.t), text: wordsOf(field, item[field.name], work) ?? work.t.nothing }))
}
