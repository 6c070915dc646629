import type { Context } from 'hono'
import { EditedPosition, INTERPRETED, interpreterName, positionKind, SHARE, type EditedPositionItem } from '../../appointments/index.ts'
import { Button, ButtonLink, CheckboxGroup, errorOf, ErrorSummary, Field, Form, Notice, type FormError } from '../../design/index.ts'
import { findItem, lastChangeOf, putItem, type Target } from '../../hubs/edit/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { lineOf, listOf } from '../../platform/http/typed-values.ts'
import { workSaid } from '../texts.ts'
import { actingAt } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { mayPlan, openCaseworker, type OpenedCaseworker } from './caseworker-target.ts'
import { shareTexts } from './share-texts.ts'

type C = Context<Env>

const [LANGUAGES, PART] = ['sprak', 'andel']

/** `/arbeid/timer/:caseworker/andel`: what decides which times are this position's. */
export async function sharePage(c: C): Promise<Response> {
  const opened = await openOwn(c)
  const { languages, share } = opened.caseworker
  const typed = { [LANGUAGES]: [...languages], [PART]: String(share) }
  return c.html(<ShareView state={{ ...opened, typed, errors: [], isSaved: c.req.query('lagret') === '1' }} />)
}

export async function saveShareAct(c: C): Promise<Response> {
  const opened = await openOwn(c)
  const { work, caseworker } = opened
  const typed = await sentForm(c)
  const share = readShare(typed)
  if (share === null) {
    const errors = [{ field: PART, text: shareTexts(work.lang).wrong }]
    return c.html(<ShareView state={{ ...opened, typed, errors, isSaved: false }} />, 422)
  }
  await save(c, opened, share)
  return c.redirect(work.ui.href(`${workPaths.share(caseworker.key)}?lagret=1`), 303)
}

/** Throws `not-found` for those who see the position at their hub alone. */
async function openOwn(c: C): Promise<OpenedCaseworker> {
  const opened = await openCaseworker(c)
  if (!mayPlan(opened.work.who, opened.caseworker)) throw notFound(workSaid((t) => t.notFound.toChange))
  return opened
}

type Share = Pick<EditedPositionItem, 'share' | 'languages'>

/** What decides whose turn it is, from now on; what is booked stays whose it is. It stands in the history of the municipality. */
async function save(c: C, { work, caseworker }: OpenedCaseworker, share: Share): Promise<void> {
  const { db } = c.get('deps')
  const target: Target = { scope: 'municipality', kind: positionKind.name, key: caseworker.key, keptBy: positionKind }
  const [found, seen] = await Promise.all([findItem(db, target), lastChangeOf(db, target)])
  if (found === null) throw notFound(workSaid((t) => t.notFound.toChange))
  const item = { ...EditedPosition.parse(found.item), ...share }
  await putItem(db, { target, item, layer: found.layer, seen }, actingAt(work))
}

function readShare(typed: Typed): Share | null {
  const share = Number(/^\d{1,3}$/.exec(lineOf(typed, PART).replace(/\s*%$/, ''))?.[0] ?? 0)
  if (share < SHARE.least || share > SHARE.most) return null
  const chosen = listOf(typed, LANGUAGES)
  return { share, languages: INTERPRETED.filter((code) => chosen.includes(code)) }
}

interface ShareState extends OpenedCaseworker {
  typed: Typed
  errors: readonly FormError[]
  isSaved: boolean
}

function ShareView({ state: { work, caseworker, typed, errors, isSaved } }: { state: ShareState }) {
  const { ui, lang } = work
  const t = shareTexts(lang)
  return (
    <WorkPage work={work} title={t.title(caseworker.key)} lead={t.lead}>
      <div class="sec close">
        <ErrorSummary ui={ui} errors={errors.map((one) => ({ ...one, label: t.share }))} />
        {isSaved ? (
          <Notice kind="done" live>
            <p>{t.saved}</p>
          </Notice>
        ) : null}
        <Form action={ui.href(workPaths.share(caseworker.key))}>
          <CheckboxGroup
            name={LANGUAGES}
            legend={t.languages}
            hint={t.languagesHint}
            options={INTERPRETED.map((code) => ({ value: code, label: interpreterName(code, lang) }))}
            values={listOf(typed, LANGUAGES)}
          />
          <Field
            name={PART}
            label={t.share}
            hint={t.shareHint}
            value={lineOf(typed, PART)}
            error={errorOf(errors, PART)}
            inputmode="numeric"
            autocomplete="off"
            size={6}
          />
          <Button>{t.save}</Button>
        </Form>
      </div>
      <div class="sec close">
        <ButtonLink weight="tertiary" href={ui.href(workPaths.caseworker(caseworker.key))}>
          {work.t.agenda.toDay}
        </ButtonLink>
      </div>
    </WorkPage>
  )
}
