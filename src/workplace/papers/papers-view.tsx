import {
  Button,
  ButtonLink,
  Buttons,
  ErrorSummary,
  errorOf,
  Field,
  FileField,
  Form,
  Notice,
  Section,
  Select,
  Table,
  type FormError,
} from '../../design/index.ts'
import { bodyMeetingPaths } from '../../meetings/index.ts'
import { aboutPaper, paperTexts, type PaperOfItem } from '../../meetings/paper/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import type { Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { paperWorkTexts } from './paper-work-texts.ts'

export interface ItemWithPapers {
  key: string
  meeting: number
  number: number
  title: string
  closed: boolean
  papers: readonly PaperOfItem[]
}

export interface PapersProps {
  work: Work
  items: readonly ItemWithPapers[]
  typed: Typed
  errors: readonly FormError[]
  said: 'added' | 'removed' | null
}

export function PapersView(props: PapersProps) {
  const { work, items, errors, said } = props
  const t = paperWorkTexts(work.lang)
  const labels: Readonly<Record<string, string>> = { sak: t.item, navn: t.name, fil: t.file }
  const named = errors.map((error) => ({ ...error, label: labels[error.field ?? ''] ?? '' }))
  const rows = items.flatMap((item) => item.papers.map((paper) => ({ item, paper })))
  const open = items.filter(({ closed }) => !closed)
  return (
    <WorkPage work={work} title={t.title} lead={t.lead}>
      <div class="sec close">
        {said === null ? null : <Notice kind="done">{<p>{t[said]}</p>}</Notice>}
        <ErrorSummary ui={work.ui} errors={named} />
        {rows.length === 0 ? (
          <p>{t.none}</p>
        ) : (
          <Table
            caption={t.title}
            head={[t.head.paper, t.head.item, t.head.about, work.t.desk.acts]}
            rows={rows.map((row) => ({ cells: cellsOf(row, work) }))}
          />
        )}
      </div>
      <Section title={t.add} id="ny" close>
        {open.length === 0 ? (
          <>
            <p>{t.noItems}</p>
            <Buttons>
              <ButtonLink href={work.ui.href(`${work.base}/sakliste`)}>{t.toAgenda}</ButtonLink>
            </Buttons>
          </>
        ) : (
          <AddForm {...props} items={open} />
        )}
      </Section>
    </WorkPage>
  )
}

function cellsOf({ item, paper }: { item: ItemWithPapers; paper: PaperOfItem }, work: Work) {
  const t = paperWorkTexts(work.lang)
  const slug = work.own?.slug ?? ''
  return [
    item.closed ? paper.title : <a href={bodyMeetingPaths.paper(slug, item.meeting, paper.id)}>{paper.title}</a>,
    nameOf(item, work),
    <>
      {aboutPaper(paper, work.lang)}.{item.closed ? ` ${t.hidden}` : null}
      {paper.scanned ? ` ${paperTexts(work.lang).scanned}.` : paper.tagged ? null : ` ${t.notTagged}`}
    </>,
    <Form action={work.ui.href(`${workPaths.papers(slug)}/fjern`)} hidden={{ papir: String(paper.id) }}>
      <Button weight="secondary">
        {t.remove}
        <span class="ds-sr-only">: {paper.title}</span>
      </Button>
    </Form>,
  ]
}

function AddForm({ work, items, typed, errors }: PapersProps) {
  const t = paperWorkTexts(work.lang)
  const options = [{ value: '', label: '–' }, ...items.map((item) => ({ value: item.key, label: nameOf(item, work) }))]
  return (
    <Form action={work.ui.href(workPaths.papers(work.own?.slug ?? ''))} upload>
      <Select name="sak" label={t.item} options={options} value={lineOf(typed, 'sak')} error={errorOf(errors, 'sak')} />
      <Field
        name="navn"
        label={t.name}
        hint={t.nameHint}
        autocomplete="off"
        value={lineOf(typed, 'navn')}
        error={errorOf(errors, 'navn')}
      />
      <FileField name="fil" label={t.file} hint={t.fileHint} accept="application/pdf,.pdf" error={errorOf(errors, 'fil')} />
      <Buttons>
        <Button>{t.save}</Button>
      </Buttons>
    </Form>
  )
}

const nameOf = ({ meeting, number, title }: ItemWithPapers, { t }: Work) =>
  `${t.nouns.bodyMeeting.named(String(meeting))}, ${number}: ${title}`
