import { hostMessageWords, whenWords, type AttendeeList, type HostMessage } from '../../activities/index.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  ErrorSummary,
  errorOf,
  Form,
  Notice,
  RadioGroup,
  TextArea,
  type FormError,
} from '../../design/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { activitiesAt, type Opened } from '../activities/activity-target.ts'
import { ACT, PREVIEW, SAVE } from '../items/edit-state.ts'
import { WorkPage } from '../work-page.tsx'
import { Before, PreviewSection, reachedBy, type Preview } from './preview.tsx'

interface ViewProps {
  opened: Opened
  list: AttendeeList
  typed: Typed
  errors: readonly FormError[]
  preview: Preview | null
  told: number | null
  /** What has been sent before. */
  before: readonly HostMessage[]
  action: string
}

export function MessageView(props: ViewProps) {
  const { opened, list, typed, errors, preview, told, action } = props
  const { work } = opened
  const t = work.t.hostMessage
  const when = whenWords({ sessionId: list.sessionId, dates: [list.date] }, work.lang)
  const reached = preview === null ? 0 : reachedBy(preview)
  return (
    <WorkPage work={work} title={t.title(show(list.title, work.lang).text)} lead={t.lead(capital(when))}>
      <div class="sec close">
        <ErrorSummary ui={work.ui} errors={errors} />
        {told === null ? null : (
          <Notice kind="done" live>
            <p>{t.sent(told)}</p>
          </Notice>
        )}
        <Form action={action} hidden={{ nokkel: lineOf(typed, 'nokkel') }}>
          <Whom {...props} />
          <TextArea
            name="tekst"
            label={t.text}
            hint={t.textHint}
            value={lineOf(typed, 'tekst')}
            error={errorOf(errors, 'tekst')}
            rows={5}
          />
          {preview === null ? null : (
            <PreviewSection
              work={work}
              words={hostMessageWords(list.title, lineOf(typed, 'tekst'))}
              preview={preview}
              nobody={t.reachesNobody}
            />
          )}
          <Buttons>
            {reached === 0 ? null : (
              <Button name={ACT} value={SAVE}>
                {t.send(reached)}
              </Button>
            )}
            <Button weight={reached === 0 ? 'primary' : 'secondary'} name={ACT} value={PREVIEW}>
              {reached === 0 ? t.preview : t.previewAgain}
            </Button>
            <ButtonLink weight="tertiary" href={activitiesAt(work, `/${opened.key}/pameldte/${list.date.occurrence}`)}>
              {t.back}
            </ButtonLink>
          </Buttons>
        </Form>
      </div>
      <Before work={work} before={props.before} />
    </WorkPage>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function Whom({ opened, list, typed, errors }: ViewProps) {
  const t = opened.work.t.hostMessage
  return (
    <>
      {list.rule?.per === 'series' ? null : (
        <RadioGroup
          name="datoer"
          legend={t.dates}
          value={lineOf(typed, 'datoer')}
          options={[
            { value: 'denne', label: t.thisDate },
            { value: 'alle', label: t.allDates },
          ]}
        />
      )}
      <RadioGroup
        name="hvem"
        legend={t.whom}
        value={lineOf(typed, 'hvem')}
        error={errorOf(errors, 'hvem')}
        options={[
          { value: 'seated', label: t.seated },
          { value: 'all', label: t.waitingToo },
        ]}
      />
    </>
  )
}
