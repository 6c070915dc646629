import type { Context } from 'hono'
import { contactRhythm } from '../../bodies/index.ts'
import { Button, Buttons, ErrorSummary, Form, Section, Table, type FormError } from '../../design/index.ts'
import { lastChangeOf } from '../../hubs/edit/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault } from '../../platform/http/errors.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { FieldView } from '../form/field-view.tsx'
import { errorsOf, rangeWords } from '../form/form-errors.ts'
import { namedErrors } from '../form/named-errors.ts'
import { justSaved, SavedNotice, type JustSaved } from '../history/saved-notice.tsx'
import { WorkPage } from '../work-page.tsx'
import { contactWorkTexts } from './contact-texts.ts'
import { contactFields, readContact } from './read-contact.ts'
import { bodyAtWork, changeBody, type BodyAtWork } from '../set-up/body-at-work.ts'

type C = Context<Env>

/** `/arbeid/utvalg/:body/treffetid`: when somebody who speaks for the body is met, and where. */
export async function contactPage(c: C): Promise<Response> {
  const contact = await bodyAtWork(c)
  const seen = await lastChangeOf(c.get('deps').db, contact.target)
  return c.html(<ContactView {...contact} typed={{ sett: String(seen) }} errors={[]} saved={await justSaved(c, contact.work)} />)
}

/** One more, or one less: by its place in the list, which stands still while nobody else has changed the body. */
export async function saveContact(c: C): Promise<Response> {
  const [contact, typed] = await Promise.all([bodyAtWork(c), sentForm(c)])
  const { work, body } = contact
  const again = (errors: readonly FormError[], status: 409 | 422) =>
    c.html(<ContactView {...contact} typed={typed} errors={errors} saved={null} />, status)
  const out = lineOf(typed, 'fjern')
  const { time, faults } = out === '' ? readContact(typed, work) : { time: null, faults: [] }
  if (out === '' && time === null) return again(errorsOf(faults), 422)
  const after = time === null ? body.contactTimes.filter((_, k) => String(k) !== out) : [...body.contactTimes, time]
  try {
    const revision = await changeBody(c, contact, { contactTimes: after, seen: Number(lineOf(typed, 'sett')) })
    return c.redirect(work.ui.href(`${work.base}/treffetid?lagret=${revision ?? 0}`), 303)
  } catch (error) {
    if (!(error instanceof Fault) || (error.fault !== 'conflict' && error.fault !== 'invalid')) throw error
    return again([{ field: null, text: error.says[work.lang] }], error.fault === 'conflict' ? 409 : 422)
  }
}

interface ViewProps extends BodyAtWork {
  typed: Typed
  errors: readonly FormError[]
  saved: JustSaved
}

function ContactView({ work, body, typed, errors, saved }: ViewProps) {
  const t = contactWorkTexts(work.lang)
  const fields = contactFields(work)
  const path = work.ui.href(`${work.base}/treffetid`)
  const sett = lineOf(typed, 'sett')
  const hubName = (slug: string) => work.hubs.find((hub) => hub.slug === slug)?.short ?? slug
  return (
    <WorkPage work={work} title={t.title} lead={t.lead}>
      <div class="sec close">
        <SavedNotice work={work} saved={saved} />
        <ErrorSummary ui={work.ui} errors={namedErrors(errors, { fields, work })} />
        {body.contactTimes.length === 0 ? (
          <p>{t.none}</p>
        ) : (
          <Table
            caption={t.title}
            head={[...Object.values(t.head), work.t.desk.acts]}
            rows={body.contactTimes.map((time, k) => ({
              cells: [
                show(time.who, work.lang).text,
                contactRhythm(time, work.lang),
                hubName(time.hub),
                rangeWords({ from: time.since, to: time.until }, work),
                <Form action={path} hidden={{ fjern: String(k), sett }}>
                  <Button weight="secondary">
                    {t.remove}
                    <span class="ds-sr-only">: {show(time.who, work.lang).text}</span>
                  </Button>
                </Form>,
              ],
            }))}
          />
        )}
      </div>
      <Section title={t.add} id="ny" close>
        <Form action={path} hidden={{ sett }}>
          {fields.map((field) => (
            <FieldView field={field} work={work} typed={typed} errors={errors} />
          ))}
          <Buttons>
            <Button>{t.save}</Button>
          </Buttons>
        </Form>
      </Section>
    </WorkPage>
  )
}
