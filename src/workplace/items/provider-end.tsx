import { Notice } from '../../design/index.ts'
import { metAfter } from '../../hubs/edit/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { longDate } from '../../platform/i18n/index.ts'
import { parseDay, type Day } from '../../platform/time/index.ts'
import type { Values } from '../form/field.ts'
import { asString } from '../form/localized-value.ts'
import type { Work } from '../work.ts'

interface End {
  /** Null: no end. */
  last: Day | null
  /** Slugs of the hubs that lose the provider. */
  hubs: readonly string[]
}

export async function previewEnd(c: Ctx, provider: string, item: Values): Promise<End> {
  const last = parseDay(asString(item['to']) ?? '')
  return { last, hubs: last === null ? [] : await metAfter(c.get('deps').db, provider, last) }
}

/** Where nobody will meet the provider after its last day. */
export function ProviderEnd({ work: { t, lang, hubs: all }, last, hubs }: End & { work: Work }) {
  const { provider } = t.nouns
  const names = all.filter(({ slug }) => hubs.includes(slug)).map(({ short }) => short)
  const said = last === null ? provider.noEnd : names.length === 0 ? provider.endsNowhere : provider.endsAt(longDate(last, lang))
  return (
    // oxlint-disable-next-line jsx-a11y/no-autofocus -- the answer to what was asked must be where the reader is, also without script
    <section aria-label={provider.endTitle} tabindex={-1} autofocus>
      <Notice title={provider.endTitle}>
        <p>{said}</p>
        {names.length === 0 ? null : (
          <ul class="lines">
            {names.map((name) => (
              <li>{name}</li>
            ))}
          </ul>
        )}
      </Notice>
    </section>
  )
}
