import { Button, Buttons, ButtonLink, ErrorSummary, Form } from '../../design/index.ts'
import { FieldView } from '../form/field-view.tsx'
import { namedErrors } from '../form/named-errors.ts'
import { lineOf } from '../form/typed-values.ts'
import { SOURCE } from '../items/compose-item.ts'
import { ACT, ONCE, PREVIEW, PREVIEWED, SAVE, SEEN } from '../items/edit-state.ts'
import { CollisionNotice } from '../items/collision-notice.tsx'
import { ExampleBox, FirstButton } from '../items/edit-view.tsx'
import { WorkPage } from '../work-page.tsx'
import { Extent, fromField } from './extent.tsx'
import { labelsOf, PLAIN, TITLE, TO } from './hours-fields.ts'
import type { HoursState } from './hours-state.ts'
import { ownerWithin, periodFacts } from './period-words.ts'
import { PreviewView } from './preview-view.tsx'
import { warnedOf } from './shown-preview.ts'
import { Week } from './week.tsx'
import { WhoseHours } from './whose-hours.tsx'

/** Whose, what sort, from when to when, the week, the holidays; and when it has been in force, from which day it is otherwise. */
export function HoursForm({ state }: { state: HoursState }) {
  const { work, key, stored, seen, once, errors, preview } = state
  const { ui, t } = work
  const warned = preview === null ? lineOf(state.typed, PREVIEWED) : warnedOf(preview)
  const title = stored === null ? t.hours.newTitle : t.hours.editTitle(ownerWithin(stored.item.provider, work))
  return (
    <WorkPage work={work} title={title}>
      <div class="sec close">
        <ErrorSummary ui={ui} errors={namedErrors(errors, { fields: PLAIN, work, others: labelsOf(work) })} />
        <CollisionNotice work={work} collision={state.collision} facts={factsOf(state)} />
        <Form action={ui.href(`${work.base}/tider/${key ?? 'ny'}`)} hidden={{ [SEEN]: String(seen), [ONCE]: once, [PREVIEWED]: warned }}>
          <FirstButton value={PREVIEW} />
          <WhoseHours state={state} />
          <Extent state={state} />
          <FieldView field={TITLE} work={work} typed={state.typed} errors={errors} />
          <div class="side-by-side">
            {[fromField(state), TO].map((field) => (
              <FieldView field={field} work={work} typed={state.typed} errors={errors} />
            ))}
          </div>
          <Week state={state} />
          <FieldView field={SOURCE} work={work} typed={state.typed} errors={errors} />
          <ExampleBox state={state} />
          {preview === null ? null : <PreviewView work={work} preview={preview} />}
          <Buttons>
            <Button weight={preview ? 'secondary' : 'primary'} name={ACT} value={PREVIEW}>
              {t.preview}
            </Button>
            <Button weight={preview ? 'primary' : 'secondary'} name={ACT} value={SAVE}>
              {state.collision !== null ? t.saveAnyway : preview !== null && warned !== '' ? t.hours.saveAnyway : t.save}
            </Button>
            <ButtonLink weight="tertiary" href={ui.href(`${work.base}/tider`)}>
              {t.cancel}
            </ButtonLink>
          </Buttons>
        </Form>
        {key === null ? null : (
          <p class="remove-link">
            <a href={ui.href(`${work.base}/tider/${key}/fjern`)}>{t.remove}</a>
          </p>
        )}
      </div>
    </WorkPage>
  )
}

const factsOf = ({ stored, work }: HoursState) =>
  stored === null ? [] : periodFacts(stored.item, work).map(({ term, text }) => ({ term, text: text ?? work.t.nothing }))
