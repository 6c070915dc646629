import type { Context } from 'hono'
import { amendOrganisation } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { workPaths } from '../work-paths.ts'
import { openOrganisation, show } from './open-organisation.tsx'

/** `POST /arbeid/organisasjoner/:id/navn`. Throws `not-found`. */
export async function amend(c: Context<Env>): Promise<Response> {
  const [state, typed] = [await openOrganisation(c), await sentForm(c)]
  const { work, organisation } = state
  const name = lineOf(typed, 'navn').replaceAll(/\s+/g, ' ')
  if (name.length < 2 || name.length > 120)
    return show(c, { ...state, form: 'amend', typed, errors: [{ field: 'navn', text: work.t.organisations.needName }] })
  const provider = work.providers.find(({ slug }) => slug === lineOf(typed, 'tilbyder'))?.slug ?? null
  await amendOrganisation(c.get('deps').db, { organisationId: organisation.id, name, provider, staffId: work.who.id, at: work.now })
  return c.redirect(work.ui.href(`${workPaths.organisation(organisation.id)}?gjort=endret`), 303)
}
