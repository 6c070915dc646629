import type { Context } from 'hono'
import { Button, Buttons, ButtonLink, DateField, errorOf, ErrorSummary, Field, Form, Select, type FormError } from '../../design/index.ts'
import { addHub } from '../../hubs/edit/index.ts'
import { namedPlaces } from '../../hubs/index.ts'
import { findMunicipality } from '../../hubs/items/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault } from '../../platform/http/errors.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { norwegianOrder } from '../../platform/i18n/index.ts'
import { errorsOf, errorsOfFault } from '../form/form-errors.ts'
import { namedErrors } from '../form/named-errors.ts'
import { lineOf } from '../form/typed-values.ts'
import { ACT, PREVIEW } from '../items/edit-state.ts'
import { actingAt, workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { ChooseMark } from './choose-mark.tsx'
import { PREPOSITION, prepositionChoices } from './preposition.ts'
import { pointOf, readNewHub, type NamedPlace } from './read-hub.ts'

type C = Context<Env>

interface AddState {
  work: Work
  places: readonly NamedPlace[]
  former: readonly { slug: string; name: string }[]
  typed: Typed
  errors: readonly FormError[]
}

/** `/arbeid/torg/nytt` */
export async function addHubPage(c: C): Promise<Response> {
  return c.html(<AddHubView state={await stateOf(c, {})} />)
}

export async function addHubAct(c: C): Promise<Response> {
  const state = await stateOf(c, await sentForm(c))
  const { work, typed } = state
  if (lineOf(typed, ACT) === PREVIEW) return c.html(<AddHubView state={state} />)
  const { hub, faults } = readNewHub({ ...state, formerMunicipalities: state.former.map(({ slug }) => slug) })
  if (hub === null) return c.html(<AddHubView state={{ ...state, errors: errorsOf(faults) }} />, 422)
  try {
    const { revision } = await addHub(c.get('deps').db, hub, actingAt(work))
    return c.redirect(work.ui.href(`${workPaths.hub(hub.slug)}?lagret=${revision ?? ''}`), 303)
  } catch (error) {
    if (!(error instanceof Fault) || error.fault !== 'invalid') throw error
    return c.html(<AddHubView state={{ ...state, typed, errors: atItsField(errorsOfFault(error, work), state) }} />, 422)
  }
}

/** An address that nobody has written is the name's. */
const atItsField = (errors: readonly FormError[], { typed, work }: AddState): FormError[] =>
  errors.map((one) => (one.field === 'slug' && lineOf(typed, 'slug') === '' ? { field: 'short', text: work.t.hubs.add.nameTaken } : one))

async function stateOf(c: C, typed: Typed): Promise<AddState> {
  const { db } = c.get('deps')
  const work = await workOf(c)
  const [places, owner] = await Promise.all([namedPlaces(db), findMunicipality(db)])
  const byName = new Map(places.map(({ name, hubId }) => [name, { name, hubId }]))
  const sorted = [...byName.values()].toSorted((a, b) => norwegianOrder(a.name, b.name))
  return { work, places: sorted, former: owner?.formerMunicipalities ?? [], typed, errors: [] }
}

function AddHubView({ state }: { state: AddState }) {
  const { work, places, former, typed, errors } = state
  const at = pointOf(state)
  const { ui, t } = work
  const { add } = t.hubs
  const labels = {
    short: add.short,
    name: add.name,
    slug: add.slug,
    former: add.former,
    position: add.position,
    near: add.near,
    opening: add.opening,
    mark: add.mark,
    [PREPOSITION]: t.hubs.preposition,
  }
  const field = (name: string) => ({ name, value: lineOf(typed, name), error: errorOf(errors, name) })
  const none = (label: string) => ({ value: '', label })
  return (
    <WorkPage work={work} title={add.title} lead={add.lead}>
      <div class="sec close">
        <ErrorSummary ui={ui} errors={namedErrors(errors, { fields: [], work, others: labels })} />
        <Form action={ui.href(workPaths.addHub)}>
          <Field {...field('short')} label={add.short} hint={add.shortHint} size={24} autocomplete="off" />
          <Select {...field(PREPOSITION)} label={t.hubs.preposition} hint={t.hubs.prepositionHint} options={prepositionChoices} />
          <Field {...field('name')} label={add.name} hint={add.nameHint} suffix={t.optional} autocomplete="off" />
          <Field {...field('slug')} label={add.slug} hint={add.slugHint} suffix={t.optional} size={24} autocomplete="off" />
          <Select
            {...field('former')}
            label={add.former}
            options={[none(add.formerNone), ...former.map(({ slug, name }) => ({ value: slug, label: name }))]}
          />
          <Field {...field('position')} label={add.position} hint={add.positionHint} size={24} autocomplete="off" />
          <Select
            {...field('near')}
            label={add.near}
            hint={add.nearHint}
            options={[none(add.nearNone), ...places.map(({ name }) => ({ value: name, label: name }))]}
          />
          <DateField {...field('opening')} label={add.opening} hint={add.openingHint} suffix={t.optional} />
          <ChooseMark work={work} at={at} chosen={lineOf(typed, 'mark')} error={errorOf(errors, 'mark')} />
          <Buttons>
            <Button>{add.save}</Button>
            <ButtonLink weight="tertiary" href={ui.href(workPaths.municipality)}>
              {t.cancel}
            </ButtonLink>
          </Buttons>
        </Form>
      </div>
    </WorkPage>
  )
}
