import type { Context } from 'hono'
import { Button, Buttons, ButtonLink, errorOf, ErrorSummary, Field, Form, type FormError } from '../../design/index.ts'
import { addProvider } from '../../hubs/edit/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault } from '../../platform/http/errors.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { FieldView } from '../form/field-view.tsx'
import { errorsOf, errorsOfFault } from '../form/form-errors.ts'
import { asString } from '../form/localized-value.ts'
import { namedErrors } from '../form/named-errors.ts'
import { readFields } from '../form/read-fields.ts'
import { lineOf } from '../form/typed-values.ts'
import { fieldsOf } from '../items/compose-item.ts'
import { slugOf } from '../items/item-target.ts'
import { provider } from '../nouns/index.ts'
import { actingAt, ownSource, workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { lengthFaults } from './read-hub.ts'
import { LONGEST_SLUG, providerSlugFaults } from './provider-slug.ts'

type C = Context<Env>

interface AddState {
  work: Work
  typed: Typed
  errors: readonly FormError[]
}

/** `/arbeid/kommune/tilbydere/ny` */
export async function addProviderPage(c: C): Promise<Response> {
  const work = await workOf(c)
  return c.html(<AddProviderView work={work} typed={{ source: ownSource(work) }} errors={[]} />)
}

export async function addProviderAct(c: C): Promise<Response> {
  const work = await workOf(c)
  const typed = await sentForm(c)
  const name = lineOf(typed, 'name')
  const slug = lineOf(typed, 'slug') || slugOf(name).slice(0, LONGEST_SLUG)
  const { values, faults } = readFields(fieldsOf(provider), { typed, work, before: null })
  const wrong = [
    ...lengthFaults('name', name, { most: 80, work }),
    ...(name === '' && slug === '' ? [] : providerSlugFaults(slug, work)),
    ...faults,
  ]
  if (wrong.length > 0) return c.html(<AddProviderView work={work} typed={typed} errors={errorsOf(wrong)} />, 422)
  const about = { ...values, source: asString(values['source']) ?? ownSource(work) }
  try {
    const { revision } = await addProvider(c.get('deps').db, { slug, name, about }, actingAt(work))
    return c.redirect(work.ui.href(`${workPaths.providers}?lagret=${revision ?? ''}`), 303)
  } catch (error) {
    if (!(error instanceof Fault) || error.fault !== 'invalid') throw error
    return c.html(<AddProviderView work={work} typed={typed} errors={errorsOfFault(error, work)} />, 422)
  }
}

function AddProviderView({ work, typed, errors }: AddState) {
  const { ui, t } = work
  const { provider: words } = t.nouns
  const field = (name: string) => ({ name, value: lineOf(typed, name), error: errorOf(errors, name) })
  return (
    <WorkPage work={work} title={words.add} lead={words.addLead}>
      <div class="sec close">
        <ErrorSummary
          ui={ui}
          errors={namedErrors(errors, { fields: fieldsOf(provider), work, others: { name: words.name, slug: words.slug } })}
        />
        <Form action={ui.href(`${workPaths.providers}/ny`)}>
          <Field {...field('name')} label={words.name} hint={words.nameHint} autocomplete="off" />
          <Field {...field('slug')} label={words.slug} hint={words.slugHint} suffix={t.optional} size={24} autocomplete="off" />
          {fieldsOf(provider).map((one) => (
            <FieldView field={one} work={work} typed={typed} errors={errors} />
          ))}
          <Buttons>
            <Button>{words.add}</Button>
            <ButtonLink weight="tertiary" href={ui.href(workPaths.providers)}>
              {t.cancel}
            </ButtonLink>
          </Buttons>
        </Form>
      </div>
    </WorkPage>
  )
}
