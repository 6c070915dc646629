import { Facts, Section, Text, type Ui } from '../../design/index.ts'
import { atHub, type HubPicture, type Milestone, type TownPicture } from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import { fullDate, impreciseDate } from '../../platform/i18n/index.ts'
import { precisionOf } from '../../platform/time/index.ts'
import { REPLY_DAYS, suggestionPaths } from '../../suggestions/index.ts'
import { ActLinks } from '../act/act-links.tsx'
import { inService } from '../front/foremost.ts'
import { suggestionPageTexts } from '../suggestions/texts.ts'
import { askedPaths } from '../asked/paths.ts'
import { askedTexts } from '../asked/texts.ts'
import { townTexts } from '../texts.ts'

/** Public meetings to come, and what anybody can do from where they sit. The meetings' clock time and room are told when they are known, never guessed. */
export function TakePartSection({ ui, hub, picture }: { ui: Ui; hub: HubPicture; picture: TownPicture }) {
  const t = townTexts(ui.lang).hub
  const meetings = hub.hub.milestones.filter((one) => one.kind === 'public_meeting' && one.state === 'planned' && one.latest >= picture.day)
  if (meetings.length === 0 && !picture.live) return null
  return (
    <Section title={t.takePart} id="bli-med" offPaper={meetings.length === 0}>
      {meetings.length === 0 ? null : (
        <Facts
          items={meetings.map((meeting) => ({
            term: <Text of={show(meeting.title, ui.lang)} />,
            text: whenOf(ui, meeting),
            note: meeting.body ? <Text of={show(meeting.body, ui.lang)} /> : t.timeNotAnnounced,
          }))}
        />
      )}
      {picture.live ? (
        <ActLinks
          ui={ui}
          topic={`hub:${hub.hub.slug}`}
          short={hub.hub.short}
          hours={[hub.house, ...inService(hub).map((one) => one.hours)]}
          more={suggestionWays(ui, hub.hub)}
        />
      ) : null}
    </Section>
  )
}

function suggestionWays(ui: Ui, hub: HubPicture['hub']) {
  const t = suggestionPageTexts(ui.lang)
  const where = atHub(hub, ui.lang)
  return [
    hub.status === 'closed'
      ? { href: ui.href(suggestionPaths.voice), title: t.voice, text: t.wayVoice(REPLY_DAYS) }
      : { href: ui.href(suggestionPaths.voiceAt(hub.slug)), title: t.voiceAt(where), text: t.wayVoice(REPLY_DAYS) },
    { href: ui.href(askedPaths.hub(hub.slug)), title: askedTexts(ui.lang).titleAt(where), text: askedTexts(ui.lang).wayText },
  ]
}

function whenOf(ui: Ui, meeting: Milestone): string {
  return precisionOf(meeting) === 'day' ? fullDate(meeting.earliest, ui.lang) : impreciseDate(meeting, ui.lang)
}
