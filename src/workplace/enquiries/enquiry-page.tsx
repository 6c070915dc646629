import type { Context } from 'hono'
import { Button, Buttons, ErrorSummary, errorOf, Facts, Form, Notice, TextArea, type FormError } from '../../design/index.ts'
import { messageLines } from '../../hubs/index.ts'
import { answerEnquiry, findEnquiry, type Enquiry } from '../../messages/index.ts'
import { protectPersons, recordView } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { fullDate } from '../../platform/i18n/index.ts'
import { instantToWall, machineNow } from '../../platform/time/index.ts'
import { whenWords } from '../history/change-words.ts'
import { topics } from '../topics.ts'
import { workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { topicName, topicsOf } from './list-page.tsx'
import { workSaid } from '../texts.ts'
import { nameWords, reachWords, ShieldForm } from './who-asked.tsx'

type C = Context<Env>

const LONGEST = 4000
/** Which wording was read: what is changed meanwhile is not answered unread. */
const READ = 'lest'
const readOf = ({ changedAt }: Pick<Enquiry, 'changedAt'>) => changedAt?.toISOString() ?? ''

/** `/arbeid/sporsmal/:id`. Whoever opens it is noted: it may hold a name. */
export async function enquiryPage(c: C): Promise<Response> {
  const work = await workOf(c)
  const enquiry = await enquiryOf(c, work)
  await recordView(c.get('deps').db, { actor: work.who.id, subject: `enquiry:${enquiry.id}`, at: new Date(machineNow()) })
  return c.html(<EnquiryView work={work} enquiry={enquiry} typed="" errors={[]} />)
}

export async function answer(c: C): Promise<Response> {
  const { db, config, clock } = c.get('deps')
  const work = await workOf(c)
  const enquiry = await enquiryOf(c, work)
  const sent = await sentForm(c)
  const typed = lineOf(sent, 'svar')
  const t = work.t.enquiries
  const text = typed
  const wrong = text === '' ? t.needAnswer : text.length > LONGEST ? t.tooLong(LONGEST) : null
  if (wrong !== null)
    return c.html(<EnquiryView work={work} enquiry={enquiry} typed={typed} errors={[{ field: 'svar', text: wrong }]} />, 422)
  // The same answer once more, or in two windows: it is sent.
  if (enquiry.answer === text) return c.redirect(work.ui.href(`${workPaths.enquiries}?sendt`), 303)
  const meanwhile = (now: Enquiry) =>
    c.html(<EnquiryView work={work} enquiry={now} typed={typed} errors={[{ field: null, text: meanwhileWords(work, now) }]} />, 409)
  if (enquiry.answer !== null || enquiry.withdrawnAt !== null || lineOf(sent, READ) !== readOf(enquiry)) return meanwhile(enquiry)
  try {
    await answerEnquiry(db, {
      id: enquiry.id,
      changedAt: enquiry.changedAt,
      text,
      by: work.who,
      names: topics.names(clock),
      lines: messageLines,
      publicUrl: config.publicUrl,
      at: work.now,
    })
  } catch (error) {
    if (!(error instanceof Fault) || error.fault !== 'conflict') throw error
    return meanwhile(await enquiryOf(c, work))
  }
  return c.redirect(work.ui.href(`${workPaths.enquiries}?sendt`), 303)
}

/** What came first. What was typed stays on the page, and nothing of it is sent. */
function meanwhileWords({ t: { enquiries: t } }: Work, { answer: said, withdrawnAt }: Enquiry): string {
  return said !== null ? t.answeredMeanwhile : withdrawnAt !== null ? t.withdrawnMeanwhile : t.changedMeanwhile
}

/** `POST /arbeid/sporsmal/:id/skjerming`: whoever asked is named nowhere from now on, and whoever helped neither. */
export async function shieldAsker(c: C): Promise<Response> {
  const work = await workOf(c)
  const { id, act } = await enquiryOf(c, work)
  const personIds = [act.person.id, ...(act.helper === null ? [] : [act.helper.id])]
  await protectPersons(c.get('deps').db, { personIds, actor: work.who.id, at: work.now })
  return c.redirect(work.ui.href(workPaths.enquiry(id)), 303)
}

async function enquiryOf(c: C, work: Work): Promise<Enquiry> {
  const found = await findEnquiry(c.get('deps').db, topicsOf(work), c.req.param('id') ?? '')
  if (found === null) throw notFound(workSaid((t) => t.enquiries.noSuch))
  return found
}

interface EnquiryProps {
  work: Work
  enquiry: Enquiry
  typed: string
  errors: readonly FormError[]
}

function EnquiryView({ work, enquiry, typed, errors }: EnquiryProps) {
  const { ui, lang } = work
  const t = work.t.enquiries
  const { answer: said, withdrawnAt } = enquiry
  return (
    <WorkPage work={work} title={t.asked(topicName(work, enquiry.topic))} lead={fullDate(instantToWall(enquiry.at.getTime()).day, lang)}>
      <div class="sec close">
        <ErrorSummary ui={ui} errors={errors} />
        <blockquote class="asked">{enquiry.body}</blockquote>
        <Facts
          items={[
            { term: t.from, text: nameWords(work, enquiry) },
            { term: t.reach, text: reachWords(work, enquiry) },
            ...(enquiry.changedAt === null ? [] : [{ term: t.changed, text: whenWords(enquiry.changedAt, work) }]),
          ]}
        />
        {withdrawnAt === null ? null : (
          <Notice>
            <p>{t.withdrawn}</p>
          </Notice>
        )}
        {said === null ? null : (
          <>
            <h2>{t.isAnswered}</h2>
            <p class="asked">{said}</p>
          </>
        )}
        {typed === '' || (said === null && withdrawnAt === null) ? null : (
          <>
            <h2>{t.notSent}</h2>
            <blockquote class="asked">{typed}</blockquote>
          </>
        )}
        {said !== null || withdrawnAt !== null ? null : (
          <Form action={ui.href(workPaths.enquiry(enquiry.id))} hidden={{ [READ]: readOf(enquiry) }}>
            <TextArea name="svar" label={t.answer} hint={t.answerHint} rows={8} value={typed} error={errorOf(errors, 'svar')} />
            <Buttons>
              <Button>{t.send}</Button>
            </Buttons>
          </Form>
        )}
        <ShieldForm work={work} enquiry={enquiry} />
      </div>
    </WorkPage>
  )
}
