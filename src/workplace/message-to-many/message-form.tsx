import type { Child } from '#html/jsx-runtime'
import type { SentMessage } from '../../activities/index.ts'
import { Button, ButtonLink, Buttons, ErrorSummary, errorOf, Form, Notice, TextArea } from '../../design/index.ts'
import type { Localized } from '../../platform/content/localized.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { ACT, PREVIEW, SAVE } from '../items/edit-state.ts'
import type { Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { Before, PreviewSection, reachedBy } from './preview.tsx'
import type { Shown } from './write-to-many.ts'

interface FormProps extends Shown {
  work: Work
  title: string
  lead: string
  textHint: string
  /** Why it reaches nobody. */
  nobody: string
  /** What the real ones are made of, given what is typed. */
  words(text: string): { title: Localized; text: Localized }
  /** What has been sent before. */
  before: readonly SentMessage[]
  /** Where it is sent, and the list it goes back to. */
  action: string
  back: string
  /** Whom it is for. */
  children: Child
}

/** One message to many: whom, what, how it will be read and whom it reaches, before it is sent. */
export function MessageForm({ work, title, lead, textHint, nobody, words, before, action, back, children, ...shown }: FormProps) {
  const { typed, errors, preview, told } = shown
  const t = work.t.hostMessage
  const reached = preview === null ? 0 : reachedBy(preview)
  const text = lineOf(typed, 'tekst')
  return (
    <WorkPage work={work} title={title} lead={lead}>
      <div class="sec close">
        <ErrorSummary ui={work.ui} errors={errors} />
        {told === null ? null : (
          <Notice kind="done" live>
            <p>{t.sent(told)}</p>
          </Notice>
        )}
        <Form action={action} hidden={{ nokkel: lineOf(typed, 'nokkel') }}>
          {children}
          <TextArea name="tekst" label={t.text} hint={textHint} value={text} error={errorOf(errors, 'tekst')} rows={5} />
          {preview === null ? null : <PreviewSection work={work} words={words(text)} preview={preview} nobody={nobody} />}
          <Buttons>
            {reached === 0 ? null : (
              <Button name={ACT} value={SAVE}>
                {t.send(reached)}
              </Button>
            )}
            <Button weight={reached === 0 ? 'primary' : 'secondary'} name={ACT} value={PREVIEW}>
              {reached === 0 ? t.preview : t.previewAgain}
            </Button>
            <ButtonLink weight="tertiary" href={back}>
              {t.back}
            </ButtonLink>
          </Buttons>
        </Form>
      </div>
      <Before work={work} before={before} />
    </WorkPage>
  )
}
