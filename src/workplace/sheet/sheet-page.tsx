import type { Context } from 'hono'
import { importSheet, sheetText, type SheetReport } from '../../activities/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { asTyped, sentForm, type Typed } from '../../platform/http/forms.ts'
import { sentUpload } from '../../platform/http/read-upload.ts'
import { ownerIn } from '../own.ts'
import { ACT, SAVE } from '../items/edit-state.ts'
import { actingAt, ownSource, workOf, type Work } from '../work.ts'
import { SheetView } from './sheet-view.tsx'

type C = Context<Env>

/** Two hundred rows with long texts, each «å» and each line end several signs on the way. */
export const sheetUploads = { path: /^\/arbeid\/.+\/regneark$/, most: 400_000 }

/** `…/regneark`: activities pasted from a spreadsheet. */
export async function sheetPage(c: C): Promise<Response> {
  return c.html(<SheetView work={await workOf(c)} text="" fault={null} report={null} />)
}

/** `POST …/regneark`: line by line what would happen; taken in when that has been seen, all or nothing. A file is only looked at: its text comes back to be sent. */
export async function takeInSheet(c: C): Promise<Response> {
  const work = await workOf(c)
  const isFile = c.req.header('content-type')?.startsWith('multipart/') === true
  const { typed, file } = isFile ? await sentUpload(c, 'fil') : { typed: await sentForm(c), file: null }
  const text = isFile ? textOf(file) : pasted(typed)
  if (text === null) {
    const { noFile, noText } = work.t.sheet
    return c.html(<SheetView work={work} text="" fault={file === null ? noFile : noText} report={null} />, 422)
  }
  const isTrial = isFile || typed[ACT] !== SAVE
  const report = await importSheet(c.get('deps').db, { ...givenBy(work), text, trial: isTrial }, actingAt(work))
  return c.html(<SheetView work={work} text={text} fault={null} report={report} />, isWrong(report) && !isTrial ? 422 : 200)
}

const textOf = (file: Uint8Array | null): string | null => {
  const text = file === null ? null : sheetText(file)
  return text === null ? null : asTyped(text)
}

/** As it was pasted: cells with nothing in them, at the beginning and the end, are cells too. */
const pasted = ({ tekst }: Typed): string => (typeof tekst === 'string' ? tekst : '')

const isWrong = ({ faults, lines }: SheetReport) => faults.length > 0 || lines.some(({ what }) => what === 'wrong')

const givenBy = (work: Work) => ({
  hub: work.hub?.slug ?? '',
  provider: work.own?.kind === 'provider' ? work.own.slug : null,
  providers: work.providers.map(({ slug, name }) => ({ slug, name })),
  source: ownSource(work),
  language: work.lang,
  ...ownerIn(work),
})
