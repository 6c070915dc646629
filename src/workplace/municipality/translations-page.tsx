import type { Context } from 'hono'
import { Button, fixedTexts, Form, Section, Table } from '../../design/index.ts'
import { approveTranslation, translationApprovals, withdrawApproval } from '../../hubs/edit/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { directionOf, FIXED_LANGUAGES, LANGUAGE_NAMES, longDate, type FixedLanguage } from '../../platform/i18n/index.ts'
import { justSaved, SavedNotice, type JustSaved } from '../history/saved-notice.tsx'
import { actingAt, workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { workSaid } from '../texts.ts'

type C = Context<Env>
type Approval = Awaited<ReturnType<typeof translationApprovals>>[number]

/** `/arbeid/oversettelser`: the short list of each language, for whoever can read it. */
export async function translationsPage(c: C): Promise<Response> {
  const work = await workOf(c)
  const [approvals, saved] = await Promise.all([translationApprovals(c.get('deps').db), justSaved(c, work)])
  return c.html(<TranslationsView work={work} approvals={approvals} saved={saved} />)
}

export const approve = (act: 'approve' | 'withdraw') => async (c: C) => {
  const lang = FIXED_LANGUAGES.find((one) => one === c.req.param('lang'))
  if (lang === undefined) throw notFound(workSaid((t) => t.notFound.language))
  const work = await workOf(c)
  const { db } = c.get('deps')
  const { revision, changed } = await (act === 'approve' ? approveTranslation : withdrawApproval)(db, lang, actingAt(work))
  return c.redirect(work.ui.href(`${workPaths.translations}?${changed && revision !== null ? `lagret=${revision}` : 'uendret=1'}`), 303)
}

function TranslationsView({ work, approvals, saved }: { work: Work; approvals: readonly Approval[]; saved: JustSaved }) {
  const { translations: t } = work.t.hubs
  return (
    <WorkPage work={work} title={t.title} lead={t.lead}>
      {saved === null ? null : (
        <div class="sec close">
          <SavedNotice work={work} saved={saved} />
        </div>
      )}
      {FIXED_LANGUAGES.map((lang) => (
        <Language work={work} lang={lang} approval={approvals.find((one) => one.lang === lang)} />
      ))}
    </WorkPage>
  )
}

function Language({ work, lang, approval }: { work: Work; lang: FixedLanguage; approval: Approval | undefined }) {
  const { translations: t } = work.t.hubs
  const name = LANGUAGE_NAMES[lang]
  const words = wordsIn(lang)
  return (
    <Section
      title={
        <span lang={lang} dir={directionOf(lang)}>
          {name}
        </span>
      }
      id={`sprak-${lang}`}
      close
    >
      <p>{approval === undefined ? t.unreviewed : t.approved(approval.approvedBy, longDate(approval.approvedOn, work.lang))}</p>
      <details class="ds-details">
        <summary>
          {t.words(words.length)}
          <span class="ds-sr-only">: {name}</span>
        </summary>
        <div>
          <Words work={work} lang={lang} words={words} />
          {approval === undefined ? <Act work={work} lang={lang} act="godkjenn" /> : null}
        </div>
      </details>
      {approval === undefined ? null : <Act work={work} lang={lang} act="trekk" />}
    </Section>
  )
}

function Words({ work, lang, words }: { work: Work; lang: FixedLanguage; words: readonly [string, string][] }) {
  const name = LANGUAGE_NAMES[lang]
  return (
    <Table
      caption={name}
      head={[work.t.hubs.translations.norwegian, name]}
      rows={words.map(([norwegian, word]) => ({
        cells: [
          norwegian,
          <span lang={lang} dir={directionOf(lang)}>
            {word}
          </span>,
        ],
      }))}
    />
  )
}

/** Approving stands after the words, within what must be opened to read them. */
function Act({ work, lang, act }: { work: Work; lang: FixedLanguage; act: 'godkjenn' | 'trekk' }) {
  const { translations: t } = work.t.hubs
  const name = LANGUAGE_NAMES[lang]
  const approves = act === 'godkjenn'
  return (
    <Form action={work.ui.href(`${workPaths.translations}/${lang}/${act}`)} label={approves ? t.approveLabel(name) : t.withdrawLabel(name)}>
      <Button weight={approves ? 'primary' : 'secondary'}>
        {approves ? t.approve : t.withdraw}
        <span class="ds-sr-only">: {name}</span>
      </Button>
    </Form>
  )
}

/** Each word beside the bokmål; those that take a time are shown with one. */
function wordsIn(lang: FixedLanguage): [string, string][] {
  const [nb, own] = [fixedTexts('nb'), fixedTexts(lang)]
  const said = (text: string | ((time: string) => string)) => (typeof text === 'string' ? text : text('15'))
  return keysOf(nb).map((key) => [said(nb[key]), said(own[key])])
}

const keysOf = <T extends object>(of: T) => Object.keys(of).filter((key): key is keyof T & string => key in of)
