import { hostMessageWords, whenWords, type AttendeeList, type ByChannel, type HostMessage } from '../../activities/index.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  ErrorSummary,
  errorOf,
  Form,
  Notice,
  Prose,
  RadioGroup,
  Section,
  TextArea,
  type FormError,
} from '../../design/index.ts'
import { maskedWords, noticeWords } from '../../messages/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { fullDate } from '../../platform/i18n/index.ts'
import { instantToWall } from '../../platform/time/index.ts'
import { activitiesAt, type Opened } from '../activities/activity-target.ts'
import { ACT, PREVIEW, SAVE } from '../items/edit-state.ts'
import { WorkPage } from '../work-page.tsx'

export interface Preview {
  reached: ByChannel
  /** What is sent then says only that there is something to read. */
  isSensitive: boolean
}

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

const MOST_TYPED = 600

export function MessageView(props: ViewProps) {
  const { opened, list, typed, errors, preview, told, action } = props
  const { work } = opened
  const t = work.t.hostMessage
  const when = whenWords({ sessionId: list.sessionId, dates: [list.date] }, work.lang)
  const reached = preview === null ? 0 : sum(preview.reached)
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
            maxlength={MOST_TYPED}
          />
          {preview === null ? null : <PreviewSection {...props} preview={preview} />}
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
      <Before {...props} />
    </WorkPage>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const sum = ({ email, sms, call }: ByChannel) => email + sms + call

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

/** Whom it reaches and how, and what they will read: made by what makes the real ones. */
function PreviewSection({ opened: { work }, list, typed, preview }: ViewProps & { preview: Preview }) {
  const t = work.t.hostMessage
  const { reached, isSensitive } = preview
  const words = hostMessageWords(list.title, lineOf(typed, 'tekst'))
  const link = `${work.ui.publicUrl}/kvittering/…`
  const given = { title: show(words.title, work.lang).text, text: show(words.text, work.lang).text, code: t.code, link }
  const { subject, text, sms } = isSensitive ? maskedWords('notice', link, work.lang) : noticeWords(given, work.lang)
  return (
    <section class="preview" aria-labelledby="slik-blir-den" aria-live="polite">
      <h2 id="slik-blir-den">{t.previewTitle}</h2>
      <p>
        <strong>{sum(reached) === 0 ? t.reachesNobody : t.reaches(sum(reached))}</strong> {sum(reached) === 0 ? null : t.byChannel(reached)}
      </p>
      {isSensitive ? <p>{t.sensitive}</p> : null}
      <div class="template">
        <h3>{t.asEmail(subject)}</h3>
        <pre class="letter">{text}</pre>
      </div>
      <div class="template">
        <h3>{t.asSms}</h3>
        <pre class="letter">{sms}</pre>
      </div>
    </section>
  )
}

function Before({ opened: { work }, before }: ViewProps) {
  const t = work.t.hostMessage
  if (before.length === 0) return null
  return (
    <Section title={t.before} id="sendt-for" close>
      <Prose>
        {before.map(({ text, sentAt, told }) => (
          <>
            <h3>{t.beforeLine(fullDate(instantToWall(sentAt.getTime()).day, work.lang), told)}</h3>
            <p class="asked">{text}</p>
          </>
        ))}
      </Prose>
    </Section>
  )
}
