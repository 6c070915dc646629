import { shortSlotWords, volunteerMessageWords, type Slot, type VolunteerMessage } from '../../activities/index.ts'
import { Button, ButtonLink, Buttons, ErrorSummary, errorOf, Form, Notice, Select, TextArea, type FormError } from '../../design/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { Before, PreviewSection, reachedBy, type Preview } from '../host-message/preview.tsx'
import { ACT, PREVIEW, SAVE } from '../items/edit-state.ts'
import { WorkPage } from '../work-page.tsx'
import { needsAt, type OpenedNeed } from './need-target.ts'

/** Not one shift: all ahead. */
export const ALL = 'alle'

interface ViewProps {
  opened: OpenedNeed
  /** Of those who have said yes, by time; one may be there several times. */
  slots: readonly Slot[]
  typed: Typed
  errors: readonly FormError[]
  preview: Preview | null
  told: number | null
  before: readonly VolunteerMessage[]
}

export function WriteView(props: ViewProps) {
  const { opened, typed, errors, preview, told, before } = props
  const { work, key, item } = opened
  const { hostMessage: h, volunteerMessage: t } = work.t
  const reached = preview === null ? 0 : reachedBy(preview)
  return (
    <WorkPage work={work} title={t.title(show(item.title, work.lang).text)} lead={t.lead}>
      <div class="sec close">
        <ErrorSummary ui={work.ui} errors={errors} />
        {told === null ? null : (
          <Notice kind="done" live>
            <p>{h.sent(told)}</p>
          </Notice>
        )}
        <Form action={needsAt(work, `/${key}/folk/beskjed`)} hidden={{ nokkel: lineOf(typed, 'nokkel') }}>
          <Whom {...props} />
          <TextArea
            name="tekst"
            label={h.text}
            hint={t.textHint}
            value={lineOf(typed, 'tekst')}
            error={errorOf(errors, 'tekst')}
            rows={5}
          />
          {preview === null ? null : (
            <PreviewSection
              work={work}
              words={volunteerMessageWords(item.title, lineOf(typed, 'tekst'))}
              preview={preview}
              nobody={t.reachesNobody}
            />
          )}
          <Buttons>
            {reached === 0 ? null : (
              <Button name={ACT} value={SAVE}>
                {h.send(reached)}
              </Button>
            )}
            <Button weight={reached === 0 ? 'primary' : 'secondary'} name={ACT} value={PREVIEW}>
              {reached === 0 ? h.preview : h.previewAgain}
            </Button>
            <ButtonLink weight="tertiary" href={needsAt(work, `/${key}/folk`)}>
              {h.back}
            </ButtonLink>
          </Buttons>
        </Form>
      </div>
      <Before work={work} before={before} />
    </WorkPage>
  )
}

function Whom({ opened: { work }, slots, typed, errors }: ViewProps) {
  const t = work.t.volunteerMessage
  const each = new Map(slots.map((slot) => [slot.id, capital(shortSlotWords(slot, work.lang))]))
  return (
    <Select
      name="hvem"
      label={t.whom}
      value={lineOf(typed, 'hvem')}
      error={errorOf(errors, 'hvem')}
      options={[{ value: ALL, label: t.all }, ...[...each].map(([value, label]) => ({ value, label }))]}
    />
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
