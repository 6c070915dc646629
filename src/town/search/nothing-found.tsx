import { Ways, type Ui, type Way } from '../../design/index.ts'
import type { ProviderOnDay } from '../../hubs/index.ts'
import { actPaths } from '../act/paths.ts'
import { actPageTexts } from '../act/texts.ts'
import { waysOn } from '../duty/ways-on.ts'
import { townTexts } from '../texts.ts'

interface NothingProps {
  ui: Ui
  q: string
  suggestion: { title: string; href: string } | null
  /** Whom to ask; null when no front desk is known that day. */
  desk: ProviderOnDay | null
}

/** No hits: what may have been meant, and people who know more than the search does. */
export function NothingFound({ ui, q, suggestion, desk }: NothingProps) {
  const t = townTexts(ui.lang).search
  return (
    <div class="sec close">
      <div role="status">
        <p class="lead">{t.none(q.slice(0, 100))}</p>
        {suggestion ? (
          <p>
            {t.didYouMean} <a href={suggestion.href}>{suggestion.title}</a>?
          </p>
        ) : null}
      </div>
      <p>{t.tips}</p>
      <Ways items={[...(desk ? [askWay(ui, desk)] : []), ...waysOn(ui, 'not-found', true)]} />
    </div>
  )
}

function askWay(ui: Ui, { slug, name }: ProviderOnDay): Way {
  const t = actPageTexts(ui.lang).contact
  return { href: ui.href(actPaths.contact(`provider:${slug}`)), title: t.title(name), text: t.way }
}
