import { Button, Buttons, ButtonLink, Checkbox, ErrorSummary, Facts, Form, Notice } from '../../design/index.ts'
import { FieldView } from '../form/field-view.tsx'
import { asRecord } from '../form/localized-value.ts'
import { lineOf } from '../form/typed-values.ts'
import { wordsOf } from '../form/words.ts'
import type { Noun } from '../nouns/noun.ts'
import { WorkPage } from '../work-page.tsx'
import { ANNOUNCED, fieldsOf } from './compose-item.ts'
import { ACT, ONCE, PREVIEW, SAVE, SEEN, type EditState } from './edit-state.ts'
import { hasPreview } from './preview.tsx'

export function EditView({ noun, state }: { noun: Noun; state: EditState }) {
  const { place, key, stored, seen, once, errors } = state
  const { ui, t } = place
  const { add, lead, many } = noun.texts(t)
  const title = key === null ? add : stored === null ? many : noun.title(asRecord(stored.item), place)
  const list = noun.kind === 'hub' ? place.base : `${place.base}/${noun.path}`
  const address = noun.kind === 'hub' ? `${place.base}/${noun.path}` : `${list}/${key ?? 'ny'}`
  return (
    <WorkPage place={place} title={title} lead={lead}>
      <div class="sec close">
        <ErrorSummary ui={ui} errors={errors} />
        <CollisionNotice noun={noun} state={state} />
        <Form action={ui.href(address)} hidden={{ [SEEN]: String(seen), [ONCE]: once }}>
          <FirstButton value={hasPreview(noun) ? PREVIEW : SAVE} />
          {fieldsOf(noun).map((field) => (
            <FieldView field={field} place={place} typed={state.typed} errors={errors} />
          ))}
          <ExampleBox state={state} />
          {state.preview}
          <Buttons>
            {hasPreview(noun) ? (
              <Button weight={state.preview ? 'secondary' : 'primary'} name={ACT} value={PREVIEW}>
                {t.preview}
              </Button>
            ) : null}
            <Button weight={hasPreview(noun) && !state.preview ? 'secondary' : 'primary'} name={ACT} value={SAVE}>
              {state.collision === null ? t.save : t.saveAnyway}
            </Button>
            <ButtonLink weight="tertiary" href={ui.href(list)}>
              {t.cancel}
            </ButtonLink>
          </Buttons>
        </Form>
        {key === null || noun.kind === 'hub' ? null : (
          <p class="remove-link">
            <a href={ui.href(`${list}/${key}/fjern`)}>{t.remove}</a>
          </p>
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
export function ExampleBox({ state: { place, stored, typed } }: { state: Pick<EditState, 'place' | 'stored' | 'typed'> }) {
  if (stored?.layer !== 'example') return null
  const { example: t } = place.t
  return (
    <Notice title={t.title}>
      <p>{t.lead}</p>
      <Checkbox name={ANNOUNCED} label={t.announce} hint={t.announceHint} checked={lineOf(typed, ANNOUNCED) !== ''} />
    </Notice>
  )
}

function CollisionNotice({ noun, state: { place, stored, collision } }: { noun: Noun; state: EditState }) {
  if (collision === null) return null
  const { conflict: t } = place.t
  const [title, lead] =
    collision === 'changed_meanwhile'
      ? [t.title, t.lead]
      : collision === 'removed_meanwhile'
        ? [t.removed, t.removedLead]
        : [t.already, t.alreadyLead]
  const facts =
    stored === null
      ? []
      : fieldsOf(noun).map((field) => ({
          term: field.label(place.t),
          text: wordsOf(field, asRecord(stored.item)[field.name], place) ?? place.t.nothing,
        }))
  return (
    <Notice kind="urgent" title={title} live>
      <p>{lead}</p>
      {facts.length === 0 ? null : <Facts items={facts} />}
    </Notice>
  )
}
