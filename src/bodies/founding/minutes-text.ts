import { longDate } from '../../platform/i18n/index.ts'
import type { Founding, MinutesLanguage } from './founding.ts'
import { foundingTexts } from './texts.ts'

/**
 * The minutes as they follow from what the meeting came to. They name nobody: who was elected is drawn beside them from the elections,
 * where a protected name can still be hidden.
 */
export function minutesText(founding: Founding, name: string, lang: MinutesLanguage): string {
  const t = foundingTexts(lang)
  const day = longDate(founding.heldOn, lang)
  return [
    t.of(name),
    `${t.when(day, founding.place)}\n${t.present(founding.present)}`,
    `${t.founded(name)}\n${t.votes(founding.votesFor, founding.votesAgainst)}\n${t.isFounded(name)}`,
    `${t.statutes}\n${t.votes(founding.statutesFor ?? 0, founding.statutesAgainst ?? 0)}\n${t.isAdopted(day)}`,
    t.board,
    t.signed,
  ].join('\n\n')
}
