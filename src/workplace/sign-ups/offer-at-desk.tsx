import { TIME } from '../../appointments/index.ts'
import { Button, Buttons, Form } from '../../design/index.ts'
import type { Act, ActWords } from '../../people/index.ts'
import type { Counter } from '../counter/counter.ts'
import type { WorkTexts } from '../texts.ts'
import { workPaths } from '../work-paths.ts'

/** Where a place is offered: the answer of whoever is here or on the phone. */
export function OfferAtDesk({ counter: { work, href }, act, words }: { counter: Counter; act: Act; words: ActWords }) {
  const t = act.kind === 'appointment' ? timeWords(work.t.appointments) : work.t.signUps
  const isOffered = act.kind === 'sign-up' || act.kind === 'appointment'
  if (!isOffered || act.cancelledAt !== null || !words.waits) return null
  return (
    <div class="off-paper">
      <Form action={href(workPaths.counterOffer(act.id))} hidden={words.asked ? { [TIME]: words.asked } : {}}>
        <p>{t.offer}</p>
        <Buttons>
          <Button name="svar" value="ja">
            {t.takeOffer}
          </Button>
          <Button weight="secondary" name="svar" value="nei">
            {t.declineOffer}
          </Button>
        </Buttons>
      </Form>
    </div>
  )
}

const timeWords = ({ offered, takeTime, declineTime }: WorkTexts['appointments']) => ({
  offer: offered,
  takeOffer: takeTime,
  declineOffer: declineTime,
})
