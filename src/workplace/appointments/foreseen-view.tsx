import { whenWords, type ForeseenHours, type MeetingTime } from '../../appointments/index.ts'
import { Notice } from '../../design/index.ts'
import type { Act } from '../../people/index.ts'
import { fullDate } from '../../platform/i18n/index.ts'
import { Lines } from '../lines.tsx'
import type { Work } from '../work.ts'
import { nameOf } from './agenda-names.ts'

/** As many as one looks through. */
const SHOWN = 6

interface ForeseenProps {
  work: Work
  foreseen: ForeseenHours
  acts: ReadonlyMap<string, Act>
}

/** What a change of hours would do, before it is saved: what can be booked and what no longer, and whom it leaves without anybody. */
export function ForeseenView({ work, foreseen: { from, come, go, stranded }, acts }: ForeseenProps) {
  const { lang, hubs } = work
  const { foreseen: t } = work.t.agenda.plan
  const words = ({ hub, start }: MeetingTime) => `${whenWords({ start }, lang)}, ${hubs.find(({ slug }) => slug === hub)?.short ?? hub}`
  const some = (times: readonly MeetingTime[]) => [
    ...times.slice(0, SHOWN).map(words),
    times.length > SHOWN ? t.more(times.length - SHOWN) : null,
  ]
  return (
    <Notice kind="plain" live>
      <h2>{t.title(fullDate(from, lang))}</h2>
      <p>{t.come(come.length)}</p>
      {come.length === 0 ? null : <Lines lines={some(come)} />}
      <p>{t.go(go.length)}</p>
      {go.length === 0 ? null : <Lines lines={some(go)} />}
      <p>{t.stranded(stranded.length)}</p>
      {stranded.length === 0 ? null : <Lines lines={stranded.map((line) => `${words(line)}: ${nameOf(acts.get(line.actId), work)}`)} />}
      <p>{t.unsaved}</p>
    </Notice>
  )
}
