import { Button, Buttons, Form } from '../../design/index.ts'
import type { Act, ActWords } from '../../people/index.ts'
import type { Counter } from '../counter/counter.ts'
import { workPaths } from '../work-paths.ts'

/** Where a place is offered: the answer of whoever is here or on the phone. */
export function OfferAtDesk({ counter: { work, href }, act, words }: { counter: Counter; act: Act; words: ActWords }) {
  const t = work.t.signUps
  if (act.kind !== 'sign-up' || act.cancelledAt !== null || !words.waits) return null
  return (
    <div class="off-paper">
      <Form action={href(workPaths.counterOffer(act.id))}>
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
