import type { Context } from 'hono'
import { Button, Buttons, ButtonLink, DateField, errorOf, ErrorSummary, Field, Form, Notice, type FormError } from '../../design/index.ts'
import { findItem, lastChangeOf, Refused, renameProvider, type Target } from '../../hubs/edit/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { typedDay } from '../../platform/time/index.ts'
import { errorsOf, errorsOfFault } from '../form/form-errors.ts'
import { asRecord } from '../form/localized-value.ts'
import { namedErrors } from '../form/named-errors.ts'
import { typedDayFrom } from '../form/typed-from.ts'
import { lineOf } from '../form/typed-values.ts'
import { SEEN, seenIn } from '../items/edit-state.ts'
import { provider } from '../nouns/index.ts'
import { workSaid } from '../texts.ts'
import { actingAt, workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { providerSlugFaults } from './provider-slug.ts'
import { lengthFaults } from './read-hub.ts'

type C = Context<Env>

interface RenameState {
  work: Work
  slug: string
  /** The name it has now. */
  name: string
  typed: Typed
  errors: readonly FormError[]
  seen: number
  collided: boolean
}

/** `/arbeid/kommune/tilbydere/:key/navn` */
export async function renameProviderPage(c: C): Promise<Response> {
  const state = await stateOf(c)
  const typed = { name: state.name, from: typedDayFrom(state.work.today), slug: state.slug }
  return c.html(<RenameView state={{ ...state, typed }} />)
}

async function stateOf(c: C): Promise<RenameState> {
  const { db } = c.get('deps')
  const work = await workOf(c)
  const slug = c.req.param('key') ?? ''
  const target: Target = { kind: 'provider', scope: 'municipality', key: slug }
  const [stored, seen] = await Promise.all([findItem(db, target), lastChangeOf(db, target)])
  if (stored === null) throw notFound(workSaid((t) => t.notFound.toChange))
  return { work, slug, name: provider.title(asRecord(stored.item), work), typed: {}, errors: [], seen, collided: false }
}

export async function renameProviderAct(c: C): Promise<Response> {
  const typed = await sentForm(c)
  const opened = await stateOf(c)
  const { work, slug } = opened
  const [name, newSlug] = [lineOf(typed, 'name'), lineOf(typed, 'slug')]
  const from = typedDay(lineOf(typed, 'from'), work.today)
  const seen = seenIn(typed, 'known')
  const state = { ...opened, typed, seen: seen === 'new' ? 0 : seen }
  const faults = [
    ...lengthFaults('name', name, { most: 80, work }),
    ...(from === null ? [{ field: 'from', message: work.t.faults.day }] : []),
    ...providerSlugFaults(newSlug, work),
  ]
  if (faults.length > 0 || from === null) return c.html(<RenameView state={{ ...state, errors: errorsOf(faults) }} />, 422)
  try {
    const { revision, changed } = await renameProvider(c.get('deps').db, { slug, name, from, newSlug, seen: state.seen }, actingAt(work))
    return c.redirect(work.ui.href(`${workPaths.providers}?${changed && revision !== null ? `lagret=${revision}` : 'uendret=1'}`), 303)
  } catch (error) {
    return refused(c, state, { error, seenNow: opened.seen })
  }
}

function refused(c: C, state: RenameState, { error, seenNow }: { error: unknown; seenNow: number }): Response | Promise<Response> {
  if (error instanceof Refused && error.refusal.why === 'changed_meanwhile')
    return c.html(<RenameView state={{ ...state, seen: seenNow, collided: true }} />, 409)
  if (!(error instanceof Fault) || error.fault !== 'invalid') throw error
  // The last day is no field here: what is wrong is the day that was typed.
  const errors = errorsOfFault(error, state.work).map((one) => (one.field === 'to' ? { ...one, field: 'from' } : one))
  return c.html(<RenameView state={{ ...state, errors }} />, 422)
}

function RenameView({ state: { work, slug, name, typed, errors, seen, collided } }: { state: RenameState }) {
  const { ui, t } = work
  const { rename } = t.hubs
  const field = (of: string) => ({ name: of, value: lineOf(typed, of), error: errorOf(errors, of) })
  const labels = { name: t.nouns.provider.name, from: rename.from, slug: rename.slug }
  const back = ui.href(`${workPaths.providers}/${slug}`)
  return (
    <WorkPage work={work} title={rename.title(name)} lead={rename.lead}>
      <div class="sec close">
        <ErrorSummary ui={ui} errors={namedErrors(errors, { fields: [], work, others: labels })} />
        {collided ? (
          <Notice kind="urgent" title={t.conflict.title} live>
            <p>{`${t.conflict.lead} ${name}`}</p>
          </Notice>
        ) : null}
        <Form action={`${back}/navn`} hidden={{ [SEEN]: String(seen) }}>
          <Field {...field('name')} label={t.nouns.provider.name} autocomplete="off" />
          <DateField {...field('from')} label={rename.from} />
          <Field {...field('slug')} label={rename.slug} hint={rename.slugHint} size={24} autocomplete="off" />
          <Buttons>
            <Button>{rename.save}</Button>
            <ButtonLink weight="tertiary" href={back}>
              {t.cancel}
            </ButtonLink>
          </Buttons>
        </Form>
      </div>
    </WorkPage>
  )
}
