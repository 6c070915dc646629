import type { Context } from 'hono'
import { ButtonLink, Buttons, Facts, PrintButton, Section, Table } from '../../design/index.ts'
import { municipality, type Municipality } from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import { basisTold, keptTables, recipientsOf, recipientWords, toldOf, type KeptTable } from '../../platform/privacy/index.ts'
import { workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { csvLines } from '../../platform/feeds/index.ts'

/** `/arbeid/personvern/protokoll`: GDPR art. 30, from the register. */
export async function recordPage(c: Context<Env>): Promise<Response> {
  const { db, privacy, config } = c.get('deps')
  const nobody = Object.keys(privacy).filter((table) => privacy[table] === 'nobody')
  const [work, owner] = await Promise.all([workOf(c), municipality(db)])
  return c.html(<RecordView work={work} owner={owner} recipients={recipientsOf(config)} kept={keptTables(privacy)} nobody={nobody} />)
}

/** `/arbeid/personvern/protokoll/fil`: a row for each column. */
export async function recordFile(c: Context<Env>): Promise<Response> {
  const work = await workOf(c)
  const { record: r } = work.t.privacy
  const head = [r.table, r.column, r.tells, r.about, r.what, r.purpose, r.basis, r.keeps, r.isPublic, r.stays]
  const rows = keptTables(c.get('deps').privacy).flatMap((record) => {
    const [about, what, purpose, basis, keeps, isPublic, stays] = wordsOf(work, record)
    return Object.entries(record.columns).map(([column, tells]) => [
      record.table,
      column,
      r.tellings[tells],
      ...[about, what, purpose, basis, keeps, isPublic, stays].map((one) => one ?? ''),
    ])
  })
  return c.body(csvLines([head, ...rows]), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="behandlingsprotokoll.csv"',
  })
}

function wordsOf({ t, lang }: Work, { about, what, purpose, basis, keeps, isPublic, staysBecause }: KeptTable): string[] {
  const { record: r } = t.privacy
  return [
    r.abouts[about],
    toldOf(what, lang),
    toldOf(purpose, lang),
    basisTold(basis, lang),
    toldOf(keeps, lang),
    isPublic ? r.yes : r.no,
    staysBecause === undefined ? '' : toldOf(staysBecause, lang),
  ]
}

interface RecordProps {
  work: Work
  owner: Municipality | undefined
  recipients: ReturnType<typeof recipientsOf>
  kept: readonly KeptTable[]
  nobody: readonly string[]
}

function RecordView({ work, owner, recipients, kept, nobody }: RecordProps) {
  const { ui, t } = work
  const { record: r, person, back } = t.privacy
  return (
    <WorkPage work={work} title={r.title} lead={r.lead(work.municipality)} scripts={['torg-print.js']}>
      <div class="sec close">
        <Buttons>
          <ButtonLink href={ui.href(`${workPaths.privacyRecord}/fil`)}>{r.file}</ButtonLink>
          <PrintButton label={person.print} />
          <ButtonLink weight="tertiary" href={ui.href(workPaths.privacy)}>
            {back}
          </ButtonLink>
        </Buttons>
      </div>
      <Whole work={work} owner={owner} recipients={recipients} />
      {kept.map((record) => (
        <RecordOf work={work} record={record} />
      ))}
      <Section title={r.nobody} id="ingen" close>
        <p>{nobody.join(', ')}</p>
      </Section>
    </WorkPage>
  )
}

/** What art. 30 (1) asks for that is of no one table: a, d, e and g. */
function Whole({ work, owner, recipients }: Pick<RecordProps, 'work' | 'owner' | 'recipients'>) {
  const { record: r } = work.t.privacy
  const words = recipientWords(work.lang)
  const lines = (items: readonly string[]) => items.map((line) => <span class="line">{line}</span>)
  const reach = [owner?.email, owner?.phone].flatMap((one) => one ?? [])
  const officer = [
    owner?.privacyName ? show(owner.privacyName, work.lang).text : null,
    owner?.privacyEmail,
    owner?.privacyPhone,
    owner?.privacyPostal,
  ].flatMap((one) => one ?? [])
  return (
    <Section title={r.whole} id="samlet" close>
      <Facts
        items={[
          { term: r.controller, text: lines(reach.length === 0 ? [r.notAnnounced] : reach) },
          { term: r.officer, text: lines(officer.length === 0 ? [r.notAnnounced] : officer) },
          {
            term: r.recipients,
            text: lines(
              recipients.length === 0
                ? [r.noRecipients]
                : recipients.map(({ who, host }) => `${words[who].name} (${host}): ${words[who].gets}`),
            ),
          },
          { term: r.abroad, text: lines([r.abroadText]) },
          { term: r.security, text: lines(r.measures) },
        ]}
      />
    </Section>
  )
}

/** Headed by what is kept: the name of a table tells nobody that. */
function RecordOf({ work, record }: { work: Work; record: KeptTable }) {
  const { record: r } = work.t.privacy
  const terms = [r.about, null, r.purpose, r.basis, r.keeps, r.isPublic, r.stays]
  const words = wordsOf(work, record)
  return (
    <Section title={`${capital(toldOf(record.what, work.lang))} (${record.table})`} id={record.table} close>
      <Facts items={terms.flatMap((term, k) => (term !== null && words[k] ? [{ term, text: words[k] }] : []))} />
      <Table
        caption={`${r.table}: ${record.table}`}
        head={[r.column, r.tells]}
        rows={Object.entries(record.columns).map(([column, tells]) => ({ cells: [<code>{column}</code>, r.tellings[tells]] }))}
      />
    </Section>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
