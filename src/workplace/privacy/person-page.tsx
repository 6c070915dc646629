import type { Context } from 'hono'
import {
  Button,
  ButtonLink,
  Buttons,
  ErrorSummary,
  Facts,
  Form,
  Notice,
  PrintButton,
  Section,
  Table,
  type FormError,
} from '../../design/index.ts'
import {
  can,
  keptByAddress,
  liftProtection,
  namesTold,
  othersByAddress,
  ownDataOf,
  protectionOf,
  protectPersons,
  recordViews,
  toldValues,
  type ActKinds,
  type FoundPerson,
  type OwnData,
  type Protection,
  type ToldData,
} from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { basisTold, keptTables, toldOf, type KeptTable, type PrivacyRegister } from '../../platform/privacy/index.ts'
import { whenWords } from '../history/change-words.ts'
import { machineNow } from '../../platform/time/index.ts'
import { workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { AskedFor, askedBy, type Asked } from './asked-for.tsx'
import { EraseForm } from './erase-form.tsx'
import { hitsOf, type Hit } from './hits.ts'
import { stayingOf } from './stays.tsx'
import { personOfAddress, viewedPerson } from './person-of-address.ts'

type C = Context<Env>

/** `/arbeid/personvern/person/:id`: all that is kept of somebody. Opening it is written in the log. */
export const personPage =
  (kinds: ActKinds) =>
  (c: C): Promise<Response> =>
    answerPerson(c, { kinds, typed: {}, errors: [], status: 200 })

interface Answer {
  kinds: ActKinds
  /** What was filled in of the form that erases. */
  typed: Typed
  errors: readonly FormError[]
  status: 200 | 422
}

export async function answerPerson(c: C, { kinds, typed, errors, status }: Answer): Promise<Response> {
  const { db, privacy } = c.get('deps')
  const work = await workOf(c)
  const person = await viewedPerson(c, work.who.id)
  const [data, protection, byAddress] = await Promise.all([
    ownDataOf(db, privacy, { persons: [person.id] }),
    protectionOf(db, person.id),
    keptByAddress(db, person.id),
  ])
  const others = await hitsOf(db, await viewedOthers(c, person.id), { kinds, language: work.ui.page })
  const asked = await askedBy(c, person.id, { kinds, language: work.ui.page })
  const told = { data, names: await namesTold(db, privacy, data), ofAnother: true }
  const given = { work, person, others, asked, told, protection, byAddress, register: privacy, typed, errors }
  return c.html(<PersonView {...given} />, status)
}

/** Who has the same address, written down as looked at. */
async function viewedOthers(c: C, id: string): Promise<FoundPerson[]> {
  const { db } = c.get('deps')
  const others = await othersByAddress(db, id)
  const { id: actor } = (await workOf(c)).who
  await recordViews(db, { actor, subjects: others.map((one) => `person:${one.id}`), at: new Date(machineNow()) })
  return others
}

/** `/arbeid/personvern/person/:id/fil`; with `?alle=ja` of everybody with the same address. */
export async function personFile(c: C): Promise<Response> {
  const { db, privacy } = c.get('deps')
  const person = await viewedPerson(c, (await workOf(c)).who.id)
  const others = c.req.query('alle') === 'ja' ? await viewedOthers(c, person.id) : []
  const persons = [person.id, ...others.map(({ id }) => id)]
  const data = Object.fromEntries((await ownDataOf(db, privacy, { persons })).map(({ table, rows }) => [table, rows]))
  return c.body(JSON.stringify(data, null, 2), 200, {
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': 'attachment; filename="innbyggertorg-innsyn.json"',
  })
}

export const protect = (c: C): Promise<Response> => change(c, protectPersons)
export const unprotect = (c: C): Promise<Response> => change(c, liftProtection)

async function change(c: C, act: typeof protectPersons): Promise<Response> {
  const work = await workOf(c)
  const { id } = await personOfAddress(c)
  await act(c.get('deps').db, { personIds: [id], actor: work.who.id, at: work.now })
  return c.redirect(work.ui.href(workPaths.person(id)), 303)
}

interface PersonProps {
  work: Work
  person: FoundPerson
  others: readonly Hit[]
  asked: readonly Asked[]
  told: ToldData
  protection: Protection | null
  byAddress: { messages: number; proofs: number }
  register: PrivacyRegister
  typed: Typed
  errors: readonly FormError[]
}

function PersonView(props: PersonProps) {
  const { work, person, others, told: own, register, byAddress, typed, errors } = props
  const { ui, t, who } = work
  const { person: p, find, back } = t.privacy
  const kept = keptTables(register)
  const held = kept.filter(({ table }) => own.data.some((one) => one.table === table))
  const told = held.filter((record) => toldValues(record, own, work.lang).length > 0)
  const coded = held.filter((record) => !told.includes(record))
  return (
    <WorkPage work={work} title={p.title} lead={person.name ?? find.unnamed} scripts={['torg-print.js']}>
      <div class="sec close">
        <ErrorSummary ui={ui} errors={errors} />
        <Buttons>
          <ButtonLink href={ui.href(`${workPaths.person(person.id)}/fil`)}>{p.file}</ButtonLink>
          {others.length === 0 ? null : (
            <ButtonLink href={ui.href(`${workPaths.person(person.id)}/fil?alle=ja`)}>{t.privacy.erase.othersFile}</ButtonLink>
          )}
          <PrintButton label={p.print} />
          <ButtonLink weight="tertiary" href={ui.href(workPaths.privacy)}>
            {back}
          </ButtonLink>
        </Buttons>
      </div>
      <AskedFor work={work} asked={props.asked} />
      <Shield {...props} />
      {told.map((record) => (
        <Kept work={work} record={record} own={own} />
      ))}
      {coded.length === 0 ? null : <Coded work={work} coded={coded} data={own.data} />}
      <Section title={p.byAddress} id="adressen" close>
        <p>{p.byAddressText(byAddress.messages, byAddress.proofs)}</p>
      </Section>
      {can(who, 'privacy.erase', 'municipality') ? (
        <EraseForm {...{ work, others, typed, errors }} staying={stayingOf(register, own.data)} personId={person.id} />
      ) : null}
    </WorkPage>
  )
}

function Shield({ work, person, protection }: PersonProps) {
  const { shield } = work.t.privacy
  const action = work.ui.href(`${workPaths.person(person.id)}/skjerming`)
  return (
    <Section title={shield.title} id="skjerming" close offPaper>
      {person.shielded ? (
        <Form action={`${action}/slutt`}>
          <Notice title={protection === null ? undefined : shield.is(whenWords(protection.markedAt, work))}>
            {protection === null || protection.markedBy === null ? <p>{shield.byAddress}</p> : null}
          </Notice>
          <Buttons>
            <Button weight="secondary">{shield.lift}</Button>
          </Buttons>
        </Form>
      ) : (
        <Form action={action}>
          <p>{shield.isNot}</p>
          <Buttons>
            <Button weight="secondary">{shield.act}</Button>
          </Buttons>
        </Form>
      )}
    </Section>
  )
}

const rowsOf = (record: KeptTable, data: readonly OwnData[]) => data.find(({ table }) => table === record.table)?.rows.length ?? 0

/** What holds nothing but codes and dates, one line each. */
function Coded({ work, coded, data }: { work: Work; coded: readonly KeptTable[]; data: readonly OwnData[] }) {
  const { lang } = work
  const { person: p, record: r } = work.t.privacy
  return (
    <Section title={p.coded} id="koder" close>
      <p>{p.codedLead}</p>
      <Table
        caption={p.coded}
        head={[r.what, p.stored, p.why, p.keeps, p.basis]}
        rows={coded.map((record) => ({
          cells: [
            toldOf(record.what, lang),
            `${record.table}: ${p.rows(rowsOf(record, data))}`,
            toldOf(record.purpose, lang),
            toldOf(record.keeps, lang),
            basisTold(record.basis, lang),
          ],
        }))}
      />
    </Section>
  )
}

function Kept({ work, record, own }: { work: Work; record: KeptTable; own: ToldData }) {
  const { lang } = work
  const p = work.t.privacy.person
  return (
    <Section title={toldOf(record.what, lang)} id={record.table} close>
      <Facts
        items={[
          {
            term: p.stored,
            text: toldValues(record, own, lang).map((value) => <span class="line">{value}</span>),
            note: `${record.table}: ${p.rows(rowsOf(record, own.data))}`,
          },
          { term: p.why, text: toldOf(record.purpose, lang) },
          { term: p.basis, text: basisTold(record.basis, lang) },
          { term: p.keeps, text: toldOf(record.keeps, lang) },
        ]}
      />
    </Section>
  )
}
