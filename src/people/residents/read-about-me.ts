import type { FieldFault } from '../../platform/http/errors.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { PAGE_LANGUAGES, type PageLanguage } from '../../platform/i18n/index.ts'
import { typedClock } from '../../platform/time/index.ts'
import type { Quiet } from '../contacts/index.ts'
import type { AboutMe } from './about-me.ts'
import type { OwnTexts } from './own-texts.ts'

const LONGEST_NAME = 120
const DAY = 24 * 60

/** Reads the form of `/min-side/om-deg`. */
export function readAboutMe(typed: Typed, otherwise: PageLanguage, t: OwnTexts['about']): AboutMe & { faults: readonly FieldFault[] } {
  const name = lineOf(typed, 'navn').replaceAll(/\s+/g, ' ')
  const language = PAGE_LANGUAGES.find((known) => known === lineOf(typed, 'svarsprak')) ?? otherwise
  const { quiet, faults } = readQuiet({ from: lineOf(typed, 'fra'), to: lineOf(typed, 'til') }, t)
  const tooLong = name.length > LONGEST_NAME ? [{ field: 'navn', message: t.tooLong }] : []
  return { name: name === '' ? null : name, language, quiet, faults: [...tooLong, ...faults] }
}

function readQuiet(typed: { from: string; to: string }, t: OwnTexts['about']): { quiet: Quiet | null; faults: readonly FieldFault[] } {
  if (typed.from === '' && typed.to === '') return { quiet: null, faults: [] }
  if (typed.from === '' || typed.to === '')
    return { quiet: null, faults: [{ field: typed.from === '' ? 'fra' : 'til', message: t.bothTimes }] }
  const [from, to] = [typedClock(typed.from), typedClock(typed.to)]
  const wrong = [...(from === null ? ['fra'] : []), ...(to === null ? ['til'] : [])]
  if (from === null || to === null) return { quiet: null, faults: wrong.map((field) => ({ field, message: t.wrongTime })) }
  return { quiet: { from: from % DAY, to: to % DAY }, faults: [] }
}
