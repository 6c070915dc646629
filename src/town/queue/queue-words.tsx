import type { Ui } from '../../design/index.ts'
import type { QueueNow } from './queue-now.ts'
import { queuePageTexts } from './texts.ts'

interface WaitProps {
  queue: Pick<QueueNow, 'ui' | 'waiting'>
  wait: { from: number; to: number } | null
}

/** How many wait, and how long if that can be said. */
export function WaitWords({ queue: { ui, waiting }, wait }: WaitProps) {
  const t = queuePageTexts(ui.lang).queue
  const long = wait === null ? (waiting.length === 0 ? '' : t.waitUnknown) : t.wait(wait.from, wait.to)
  return <p class="queue-wait">{`${t.waiting(waiting.length)} ${long}`.trim()}</p>
}

/** The whole rule, where those who wait can read it. */
export function QueueRules({ ui, open = false }: { ui: Ui; open?: boolean }) {
  const t = queuePageTexts(ui.lang).queue
  return (
    <details class="ds-details queue-rules" open={open}>
      <summary>{t.rules}</summary>
      <ol>
        {t.rule.map((line) => (
          <li>{line}</li>
        ))}
      </ol>
    </details>
  )
}
