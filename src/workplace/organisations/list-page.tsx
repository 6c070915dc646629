import type { Context } from 'hono'
import { Button, Buttons, ErrorSummary, Field, Form, Notice, Section, Table } from '../../design/index.ts'
import {
  findOrganisation,
  numberWords,
  organisationTexts,
  quietRule,
  recordViews,
  searchOrganisations,
  shieldTexts,
  unledOrganisations,
  waitingOrganisations,
  waitingTakeOvers,
  type Organisation,
  type QuietRule,
  type TakeOver,
} from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { daysBetween, instantToWall, machineNow } from '../../platform/time/index.ts'
import { workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { QuietRuleForm, type TypedRule } from './quiet-rule-form.tsx'

const MOST_FOUND = 50
/** No name is longer. */
const LONGEST = 120

/** `/arbeid/organisasjoner`: who waits for an answer, who is without a leader, and the rest by search. */
export async function organisationsPage(c: Context<Env>): Promise<Response> {
  return showList(c, await workOf(c), null)
}

/** The list, with the rule as it was typed where that will not do. */
export async function showList(c: Context<Env>, work: Work, typed: TypedRule | null): Promise<Response> {
  const { db } = c.get('deps')
  const q = (c.req.query('sok') ?? '').trim()
  const wrong = q.length > LONGEST ? work.t.faults.tooLong(LONGEST) : undefined
  const [waiting, unled, asked, rule, found] = await Promise.all([
    waitingOrganisations(db, work.today),
    unledOrganisations(db, work.today),
    waitingTakeOvers(db, null),
    quietRule(db),
    q === '' || wrong !== undefined ? null : searchOrganisations(db, q, { day: work.today, limit: MOST_FOUND }),
  ])
  const of = await Promise.all(asked.map(({ organisationId }) => findOrganisation(db, organisationId, work.today)))
  const takeOvers = asked.flatMap((claim, k) => {
    const organisation = of[k]
    return organisation ? [{ claim, organisation }] : []
  })
  const isSaved = c.req.query('regel') !== undefined
  const subjects = asked.map(({ id }) => `claim:${id}`)
  await recordViews(db, { actor: work.who.id, subjects, at: new Date(machineNow()) })
  const lists = { work, q, wrong, waiting, unled, takeOvers, found, rule, typed, isSaved }
  return c.html(<ListView {...lists} />, typed === null && wrong === undefined ? 200 : 422)
}

interface ListProps {
  work: Work
  q: string
  /** What is wrong with that. */
  wrong: string | undefined
  waiting: readonly (Organisation & { claimedAt: Date })[]
  unled: readonly Organisation[]
  takeOvers: readonly { claim: TakeOver; organisation: Organisation }[]
  /** Null when nothing was asked for. */
  found: readonly Organisation[] | null
  rule: QuietRule
  typed: TypedRule | null
  /** The rule has just been set. */
  isSaved: boolean
}

function ListView(props: ListProps) {
  const { work, q, wrong, unled, found, rule, typed, isSaved } = props
  const t = work.t.organisations
  return (
    <WorkPage work={work} title={t.title} lead={t.lead}>
      <div class="sec close">
        <ErrorSummary ui={work.ui} errors={typed?.errors ?? []} />
        {isSaved ? (
          <Notice kind="done" live>
            <p>{t.ruleSaved}</p>
          </Notice>
        ) : null}
        <Form action={work.ui.href(workPaths.organisations)} method="get" label={t.find}>
          <Field name="sok" label={t.search} value={q} error={wrong} type="search" autocomplete="off" size={30} />
          <Buttons>
            <Button weight="secondary">{t.find}</Button>
          </Buttons>
        </Form>
      </div>
      {found === null ? null : (
        <Section title={t.found(q)} id="treff" close>
          {found.length === 0 ? <p role="status">{t.none}</p> : <OrganisationTable work={work} caption={t.found(q)} rows={found} />}
        </Section>
      )}
      <Waiting {...props} />
      {unled.length === 0 ? null : (
        <Section title={t.unled} id="uten" close>
          <OrganisationTable work={work} caption={t.unled} rows={unled} />
        </Section>
      )}
      <QuietRuleForm work={work} rule={rule} typed={typed} />
    </WorkPage>
  )
}

function Waiting({ work, waiting, takeOvers }: ListProps) {
  const t = work.t.organisations
  const waited = (at: Date) => t.days(daysBetween(instantToWall(at.getTime()).day, work.today))
  return (
    <>
      <Section title={t.waiting} id="venter" close>
        {waiting.length === 0 ? (
          <p>{t.noneWaiting}</p>
        ) : (
          <Table
            caption={t.waiting}
            head={[t.name, t.number, t.kind, t.waited]}
            rows={waiting.map((one) => ({
              cells: [<Link work={work} organisation={one} />, numberOf(one, work), kindOf(one, work), waited(one.claimedAt)],
            }))}
          />
        )}
      </Section>
      {takeOvers.length === 0 ? null : (
        <Section title={t.takeOvers} id="overtar" close>
          <Table
            caption={t.takeOvers}
            head={[t.name, t.who, t.waited]}
            rows={takeOvers.map(({ claim, organisation }) => ({
              cells: [
                <Link work={work} organisation={organisation} />,
                claim.shielded ? shieldTexts(work.lang).person : (claim.name ?? t.unnamed),
                waited(claim.at),
              ],
            }))}
          />
        </Section>
      )}
    </>
  )
}

function OrganisationTable({ work, caption, rows }: { work: Work; caption: string; rows: readonly Organisation[] }) {
  const t = work.t.organisations
  const { states } = organisationTexts(work.lang)
  return (
    <Table
      caption={caption}
      head={[t.name, t.number, t.kind, t.status]}
      rows={rows.map((one) => ({
        cells: [<Link work={work} organisation={one} />, numberOf(one, work), kindOf(one, work), states[one.state]],
      }))}
    />
  )
}

const Link = ({ work, organisation }: { work: Work; organisation: Organisation }) => (
  <a href={work.ui.href(workPaths.organisation(organisation.id))}>{organisation.name}</a>
)
const numberOf = ({ number }: Organisation, { lang }: Work) =>
  number === null ? organisationTexts(lang).unregistered : numberWords(number)
const kindOf = ({ kind }: Organisation, { lang }: Work) => organisationTexts(lang).kinds[kind]
