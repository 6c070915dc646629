import type { Context } from 'hono'
import { ButtonLink, Buttons, Facts, Notice, Section } from '../../design/index.ts'
import { changesOfOwner, findItem, type Change } from '../../hubs/edit/index.ts'
import { bodyKind, bodyOnDay, bodyPaths, isPublicBody, isTermPast, type BodyOnDay } from '../../bodies/index.ts'
import { can } from '../../people/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { impreciseDate } from '../../platform/i18n/index.ts'
import { asRecord, asString } from '../form/localized-value.ts'
import { bodyRulesTexts } from '../body-rules/body-rules-texts.ts'
import { contactWorkTexts } from '../contact-times/contact-texts.ts'
import { historyPath } from '../history/history-path.ts'
import { ChangeTable } from '../history/list-page.tsx'
import { justSaved, SavedNotice, type JustSaved } from '../history/saved-notice.tsx'
import { BODY_NOUNS, bodyText } from '../nouns/own.ts'
import { paperWorkTexts } from '../papers/paper-work-texts.ts'
import { reminderTexts } from '../reminders/reminder-texts.ts'
import { workSaid } from '../texts.ts'
import { workOf, type Work } from '../work.ts'
import { deadlinesOf, type Deadline } from './deadlines.ts'
import { Deadlines } from './deadlines-section.tsx'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'

interface BodyProps {
  work: Work
  body: BodyOnDay
  source: string | null
  changes: readonly Change[]
  saved: JustSaved
  /** Who takes over, by name. */
  successor: string | null
  deadlines: readonly Deadline[]
}

/** `/arbeid/utvalg/:body`: what is known of a body. The secretary edits the text; members see. */
export async function bodyPage(c: Context<Env>): Promise<Response> {
  const { db } = c.get('deps')
  const work = await workOf(c)
  const slug = work.own?.slug ?? ''
  const body = await bodyOnDay(db, slug, work.today)
  if (body === null) throw notFound(workSaid((t) => t.notFound.body))
  const [stored, changes, saved] = await Promise.all([
    findItem(db, { kind: bodyKind.name, scope: 'municipality', key: slug, keptBy: bodyKind }),
    changesOfOwner(db, `body:${slug}`, { limit: 5 }),
    justSaved(c, work),
  ])
  const source = asString(asRecord(stored?.item ?? null)['source'])
  const next = body.successor === null ? null : await bodyOnDay(db, body.successor, work.today)
  const successor = next === null ? null : show(next.name, work.lang).text
  const deadlines = await deadlinesOf(db, slug, work.today)
  return c.html(<BodyView {...{ work, body, source, changes, saved, successor, deadlines }} />)
}

function BodyView({ work, body, source, changes, saved, successor, deadlines }: BodyProps) {
  const { ui, t, base, lang } = work
  const { body: c } = t.nouns
  const rules = bodyRulesTexts(lang)
  const mayEdit = can(work.who, 'body.edit', work.own?.owner ?? 'municipality')
  return (
    <WorkPage work={work} title={work.name} lead={c.textLead}>
      <div class="sec close">
        <SavedNotice work={work} saved={saved} />
        <Facts
          items={[
            { term: c.body, text: show(body.body, lang).text },
            ...(body.places.length === 0 ? [] : [{ term: c.places, text: body.places.map(({ name }) => name).join(', ') }]),
            ...(body.from === null ? [] : [{ term: c.from, text: impreciseDate(body.from, lang) }]),
            ...(body.to === null ? [] : [{ term: c.to, text: impreciseDate(body.to, lang) }]),
            ...(body.afterTerm === null ? [] : [{ term: c.afterTerm, text: show(body.afterTerm, lang).text }]),
            ...(source === null ? [] : [{ term: t.nouns.source.label, text: source }]),
          ]}
        />
        {isTermPast(body, work.today) ? (
          <Notice>
            <p>{c.ended(body.to === null ? '' : impreciseDate(body.to, lang), successor)}</p>
            {successor === null ? <GoesOn work={work} slug={body.slug} /> : null}
          </Notice>
        ) : null}
        {mayEdit ? (
          <Buttons>
            <ButtonLink weight="primary" href={ui.href(`${base}/${bodyText.path}`)}>
              {c.edit}
            </ButtonLink>
            {BODY_NOUNS.map((noun) => (
              <ButtonLink href={ui.href(`${base}/${noun.path}`)}>{noun.texts(t).many}</ButtonLink>
            ))}
            <ButtonLink href={ui.href(workPaths.papers(body.slug))}>{paperWorkTexts(lang).title}</ButtonLink>
            <ButtonLink href={ui.href(`${base}/trinn`)}>{t.setUp.link}</ButtonLink>
            <ButtonLink href={ui.href(`${base}/regler`)}>{isPublicBody(body.type) ? rules.public : rules.own}</ButtonLink>
            <ButtonLink href={ui.href(`${base}/treffetid`)}>{contactWorkTexts(lang).title}</ButtonLink>
            <ButtonLink href={ui.href(`${base}/verv`)}>{t.seats.title}</ButtonLink>
            <ButtonLink href={ui.href(`${base}/valg`)}>{t.elections.title}</ButtonLink>
            <ButtonLink href={ui.href(workPaths.bodyReminders(body.slug))}>{reminderTexts(lang).link}</ButtonLink>
            <ButtonLink href={ui.href(bodyPaths.body(body.slug))}>{c.publicPage}</ButtonLink>
          </Buttons>
        ) : (
          <Notice>
            <p>{c.mayOnlySee}</p>
          </Notice>
        )}
      </div>
      <Deadlines work={work} deadlines={deadlines} />
      <Section title={t.desk.changes} id="endringer" close aside={<a href={ui.href(historyPath(work))}>{t.desk.allChanges}</a>}>
        {changes.length === 0 ? <p>{t.desk.noChanges}</p> : <ChangeTable work={work} changes={changes} caption={t.desk.changes} />}
      </Section>
    </WorkPage>
  )
}

/** A later source may say that it went on. Only the case that decided it makes that so, and here is where it is written down. */
function GoesOn({ work: { ui, who, t }, slug }: { work: Work; slug: string }) {
  const { body: c } = t.nouns
  if (!can(who, 'municipality.edit', 'municipality')) return <p>{c.goesOnAsk}</p>
  return (
    <p>
      {c.goesOn} <a href={ui.href(`${workPaths.municipality}/organ/${slug}#prolongedTo`)}>{c.goesOnLink}</a>
    </p>
  )
}
