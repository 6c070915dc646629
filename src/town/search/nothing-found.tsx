import { Ways, type Ui, type Way } from '../../design/index.ts'
import type { ProviderOnDay } from '../../hubs/index.ts'
import { actPaths } from '../act/paths.ts'
import { waysOn } from '../duty/ways-on.ts'
import { townTexts } from '../texts.ts'

interface NothingProps {
  ui: Ui
  q: string
  suggestion: { title: string; href: string } | null
  /** What finds something at other hubs than the one that was named. */
  elsewhere: { words: string; href: string } | null
  /** Whom to ask; null when no front desk is known that day. */
  desk: ProviderOnDay | null
}

/** No hits: what may have been meant, and people who know more than the search does. */
export function NothingFound({ ui, q, suggestion, elsewhere, desk }: NothingProps) {
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
        {elsewhere ? (
          <p>
            <a href={elsewhere.href}>{t.elsewhere(elsewhere.words.slice(0, 60))}</a>
          </p>
        ) : null}
      </div>
      <p>{t.tips}</p>
      <Ways items={[...(desk ? [askWay(ui, desk, q.slice(0, 60))] : []), ...waysOn(ui, 'not-found', true)]} />
    </div>
  )
}

function askWay(ui: Ui, { slug, name }: ProviderOnDay, q: string): Way {
  const t = townTexts(ui.lang).search
  return { href: ui.href(actPaths.contact(`provider:${slug}`)), title: t.ask(name, q), text: t.askText }
}
