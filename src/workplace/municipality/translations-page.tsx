import type { Context } from 'hono'
import { createHash } from 'node:crypto'
import { fixedWords } from '../../design/index.ts'
import { approveTranslation, translationApprovals, withdrawApproval, wordsSince } from '../../hubs/edit/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { FIXED_LANGUAGES, type FixedLanguage } from '../../platform/i18n/index.ts'
import { justSaved, type JustSaved } from '../history/saved-notice.tsx'
import { actingAt, workOf } from '../work.ts'
import { workPaths } from '../work-paths.ts'
import { workSaid } from '../texts.ts'
import { TranslationsView, type ReadList } from './translations-view.tsx'

type C = Context<Env>

/** `/arbeid/oversettelser`: the short list of each language, for whoever can read it. */
export async function translationsPage(c: C): Promise<Response> {
  return c.html(await view(c, { saved: await justSaved(c, await workOf(c)), isOther: false }))
}

/** What is approved is what was on the page: where the list is another by now, it is to be read first. */
export async function approve(c: C): Promise<Response> {
  const lang = languageOf(c)
  if ((await sentForm(c))['lest'] !== markOf(lang)) return c.html(await view(c, { saved: null, isOther: true }), 409)
  return back(c, lang, approveTranslation)
}

export const withdraw = (c: C): Promise<Response> => back(c, languageOf(c), withdrawApproval)

async function back(c: C, lang: FixedLanguage, act: typeof approveTranslation): Promise<Response> {
  const work = await workOf(c)
  const { revision, changed } = await act(c.get('deps').db, lang, actingAt(work))
  return c.redirect(work.ui.href(`${workPaths.translations}?${changed && revision !== null ? `lagret=${revision}` : 'uendret=1'}`), 303)
}

async function view(c: C, shown: { saved: JustSaved; isOther: boolean }) {
  const [work, approvals] = await Promise.all([workOf(c), translationApprovals(c.get('deps').db)])
  const lists = FIXED_LANGUAGES.map((lang): ReadList => {
    const words = fixedWords(lang)
    const approval = approvals.find((one) => one.lang === lang)
    return { lang, words, mark: markOf(lang), approval, since: approval === undefined ? [] : wordsSince(words, approval.words) }
  })
  return <TranslationsView {...{ work, lists, ...shown }} />
}

function languageOf(c: C): FixedLanguage {
  const lang = FIXED_LANGUAGES.find((one) => one === c.req.param('lang'))
  if (lang === undefined) throw notFound(workSaid((t) => t.notFound.language))
  return lang
}

/** Another when a word of the list is. */
const markOf = (lang: FixedLanguage): string =>
  createHash('sha256')
    .update(JSON.stringify(fixedWords(lang)))
    .digest('base64url')
    .slice(0, 22)
