import type { Context } from 'hono'
import { Button, Buttons, ErrorSummary, errorOf, Facts, Field, Form, Section, Select, type FormError } from '../../design/index.ts'
import { decideHeld, listHeld, type HeldEnquiry } from '../../messages/index.ts'
import { addDisposable, can, listDisposable, removeDisposable } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { topicName, topicsOf } from '../enquiries/list-page.tsx'
import { workSaid } from '../texts.ts'
import { workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'

type C = Context<Env>

const MOST = 100
const SHORT = 40
const DECISIONS = { slipp: 'let_through', avvis: 'turned_away', angre: null } as const

/** `/arbeid/sperrer`: what the brakes have stopped, what was decided, and the way back. */
export const brakesPage = (c: C): Promise<Response> => answer(c, { typed: '', errors: [] })

async function answer(c: C, said: { typed: string; errors: readonly FormError[] }): Promise<Response> {
  const { db } = c.get('deps')
  const work = await workOf(c)
  const [held, domains] = await Promise.all([listHeld(db, topicsOf(work), MOST), listDisposable(db)])
  return c.html(<BrakesView work={work} held={held} domains={domains} {...said} />, said.errors.length === 0 ? 200 : 422)
}

/** `POST /arbeid/sperrer/sporsmal/:id` */
export async function decide(c: C): Promise<Response> {
  const work = await workOf(c)
  const pressed = lineOf(await sentForm(c), 'valg')
  const decision = pressed === 'slipp' || pressed === 'avvis' ? DECISIONS[pressed] : DECISIONS.angre
  const given = { id: c.req.param('id') ?? '', decision, by: work.who.id, topics: topicsOf(work), at: work.now }
  if (!(await decideHeld(c.get('deps').db, given))) throw notFound(workSaid((t) => t.enquiries.noSuch))
  return c.redirect(work.ui.href(workPaths.brakes), 303)
}

/** `POST /arbeid/sperrer/adresser` */
export async function addDomain(c: C): Promise<Response> {
  const work = await workOf(c)
  const typed = lineOf(await sentForm(c), 'domene')
    .toLowerCase()
    .replace(/^.*@/, '')
  const added = await addDisposable(c.get('deps').db, typed, new Date(work.now))
  if (!added) return answer(c, { typed, errors: [{ field: 'domene', text: work.t.brakes.wrongDomain }] })
  return c.redirect(work.ui.href(`${workPaths.brakes}#adresser`), 303)
}

/** `POST /arbeid/sperrer/adresser/slutt` */
export async function removeDomain(c: C): Promise<Response> {
  const work = await workOf(c)
  await removeDisposable(c.get('deps').db, lineOf(await sentForm(c), 'domene'))
  return c.redirect(work.ui.href(`${workPaths.brakes}#adresser`), 303)
}

interface BrakesProps {
  work: Work
  held: readonly HeldEnquiry[]
  domains: readonly string[]
  typed: string
  errors: readonly FormError[]
}

function BrakesView({ work, held, domains, typed, errors }: BrakesProps) {
  const { ui, t, who } = work
  const b = t.brakes
  return (
    <WorkPage work={work} title={b.title} lead={b.lead}>
      <Section title={b.held} id="holdt" close>
        <ErrorSummary ui={ui} errors={errors} />
        <p>{b.heldLead}</p>
        {held.length === 0 ? <p>{b.noneHeld}</p> : held.map((one) => <Held work={work} held={one} />)}
      </Section>
      <Section title={b.domains} id="adresser" close>
        <p>{b.domainsLead}</p>
        <p>{domains.join(', ')}</p>
        {can(who, 'municipality.edit', 'municipality') ? <DomainForms work={work} domains={domains} typed={typed} errors={errors} /> : null}
      </Section>
    </WorkPage>
  )
}

function Held({ work, held: { id, topic, body, decision } }: { work: Work; held: HeldEnquiry }) {
  const { brakes: b, enquiries } = work.t
  const choices = decision === null ? (['slipp', 'avvis'] as const) : (['angre'] as const)
  return (
    <Form action={work.ui.href(`${workPaths.brakes}/sporsmal/${id}`)} label={`${b.held}: ${body.slice(0, SHORT)}`}>
      <blockquote class="asked">{body}</blockquote>
      <Facts
        items={[
          { term: enquiries.to, text: topicName(work, topic) },
          { term: b.decision, text: decision === null ? b.waits : b.decisions[decision] },
        ]}
      />
      <Buttons>
        {choices.map((value) => (
          <Button weight="secondary" name="valg" value={value}>
            {b.acts[value]}
          </Button>
        ))}
      </Buttons>
    </Form>
  )
}

function DomainForms({ work, domains, typed, errors }: Omit<BrakesProps, 'held'>) {
  const { ui, t } = work
  const b = t.brakes
  return (
    <>
      <Form action={ui.href(`${workPaths.brakes}/adresser`)} label={b.newDomain}>
        <Field
          name="domene"
          label={b.newDomain}
          hint={b.newDomainHint}
          value={typed}
          error={errorOf(errors, 'domene')}
          autocomplete="off"
          size={30}
          maxlength={253}
        />
        <Buttons>
          <Button weight="secondary">{b.add}</Button>
        </Buttons>
      </Form>
      <Form action={ui.href(`${workPaths.brakes}/adresser/slutt`)} label={b.remove}>
        <Select name="domene" id="fjern" label={b.domain} options={domains.map((value) => ({ value, label: value }))} />
        <Buttons>
          <Button weight="secondary">{b.remove}</Button>
        </Buttons>
      </Form>
    </>
  )
}
