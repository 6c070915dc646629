import { activityPaths } from '../../activities/index.ts'
import type { Ui } from '../../design/index.ts'
import { discoverTexts } from './texts.ts'

/** Plain links to what most people ask of a programme: of one hub, or of all. */
export function Shortcuts({ ui, hub }: { ui: Ui; hub?: string }) {
  const t = discoverTexts(ui.lang)
  const links = [
    ['nar=i-dag', t.today],
    ['nar=i-helga', t.weekend],
    ['for=barn', t.children],
    ['gratis=1', t.free],
  ] as const
  const at = hub === undefined ? '' : `torg=${hub}&`
  return (
    <nav class="filters" aria-label={t.shortcuts}>
      <ul class="filter few">
        {links.map(([asked, text]) => (
          <li>
            <a href={`${ui.href(activityPaths.list)}?${at}${asked}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
