import type { Context, Handler } from 'hono'
import { addDisposable, removeDisposable, type ActKinds } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { workOf, type Work } from '../work.ts'
import { workPaths } from '../work-paths.ts'
import { answerBrakes } from './brakes-page.tsx'

/** `POST /arbeid/sperrer/adresser`. An address is taken for its domain. */
export const addDomain =
  (kinds: ActKinds): Handler<Env> =>
  async (c) => {
    const work = await workOf(c)
    const domain = lineOf(await sentForm(c), 'domene')
      .toLowerCase()
      .replace(/^.*@/, '')
    if (await addDisposable(c.get('deps').db, { domain, by: work.who.id, at: work.now })) return back(c, work)
    return answerBrakes(c, kinds, { typed: { domene: domain }, errors: [{ field: 'domene', text: work.t.brakes.wrongDomain }] })
  }

/** `POST /arbeid/sperrer/adresser/slutt` */
export async function removeDomain(c: Context<Env>): Promise<Response> {
  const work = await workOf(c)
  await removeDisposable(c.get('deps').db, { domain: lineOf(await sentForm(c), 'domene'), by: work.who.id, at: work.now })
  return back(c, work)
}

const back = (c: Context<Env>, work: Work) => c.redirect(work.ui.href(`${workPaths.brakes}#adresser`), 303)
