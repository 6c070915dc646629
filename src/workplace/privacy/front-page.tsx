import type { Context } from 'hono'
import { Button, Buttons, ErrorSummary, errorOf, Field, Form, Section, Table, Ways, type FormError } from '../../design/index.ts'
import { findPersons, recordView, shieldTexts, type ActKinds } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { machineNow } from '../../platform/time/index.ts'
import { whenWords } from '../history/change-words.ts'
import { workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { hitsOf, type Hit } from './hits.ts'

type C = Context<Env>

const LONGEST = 254

/** `/arbeid/personvern` */
export async function privacyFrontPage(c: C): Promise<Response> {
  return c.html(<FrontView work={await workOf(c)} typed="" found={null} errors={[]} />)
}

/** `POST /arbeid/personvern`: a name in an address would stand in logs and histories, so it is sent as a form. */
export const searchPersons =
  (kinds: ActKinds) =>
  async (c: C): Promise<Response> => {
    const { db } = c.get('deps')
    const work = await workOf(c)
    const typed = lineOf(await sentForm(c), 'hvem')
    const { privacy, faults } = work.t
    const wrong = typed.length < 2 ? privacy.find.need : typed.length > LONGEST ? faults.tooLong(LONGEST) : null
    if (wrong !== null) return c.html(<FrontView work={work} typed={typed} found={null} errors={[{ field: 'hvem', text: wrong }]} />, 422)
    const found = await findPersons(db, typed)
    for (const { id } of found) await recordView(db, { actor: work.who.id, subject: `person:${id}`, at: new Date(machineNow()) })
    return c.html(<FrontView work={work} typed={typed} found={await hitsOf(db, found, { kinds, language: work.ui.page })} errors={[]} />)
  }

interface FrontProps {
  work: Work
  typed: string
  found: readonly Hit[] | null
  errors: readonly FormError[]
}

function FrontView({ work, typed, found, errors }: FrontProps) {
  const { ui, t } = work
  const { find, pages, more, title, lead } = t.privacy
  return (
    <WorkPage work={work} title={title} lead={lead}>
      <div class="sec close">
        <ErrorSummary ui={ui} errors={errors} />
        <Form action={ui.href(workPaths.privacy)}>
          <Field
            name="hvem"
            label={find.label}
            hint={find.hint}
            value={typed}
            error={errorOf(errors, 'hvem')}
            autocomplete="off"
            size={30}
          />
          <Buttons>
            <Button>{find.act}</Button>
          </Buttons>
        </Form>
      </div>
      {found === null ? null : <Found work={work} found={found} />}
      <Section title={more} id="oversikter" close>
        <Ways
          items={[
            { href: ui.href(workPaths.privacyRecord), title: pages.record, text: pages.recordWay },
            { href: ui.href(workPaths.privacyLog), title: pages.log, text: pages.logWay },
            { href: ui.href(workPaths.retention), title: pages.retention, text: pages.retentionWay },
          ]}
        />
      </Section>
    </WorkPage>
  )
}

function Found({ work, found }: { work: Work; found: readonly Hit[] }) {
  const { find } = work.t.privacy
  return (
    <Section title={find.found} id="treff" close>
      {found.length === 0 ? (
        <p>{find.none}</p>
      ) : (
        <>
          <p>{find.many}</p>
          <Table
            caption={find.found}
            head={[find.who, find.asked, find.since]}
            rows={found.map(({ id, name, shielded, asked, madeAt }) => ({
              cells: [
                <a href={work.ui.href(workPaths.person(id))}>{shielded ? shieldTexts(work.lang).person : (name ?? find.unnamed)}</a>,
                asked.length === 0 ? find.nothing : asked.map((heading) => <div>{heading}</div>),
                whenWords(madeAt, work),
              ],
            }))}
          />
        </>
      )}
    </Section>
  )
}
