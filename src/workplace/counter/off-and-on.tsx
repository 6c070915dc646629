import { Button, Buttons, Form } from '../../design/index.ts'
import { WhyOff, type Act, type ActWords } from '../../people/index.ts'
import { workPaths } from '../work-paths.ts'
import { addressesOf } from './act-asked.ts'
import type { Counter } from './counter.ts'

interface TurnProps {
  counter: Counter
  act: Act
  words: ActWords
}

/** After a no: yes, after all. */
export function BackFor({ counter, act, words }: TurnProps) {
  const t = counter.work.t.counter.receipt
  if (!words.back) return null
  return (
    <div class="off-paper">
      <Form action={counter.href(workPaths.counterBack(act.id))} label={t.backFor}>
        <p>{t.backHint}</p>
        <Buttons>
          <Button>{t.backFor}</Button>
        </Buttons>
      </Form>
    </div>
  )
}

/** Called off for whoever it concerns; of what is followed, everything at once. */
export function CancelFor({ counter, act, words }: TurnProps) {
  const t = counter.work.t.counter.receipt
  if (act.cancelledAt !== null) return null
  const cancel = words.cancel ?? words.cancelByStaff ?? null
  if (cancel === null) return <p class="off-paper">{t.cannotCancel}</p>
  return (
    <div class="off-paper">
      <details class="ds-details">
        <summary>{t.cancelFor}</summary>
        <div>
          <Form action={counter.href(workPaths.counterCancel(act.id))} label={t.cancelFor}>
            <p>{t.cancelHint}</p>
            {words.cancelLeads ? <p>{words.cancelLeads}</p> : null}
            <WhyOff words={words} />
            <Button danger>{cancel}</Button>
          </Form>
          {act.kind === 'follow' && addressesOf(act).length > 0 ? (
            <Form action={counter.href(workPaths.counterStopAll(act.id))} label={t.stopAll}>
              <p>{t.stopAllHint}</p>
              <Button danger>{t.stopAll}</Button>
            </Form>
          ) : null}
        </div>
      </details>
    </div>
  )
}
