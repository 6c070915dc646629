import { isNeeded, type FoundNeed, type Session } from '../../activities/index.ts'
import { Section, type Ui } from '../../design/index.ts'
import type { TownPicture } from '../../hubs/index.ts'
import { DatedThings } from '../discover/dated-things.tsx'
import { townTexts } from '../texts.ts'
import { NeedList } from '../volunteers/need-list.tsx'

interface Props {
  ui: Ui
  picture: TownPicture
  /** Of whose page it is, the first first. */
  sessions: readonly Session[]
  needs: readonly FoundNeed[]
}

/** What a provider does at the hubs in the days ahead, and whom it looks for; on paper where it is met is enough, and the programme has sheets of its own. */
export function WhatHappens({ ui, picture, sessions, needs }: Props) {
  const t = townTexts(ui.lang).provider
  const open = needs.filter(isNeeded)
  return (
    <>
      {sessions.length === 0 ? null : (
        <Section title={t.happens} id="skjer" close offPaper>
          <DatedThings ui={ui} picture={picture} sessions={sessions} />
        </Section>
      )}
      {open.length === 0 ? null : (
        <Section title={t.needs} id="frivillig" close offPaper>
          <NeedList ui={ui} picture={picture} needs={open} />
        </Section>
      )}
    </>
  )
}
