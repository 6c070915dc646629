import type { Context } from 'hono'
import {
  Button,
  Buttons,
  ButtonLink,
  DateField,
  errorOf,
  ErrorSummary,
  Field,
  Form,
  Notice,
  Select,
  type FormError,
} from '../../design/index.ts'
import { lastChangeOf, Refused, renameHub } from '../../hubs/edit/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault } from '../../platform/http/errors.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { typedDay } from '../../platform/time/index.ts'
import { errorsOf, errorsOfFault } from '../form/form-errors.ts'
import { typedDayFrom } from '../form/typed-from.ts'
import { namedErrors } from '../form/named-errors.ts'
import { lineOf } from '../form/typed-values.ts'
import { SEEN, seenIn } from '../items/edit-state.ts'
import { actingAt, workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { PREPOSITION, prepositionChoices, prepositionFaults, readPreposition } from './preposition.ts'
import { lengthFaults, slugFaults } from './read-hub.ts'

type C = Context<Env>

interface RenameState {
  work: Work
  typed: Typed
  errors: readonly FormError[]
  seen: number
  collided: boolean
}

/** `/arbeid/torg/:hub/navn` */
export async function renamePage(c: C): Promise<Response> {
  const work = await workOf(c)
  const { hub, today } = work
  const typed = {
    name: hub?.name ?? '',
    short: hub?.short ?? '',
    from: typedDayFrom(today),
    slug: hub?.slug ?? '',
    [PREPOSITION]: hub?.preposition?.nb ?? 'i',
  }
  return c.html(<RenameView state={{ work, typed, errors: [], seen: await seenNow(c, work), collided: false }} />)
}

const seenNow = (c: C, { hub }: Work) => lastChangeOf(c.get('deps').db, { kind: 'hub', scope: 'municipality', key: hub?.slug ?? '' })

export async function renameAct(c: C): Promise<Response> {
  const work = await workOf(c)
  const typed = await sentForm(c)
  const slug = work.hub?.slug ?? ''
  const [name, short, newSlug] = [lineOf(typed, 'name'), lineOf(typed, 'short'), lineOf(typed, 'slug')]
  const from = typedDay(lineOf(typed, 'from'), work.today)
  const preposition = readPreposition(typed, work.hub?.preposition ?? null)
  const seen = seenIn(typed, 'known')
  const state = { work, typed, seen: seen === 'new' ? 0 : seen, collided: false }
  const faults = [
    ...lengthFaults('name', name, { most: 80, work }),
    ...lengthFaults('short', short, { most: 30, work }),
    ...prepositionFaults(preposition, work),
    ...(from === null ? [{ field: 'from', message: work.t.faults.day }] : []),
    ...slugFaults(newSlug, work),
  ]
  if (faults.length > 0 || from === null || preposition === null)
    return c.html(<RenameView state={{ ...state, errors: errorsOf(faults) }} />, 422)
  try {
    const { revision, changed } = await renameHub(
      c.get('deps').db,
      { slug, name, short, preposition, from, newSlug, seen: state.seen },
      actingAt(work),
    )
    return c.redirect(work.ui.href(`${workPaths.hub(newSlug)}?${changed && revision !== null ? `lagret=${revision}` : 'uendret=1'}`), 303)
  } catch (error) {
    if (error instanceof Refused && error.refusal.why === 'changed_meanwhile') {
      return c.html(<RenameView state={{ ...state, errors: [], seen: await seenNow(c, work), collided: true }} />, 409)
    }
    if (!(error instanceof Fault) || error.fault !== 'invalid') throw error
    return c.html(<RenameView state={{ ...state, errors: errorsOfFault(error, work) }} />, 422)
  }
}

function RenameView({ state: { work, typed, errors, seen, collided } }: { state: RenameState }) {
  const { ui, t } = work
  const { rename } = t.hubs
  const labels = { name: rename.name, short: rename.short, from: rename.from, slug: rename.slug, [PREPOSITION]: t.hubs.preposition }
  const field = (name: string) => ({ name, value: lineOf(typed, name), error: errorOf(errors, name) })
  return (
    <WorkPage work={work} saysWhere title={rename.title(work.name)} lead={rename.lead}>
      <div class="sec close">
        <ErrorSummary ui={ui} errors={namedErrors(errors, { fields: [], work, others: labels })} />
        {collided ? (
          <Notice kind="urgent" title={t.conflict.title} live>
            <p>{`${t.conflict.lead} ${work.hub?.name ?? ''}`}</p>
          </Notice>
        ) : null}
        <Form action={ui.href(`${work.base}/navn`)} hidden={{ [SEEN]: String(seen) }}>
          <Field {...field('name')} label={rename.name} autocomplete="off" />
          <Field {...field('short')} label={rename.short} size={24} autocomplete="off" />
          <Select {...field(PREPOSITION)} label={t.hubs.preposition} hint={t.hubs.prepositionHint} options={prepositionChoices} />
          <DateField {...field('from')} label={rename.from} />
          <Field {...field('slug')} label={rename.slug} hint={rename.slugHint} size={24} autocomplete="off" />
          <Buttons>
            <Button>{rename.save}</Button>
            <ButtonLink weight="tertiary" href={ui.href(work.base)}>
              {t.cancel}
            </ButtonLink>
          </Buttons>
        </Form>
      </div>
    </WorkPage>
  )
}
