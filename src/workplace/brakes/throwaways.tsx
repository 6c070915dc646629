import { Button, Buttons, errorOf, Field, Form, Section, Select, Table, type FormError } from '../../design/index.ts'
import { can, type DomainChange } from '../../people/index.ts'
import { whenWords } from '../history/change-words.ts'
import type { Work } from '../work.ts'
import { workPaths } from '../work-paths.ts'

export interface ThrowawayList {
  domains: readonly string[]
  changes: readonly DomainChange[]
}

interface Props {
  work: Work
  list: ThrowawayList
  typed: string
  errors: readonly FormError[]
}

/** Domains whose addresses last a minute, who changed the list and when, and the way back. */
export function Throwaways({ work, list, typed, errors }: Props) {
  const b = work.t.brakes
  const mayEdit = can(work.who, 'municipality.edit', 'municipality')
  return (
    <Section title={b.domains} id="adresser" close>
      <p>{b.domainsLead}</p>
      <p>{list.domains.join(', ')}</p>
      {mayEdit ? <DomainForms work={work} list={list} typed={typed} errors={errors} /> : null}
      <h3>{b.changes}</h3>
      {list.changes.length === 0 ? <p>{b.noChanges}</p> : <Changes work={work} changes={list.changes} mayEdit={mayEdit} />}
    </Section>
  )
}

function DomainForms({ work, list, typed, errors }: Props) {
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
        />
        <Buttons>
          <Button weight="secondary">{b.add}</Button>
        </Buttons>
      </Form>
      <Form action={ui.href(`${workPaths.brakes}/adresser/slutt`)} label={b.remove}>
        <Select name="domene" id="fjern" label={b.domain} options={list.domains.map((value) => ({ value, label: value }))} />
        <Buttons>
          <Button weight="secondary">{b.remove}</Button>
        </Buttons>
      </Form>
    </>
  )
}

function Changes({ work, changes, mayEdit }: { work: Work; changes: readonly DomainChange[]; mayEdit: boolean }) {
  const b = work.t.brakes
  return (
    <Table
      caption={b.changes}
      head={[b.domain, b.what, b.since, b.by, b.act]}
      rows={changes.map((change) => ({
        cells: [
          change.domain,
          b[change.what],
          whenWords(change.at, work),
          change.by ?? '',
          mayEdit && change.holds ? <Undo work={work} change={change} /> : '',
        ],
      }))}
    />
  )
}

function Undo({ work, change: { domain, what } }: { work: Work; change: DomainChange }) {
  const b = work.t.brakes
  const path = what === 'listed' ? 'adresser/slutt' : 'adresser'
  return (
    <Form
      action={work.ui.href(`${workPaths.brakes}/${path}`)}
      label={what === 'listed' ? b.undoListed(domain) : b.undoUnlisted(domain)}
      hidden={{ domene: domain }}
    >
      <Button weight="secondary">{b.acts.angre}</Button>
    </Form>
  )
}
