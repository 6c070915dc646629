import type { Context } from 'hono'
import { REMINDED, reminderAddress, setReminderAddress } from '../../bodies/index.ts'
import { Button, Buttons, ErrorSummary, errorOf, Field, Form, Notice, type FormError } from '../../design/index.ts'
import { readEmail } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { deadlinesOf, type Deadline } from '../own-pages/deadlines.ts'
import { Deadlines } from '../own-pages/deadlines-section.tsx'
import { bodyAtWork, type BodyAtWork } from '../set-up/body-at-work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { reminderTexts } from './reminder-texts.ts'

type C = Context<Env>

interface ViewProps extends BodyAtWork {
  /** Null: nobody is written to. */
  email: string | null
  typed: string
  errors: readonly FormError[]
  isSaved: boolean
  deadlines: readonly Deadline[]
}

/** `/arbeid/utvalg/:body/paaminnelser`: where the deadlines of the body are written to. */
export async function remindersPage(c: C): Promise<Response> {
  const at = await bodyAtWork(c)
  const { email, deadlines } = await known(c, at)
  return c.html(<RemindersView {...{ ...at, email, deadlines }} typed={email ?? ''} errors={[]} isSaved={c.req.query('lagret') === '1'} />)
}

async function known(c: C, { work, body }: BodyAtWork): Promise<Pick<ViewProps, 'email' | 'deadlines'>> {
  const { db } = c.get('deps')
  const [address, deadlines] = await Promise.all([reminderAddress(db, body.slug), deadlinesOf(db, body.slug, work.today)])
  return { email: address?.email ?? null, deadlines }
}

export async function saveReminders(c: C): Promise<Response> {
  const [at, sent] = await Promise.all([bodyAtWork(c), sentForm(c)])
  const { work, body } = at
  const typed = lineOf(sent, 'epost')
  const read = readEmail(typed)
  if (typed !== '' && read === null) {
    const errors = [{ field: 'epost', text: reminderTexts(work.lang).wrong }]
    return c.html(<RemindersView {...{ ...at, ...(await known(c, at)), typed, errors }} isSaved={false} />, 422)
  }
  await setReminderAddress(c.get('deps').db, { body: body.slug, email: read?.value ?? null, by: work.who.id, at: work.now })
  return c.redirect(`${work.ui.href(workPaths.bodyReminders(body.slug))}?lagret=1`, 303)
}

function RemindersView({ work, body, email, typed, errors, isSaved, deadlines }: ViewProps) {
  const t = reminderTexts(work.lang)
  return (
    <WorkPage work={work} title={t.title} lead={t.lead(REMINDED.weeks, REMINDED.days)}>
      <div class="sec close">
        {isSaved ? (
          <Notice kind="done" live>
            <p>{t.saved}</p>
          </Notice>
        ) : null}
        <ErrorSummary ui={work.ui} errors={errors} />
        <p>{email === null ? t.nowhere : t.to(email)}</p>
        <Form action={work.ui.href(workPaths.bodyReminders(body.slug))}>
          <Field
            name="epost"
            type="email"
            label={t.address}
            hint={t.addressHint}
            suffix={work.t.optional}
            value={typed}
            error={errorOf(errors, 'epost')}
            autocomplete="off"
          />
          <Buttons>
            <Button>{t.save}</Button>
          </Buttons>
        </Form>
      </div>
      <Deadlines work={work} deadlines={deadlines} />
    </WorkPage>
  )
}
