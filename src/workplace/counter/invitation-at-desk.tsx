import { Button, Buttons, Form } from '../../design/index.ts'
import { invitationKind, newActKey, type Act, type ActWords } from '../../people/index.ts'
import { workPaths } from '../work-paths.ts'
import type { Counter } from './counter.ts'

/** Where somebody was asked into a role on paper: their answer, and whether they are here or on the phone. */
export function InvitationAtDesk({ counter: { work, href }, act, words }: { counter: Counter; act: Act; words: ActWords }) {
  const t = work.t.counter.invitation
  if (act.kind !== invitationKind.name || act.cancelledAt !== null || !words.waits) return null
  return (
    <div class="off-paper">
      <Form action={href(workPaths.counterInvitation(act.id))} hidden={{ nokkel: newActKey() }} label={words.heading}>
        <p>{t.lead}</p>
        <Buttons>
          <Button name="svar" value="desk">
            {t.yesHere}
          </Button>
          <Button name="svar" value="phone" weight="secondary">
            {t.yesByPhone}
          </Button>
          <Button name="svar" value="nei" weight="secondary">
            {t.no}
          </Button>
        </Buttons>
      </Form>
    </div>
  )
}
