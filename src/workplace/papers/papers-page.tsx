import type { Context } from 'hono'
import type { FormError } from '../../design/index.ts'
import { listAgenda } from '../../meetings/index.ts'
import { addPaper, LARGEST_PAPER, MOST_TITLE, papersOnDay, paperTexts, readPdf, removePaper } from '../../meetings/paper/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { sentUpload, type SentUpload } from '../../platform/http/read-upload.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { asLine, asRecord, asString } from '../form/localized-value.ts'
import { textIn } from '../form/words.ts'
import { workOf, type Work } from '../work.ts'
import { workPaths } from '../work-paths.ts'
import { paperWorkTexts } from './paper-work-texts.ts'
import { PapersView, type ItemWithPapers, type PapersProps } from './papers-view.tsx'

type C = Context<Env>

/** Twice the largest file is read, so that one that is too large is told so at its field. */
export const paperUploads = { path: /^\/arbeid\/utvalg\/[a-z0-9-]+\/sakspapirer$/, most: 2 * LARGEST_PAPER }

/** `/arbeid/utvalg/:body/sakspapirer`: the files of each item on its agendas. */
export async function papersPage(c: C): Promise<Response> {
  const work = await workOf(c)
  const done = c.req.query('lagt')
  const said = done === 'ut' ? 'added' : done === 'bort' ? 'removed' : null
  return c.html(<PapersView {...await stateOf(c, work)} typed={{}} errors={[]} said={said} />)
}

export async function addToItem(c: C): Promise<Response> {
  const [work, sent] = await Promise.all([workOf(c), sentUpload(c, 'fil')])
  const state = await stateOf(c, work)
  const again = (errors: readonly FormError[], status: 409 | 422) =>
    c.html(<PapersView {...state} typed={sent.typed} errors={errors} said={null} />, status)
  const read = await readSent(sent, state)
  if ('errors' in read) return again(read.errors, 422)
  try {
    await addPaper(c.get('deps').db, { ...read, body: work.own?.slug ?? '', today: work.today, by: work.who.id })
  } catch (error) {
    if (!(error instanceof Fault) || error.fault !== 'conflict') throw error
    return again([{ field: 'sak', text: error.says[work.lang] }], 409)
  }
  return c.redirect(work.ui.href(`${workPaths.papers(work.own?.slug ?? '')}?lagt=ut`), 303)
}

export async function takeAway(c: C): Promise<Response> {
  const [work, typed] = await Promise.all([workOf(c), sentForm(c)])
  const body = work.own?.slug ?? ''
  const id = lineOf(typed, 'papir')
  if (/^[1-9]\d{0,8}$/.test(id)) await removePaper(c.get('deps').db, { body, id: Number(id), by: work.who.id })
  return c.redirect(work.ui.href(`${workPaths.papers(body)}?lagt=bort`), 303)
}

/** All that is wrong at once; a file that was well has to be chosen again. */
async function readSent({ typed, file }: SentUpload, { work, items }: Pick<PapersProps, 'work' | 'items'>) {
  const t = paperWorkTexts(work.lang)
  const [item, title] = [lineOf(typed, 'sak'), lineOf(typed, 'navn')]
  const read = file === null ? null : await readPdf(file)
  const errors: FormError[] = [
    ...(items.some(({ key, closed }) => key === item && !closed) ? [] : [{ field: 'sak', text: t.chooseItem }]),
    ...(title === '' ? [{ field: 'navn', text: t.needName }] : []),
    ...(title.length > MOST_TITLE ? [{ field: 'navn', text: work.t.faults.tooLong(MOST_TITLE) }] : []),
    ...(typeof read === 'string' ? [{ field: 'fil', text: paperTexts(work.lang).faults[read] }] : []),
  ]
  if (file === null || read === null) return { errors: [...errors, { field: 'fil', text: t.needFile }] }
  if (typeof read === 'string') return { errors }
  return errors.length > 0 ? { errors: [...errors, { field: 'fil', text: t.again }] } : { item, title, bytes: file, read }
}

async function stateOf(c: C, work: Work): Promise<{ work: Work; items: readonly ItemWithPapers[] }> {
  const { db } = c.get('deps')
  const slug = work.own?.slug ?? ''
  const [agenda, papers] = await Promise.all([listAgenda(db), papersOnDay(db, { day: work.today, body: slug })])
  const items = agenda
    .map(({ item }) => asRecord(item))
    .filter((item) => item['bodySlug'] === slug)
    .map((item) => ({
      key: asString(item['key']) ?? '',
      meeting: Number(asLine(item['meeting'])),
      number: Number(asLine(item['number'])),
      title: textIn(item['title'], work),
      closed: item['closed'] === true,
      papers: papers.filter((one) => one.item === item['key']),
    }))
  return { work, items: items.toSorted((a, b) => b.meeting - a.meeting || a.number - b.number) }
}
