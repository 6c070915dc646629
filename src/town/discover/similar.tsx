import type { Session } from '../../activities/index.ts'
import { Section, type Ui } from '../../design/index.ts'
import type { TownPicture } from '../../hubs/index.ts'
import { DatedThings } from './dated-things.tsx'
import { discoverTexts } from './texts.ts'

/** Nobody is sent away: what else there is when all places are taken. */
export function Similar({ ui, picture, sessions }: { ui: Ui; picture: TownPicture; sessions: readonly Session[] }) {
  const t = discoverTexts(ui.lang)
  if (sessions.length === 0) return null
  return (
    <Section title={t.similar} id="lignende" close>
      <p>{t.similarLead}</p>
      <DatedThings ui={ui} picture={picture} sessions={sessions} />
    </Section>
  )
}
