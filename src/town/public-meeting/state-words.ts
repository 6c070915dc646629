import { activityTexts, type FoundMeeting } from '../../activities/index.ts'
import type { Ui } from '../../design/index.ts'
import { show } from '../../platform/content/localized.ts'
import { pointClock } from './agenda.tsx'
import { meetingPageTexts } from './texts.ts'

/** Goes on now: it was opened, nobody has closed it, and nobody called it off. */
export const goesOn = ({ phase, session }: Pick<FoundMeeting, 'phase' | 'session'>): boolean =>
  phase === 'open' && session.state === 'planned'

/** How far it has come, in a line: «Nå, kl. 18», «Møtet er over», «Avlyst: …». */
export function stateWords({ phase, point, session: { state, reason } }: FoundMeeting, ui: Ui): string {
  const [t, a] = [meetingPageTexts(ui.lang), activityTexts(ui.lang)]
  if (state !== 'planned') return reason === null ? a.cancelled : a.cancelledBecause(show(reason, ui.lang).text)
  const clock = point === null ? null : pointClock(point, ui)
  return phase === 'open' ? `${t.now}${clock === null ? '' : `, ${clock}`}` : t.phase[phase]
}
