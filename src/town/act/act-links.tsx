import { Ways, type Ui } from '../../design/index.ts'
import { actPaths } from './paths.ts'
import { actPageTexts } from './texts.ts'

/** What anybody can do about a hub or a provider, with no account. `short` is how it is called in a sentence. */
export function ActLinks({ ui, topic, short }: { ui: Ui; topic: string; short: string }) {
  const t = actPageTexts(ui.lang)
  // Nobody can press paper.
  return (
    <div class="off-paper">
      <Ways
        items={[
          { href: ui.href(actPaths.follow(topic)), title: t.follow.title(short), text: t.follow.way },
          { href: ui.href(actPaths.contact(topic)), title: t.contact.title(short), text: t.contact.way },
        ]}
      />
    </div>
  )
}
