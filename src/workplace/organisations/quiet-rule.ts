import type { Context } from 'hono'
import { setQuietRule } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { workOf } from '../work.ts'
import { workPaths } from '../work-paths.ts'
import { showList } from './list-page.tsx'

/** `POST /arbeid/organisasjoner/regel`: when one that does nothing is asked, and how long it has. */
export async function saveQuietRule(c: Context<Env>): Promise<Response> {
  const [work, typed] = [await workOf(c), await sentForm(c)]
  const [months, days] = [lineOf(typed, 'maneder'), lineOf(typed, 'dager')]
  const [quietMonths, answerDays] = [wholeIn(months, 1, 120), wholeIn(days, 7, 365)]
  if (quietMonths === null || answerDays === null) {
    const t = work.t.organisations
    const errors = [
      ...(quietMonths === null ? [{ field: 'maneder', text: t.needMonths }] : []),
      ...(answerDays === null ? [{ field: 'dager', text: t.needDays }] : []),
    ]
    return showList(c, work, { months, days, errors })
  }
  await setQuietRule(c.get('deps').db, { quietMonths, answerDays })
  return c.redirect(work.ui.href(`${workPaths.organisations}?regel=lagret`), 303)
}

function wholeIn(text: string, least: number, most: number): number | null {
  const number = /^\d{1,3}$/.test(text) ? Number(text) : NaN
  return number >= least && number <= most ? number : null
}
