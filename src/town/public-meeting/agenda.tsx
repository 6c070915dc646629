import type { AgendaItem } from '../../activities/index.ts'
import { Text, type Ui } from '../../design/index.ts'
import { show } from '../../platform/content/localized.ts'
import { clockTime } from '../../platform/i18n/index.ts'
import { meetingPageTexts } from './texts.ts'

/** «18.30» of `18:30`, as the clock is written in the reader's language. */
export function pointClock({ at }: AgendaItem, { lang }: Pick<Ui, 'lang'>): string | null {
  if (at === undefined) return null
  const [hours = 0, minutes = 0] = at.split(':').map(Number)
  return clockTime(hours * 60 + minutes, lang)
}

interface AgendaProps {
  ui: Ui
  agenda: readonly AgendaItem[]
  /** Key of what goes on now. */
  now: string | null
}

/** The points with their times and who speaks, as a role; what goes on now is filled, and says so. */
export function Agenda({ ui, agenda, now }: AgendaProps) {
  const t = meetingPageTexts(ui.lang)
  if (agenda.length === 0) return <p>{t.noAgenda}</p>
  const isTimed = agenda.some(({ at }) => at !== undefined)
  return (
    <ol class={isTimed ? 'agenda' : 'agenda untimed'}>
      {agenda.map((point) => (
        <li class={point.key === now ? 'now' : undefined} aria-current={point.key === now ? 'step' : undefined}>
          {isTimed ? <span class="when">{pointClock(point, ui)}</span> : null}{' '}
          <span class="what">
            <b>
              <Text of={show(point.title, ui.lang)} />
              {point.key === now ? <span class="now-word"> {t.isNow}</span> : null}
            </b>{' '}
            {point.speaker === undefined ? null : <span class="who">{t.by(show(point.speaker, ui.lang).text)}</span>}
          </span>
        </li>
      ))}
    </ol>
  )
}
