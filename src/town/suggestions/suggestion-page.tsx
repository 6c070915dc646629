import type { Context } from 'hono'
import { hubsOnDay, uiOf } from '../../hubs/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { answeredAs, lastReading, voicesOf } from '../../suggestions/index.ts'
import { agendasOf } from './agendas-of.ts'
import { isSupportable, suggestionAsked } from './asked-suggestion.ts'
import { chainNames } from './chain-names.ts'
import { relatedOf } from './related-suggestions.ts'
import { SuggestionView } from './suggestion-view.tsx'

/** `/innspill/:nr`: what was asked, what was answered, who holds it and how long it has waited. Stands from the first minute. */
export async function suggestionPage(c: Context<Env>) {
  const { db, clock } = c.get('deps')
  const [ui, asked, hubs] = await Promise.all([uiOf(c), suggestionAsked(c), hubsOnDay(db, clock.today())])
  const { number } = asked.suggestion
  const today = clock.today()
  const [reading, voices, names, related, role, agendas] = await Promise.all([
    lastReading(db, number),
    voicesOf(db, [number]),
    chainNames(db, { hubs, today, lang: ui.lang }),
    relatedOf(db, number, asked.links),
    answeredAs(db, number),
    agendasOf(db, number, today),
  ])
  return c.html(
    <SuggestionView
      {...{ ui, ...asked, reading, hubs, names, related, role, agendas, voices: voices(number), isOpen: isSupportable(asked), today }}
    />,
  )
}
