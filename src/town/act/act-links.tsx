import { Ways, type Ui } from '../../design/index.ts'
import type { OwnersHours } from '../../hubs/index.ts'
import { actPaths } from './paths.ts'
import { actPageTexts } from './texts.ts'

interface ActLinksProps {
  ui: Ui
  topic: string
  /** How it is called in a sentence. */
  short: string
  /** Whose hours a follower hears of, the house first. */
  hours: readonly OwnersHours[]
  /** What else can be done there. */
  more?: readonly { href: string; title: string; text: string }[]
}

/** What anybody can do about a hub or a provider, with no account. */
export function ActLinks({ ui, topic, short, hours, more = [] }: ActLinksProps) {
  const t = actPageTexts(ui.lang)
  // Nobody can press paper.
  return (
    <div class="off-paper">
      <Ways
        items={[
          { href: ui.href(actPaths.follow(topic)), title: t.follow.title(short), text: t.follow[wayOf(hours)] },
          { href: ui.href(actPaths.contact(topic)), title: t.contact.title(short), text: t.contact.way },
          ...more,
        ]}
      />
    </div>
  )
}

/** What there is to wait for: all of the hours, those of the rest, or none. */
function wayOf(hours: readonly OwnersHours[]): 'way' | 'wayRest' | 'wayTold' {
  const told = hours.map(({ announced }) => announced.week.some(({ state }) => state !== 'not_announced'))
  if (!told[0]) return 'way'
  return told.every(Boolean) ? 'wayTold' : 'wayRest'
}
