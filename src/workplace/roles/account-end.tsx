import { Button, Buttons, Checkbox, errorOf, Form, TextArea } from '../../design/index.ts'
import { lineOf } from '../form/typed-values.ts'
import { whenWords } from '../history/change-words.ts'
import { workPaths } from '../work-paths.ts'
import { SURE, type AccountState } from './account-state.ts'

/** Closing the account of somebody who has left; for a closed one, the way back, and forgetting whose it was. */
export function AccountEnd({ state }: { state: AccountState }) {
  const { work, account, end, signIns } = state
  const { ui } = work
  const { end: t } = work.t.grants
  const here = ui.href(workPaths.rolesOf(account.id))
  if (account.erasedAt !== null) return <p>{t.erased(whenWords(account.erasedAt, work))}</p>
  if (end !== null && end.reopenedAt === null) return <Ended state={state} here={here} />
  return (
    <>
      {end?.reopenedAt ? <p>{t.wasReopened(whenWords(end.reopenedAt, work), end.reopenedBecause ?? '')}</p> : null}
      <p>{t.signedIn(signIns)}</p>
      {account.id === work.who.id ? (
        <p>{t.own}</p>
      ) : (
        <Form action={`${here}/slutt`} label={t.title}>
          <p>{t.lead}</p>
          <Buttons>
            <Button danger>{t.act}</Button>
          </Buttons>
        </Form>
      )}
    </>
  )
}

function Ended({ state: { work, end, typed, errors }, here }: { state: AccountState; here: string }) {
  const { end: t } = work.t.grants
  return (
    <>
      <p>{t.endedAt(end === null ? '' : whenWords(end.endedAt, work))}</p>
      <Form action={`${here}/gjenapning`} label={t.reopen}>
        <TextArea
          name="reason"
          label={t.reason}
          hint={t.reasonHint}
          rows={2}
          value={lineOf(typed, 'reason')}
          error={errorOf(errors, 'reason')}
        />
        <Buttons>
          <Button weight="secondary">{t.reopen}</Button>
        </Buttons>
      </Form>
      <h3>{t.eraseTitle}</h3>
      <Form action={`${here}/sletting`} label={t.erase}>
        <p>{t.eraseLead}</p>
        <Checkbox name={SURE} label={t.sure} checked={false} error={errorOf(errors, SURE)} />
        <Buttons>
          <Button danger>{t.erase}</Button>
        </Buttons>
      </Form>
    </>
  )
}
