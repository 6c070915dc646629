import type { ByChannel } from '../../activities/index.ts'
import { Prose, Section } from '../../design/index.ts'
import { maskedWords, noticeWords } from '../../messages/index.ts'
import { show, type Localized } from '../../platform/content/localized.ts'
import { fullDate } from '../../platform/i18n/index.ts'
import { instantToWall } from '../../platform/time/index.ts'
import type { Work } from '../work.ts'

export interface Preview {
  reached: ByChannel
  /** What is sent then says only that there is something to read. */
  isSensitive: boolean
}

interface PreviewProps {
  work: Work
  /** What the real ones are made of. */
  words: { title: Localized; text: Localized }
  preview: Preview
  /** Why it reaches nobody. */
  nobody: string
}

export const reachedBy = ({ reached: { email, sms, call } }: Preview) => email + sms + call

/** Whom it reaches and how, and what they will read: made by what makes the real ones. */
export function PreviewSection({ work, words, preview, nobody }: PreviewProps) {
  const t = work.t.hostMessage
  const { reached, isSensitive } = preview
  const count = reachedBy(preview)
  const link = `${work.ui.publicUrl}/kvittering/…`
  const given = { title: show(words.title, work.lang).text, text: show(words.text, work.lang).text, code: t.code, link }
  const { subject, text, sms } = isSensitive ? maskedWords('notice', link, work.lang) : noticeWords(given, work.lang)
  return (
    <section class="preview" aria-labelledby="slik-blir-den" aria-live="polite">
      <h2 id="slik-blir-den">{t.previewTitle}</h2>
      <p>
        <strong>{count === 0 ? nobody : t.reaches(count)}</strong> {count === 0 ? null : t.byChannel(reached)}
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

/** What has been sent before. */
export function Before({ work, before }: { work: Work; before: readonly { text: string; sentAt: Date; told: number }[] }) {
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
