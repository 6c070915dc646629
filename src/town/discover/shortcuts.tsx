import { activityPaths } from '../../activities/index.ts'
import type { Ui } from '../../design/index.ts'
import { discoverTexts } from './texts.ts'

/** Plain links to what most people ask of a programme. */
export function Shortcuts({ ui }: { ui: Ui }) {
  const t = discoverTexts(ui.lang)
  const links = [
    ['nar=i-dag', t.today],
    ['nar=i-helga', t.weekend],
    ['for=barn', t.children],
    ['gratis=1', t.free],
  ] as const
  return (
    <nav class="filters" aria-label={t.shortcuts}>
      <ul class="filter few">
        {links.map(([asked, text]) => (
          <li>
            <a href={`${ui.href(activityPaths.list)}?${asked}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
