import type { Context } from 'hono'
import { openDrafts, startDraft, type BodyDraft } from '../../bodies/index.ts'
import { Button, Buttons, Form, Section, Table } from '../../design/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { longDate } from '../../platform/i18n/index.ts'
import { instantToWall } from '../../platform/time/index.ts'
import { workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { REVIEW, SEGMENTS, typeIn } from './questions.ts'
import { wizardTexts } from './wizard-texts.ts'

/** `/arbeid/kommune/nytt-organ`: what it is, and what somebody has begun. */
export async function newBodyPage(c: Context<Env>): Promise<Response> {
  const work = await workOf(c)
  return c.html(<StartView work={work} drafts={await openDrafts(c.get('deps').db)} />)
}

export async function beginBody(c: Context<Env>): Promise<Response> {
  const work = await workOf(c)
  const id = await startDraft(c.get('deps').db, { by: work.who.id, at: work.now })
  return c.redirect(work.ui.href(workPaths.bodyDraft(id, SEGMENTS.type)), 303)
}

function StartView({ work, drafts }: { work: Work; drafts: readonly BodyDraft[] }) {
  const t = wizardTexts(work.lang)
  return (
    <WorkPage work={work} title={t.title} lead={t.lead}>
      <div class="sec close">
        <Form action={work.ui.href(workPaths.newBody)}>
          <Buttons>
            <Button>{t.start}</Button>
          </Buttons>
        </Form>
      </div>
      {drafts.length === 0 ? null : (
        <Section title={t.drafts} id="pabegynt" close>
          <Table
            caption={t.drafts}
            head={[...Object.values(t.draftHead), work.t.desk.acts]}
            rows={drafts.map((draft) => ({ cells: cellsOf(draft, work) }))}
          />
          <p>{t.keeps}</p>
        </Section>
      )}
    </WorkPage>
  )
}

function cellsOf({ id, typed, by, changedAt }: BodyDraft, work: Work) {
  const t = wizardTexts(work.lang)
  const name = lineOf(typed, 'name-nb') || t.unnamed
  const to = typeIn(typed) === null ? SEGMENTS.type : REVIEW
  return [
    name,
    by,
    longDate(instantToWall(changedAt.getTime()).day, work.lang),
    <a href={work.ui.href(workPaths.bodyDraft(id, to))}>
      {t.goOn}
      <span class="ds-sr-only">: {name}</span>
    </a>,
  ]
}
