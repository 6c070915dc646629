import { whenWords } from '../../appointments/index.ts'
import { Notice } from '../../design/index.ts'
import { mayRun } from '../appointments/caseworker-target.ts'
import { workPaths } from '../work-paths.ts'
import type { AccountState } from './account-state.ts'

/** Booked times that are left without anybody where the account, or its role, goes; and those that are, once it has gone. */
export function LeftTimes({ state: { work, left, grants } }: { state: AccountState }) {
  if (left.length === 0) return null
  const { ui, who, lang } = work
  const { left: t } = work.t.grants
  const sum = left.reduce((all, { count }) => all + count, 0)
  const isHeld = grants.some(
    ({ role, revokedAt, validTo }) => role === 'caseworker' && revokedAt === null && (validTo ?? work.today) >= work.today,
  )
  return (
    <Notice title={isHeld ? t.only(sum) : t.gone(sum)}>
      <p>{isHeld ? t.onlyLead : t.goneLead}</p>
      <ul class="ds-list">
        {left.map(({ position, count, first }) => (
          <li>
            {mayRun(who, position) ? <a href={ui.href(workPaths.caseworker(position.key))}>{position.key}</a> : position.key}:{' '}
            {t.times(count, whenWords({ start: first }, lang))}
          </li>
        ))}
      </ul>
      {left.every(({ position }) => mayRun(who, position)) ? null : <p>{t.notYours}</p>}
      <p>
        <a href={ui.href(workPaths.roles)}>{t.giveOther}</a>
      </p>
    </Notice>
  )
}
