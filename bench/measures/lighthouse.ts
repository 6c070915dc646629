import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { figure, notMeasured, type Figure } from '../figure.ts'
import type { Place } from '../place.ts'
import { median, ms } from '../statistics.ts'

const run = promisify(execFile)
const LIGHTHOUSE = ['--yes', 'lighthouse@12.8.2']
const CHROME = '--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-quic'
const PAGES = { front: '/', hub: '/torg/heggedal', activity: '/aktiviteter/middag-heggedal', booking: '/timer/barnehageplass' }
const TIMES = 5
const REACH = { performance: 95, others: 100, lcpMs: 1200, shift: 0 }
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

const Report = z.object({
  categories: z.record(z.enum(CATEGORIES), z.object({ score: z.number().nullable() })),
  audits: z.record(z.string(), z.object({ numericValue: z.number().optional() })),
})

/** Lighthouse as a phone on a simulated slow 4G line; about half a minute a time. */
export async function lighthouse(place: Place): Promise<Figure[]> {
  const chromium = process.env['CHROME_PATH'] ?? ''
  if (chromium === '') return [notMeasured('Lighthouse', 'there is no Chromium')]
  const missing = await run('npx', [...LIGHTHOUSE, '--version']).then(
    () => null,
    (error: unknown) => String(error),
  )
  if (missing !== null) return [notMeasured('Lighthouse', `npx cannot get it: ${missing.split('\n')[0] ?? ''}`)]
  const program = await place.start()
  const figures: Figure[] = []
  for (const [name, path] of Object.entries(PAGES)) figures.push(...(await medians(name, `${program.address}${path}`, place.folder)))
  await program.end('SIGTERM')
  return figures
}

async function medians(name: string, url: string, folder: string): Promise<Figure[]> {
  const reports: z.infer<typeof Report>[] = []
  for (let time = 0; time < TIMES; time += 1) reports.push(await report(url, join(folder, `lighthouse-${name}-${time}.json`)))
  const audit = (id: string) => median(reports.map(({ audits }) => audits[id]?.numericValue ?? NaN))
  const scores = CATEGORIES.map((category) => {
    const score = median(reports.map(({ categories }) => (categories[category].score ?? 0) * 100))
    const reach = category === 'performance' ? REACH.performance : REACH.others
    return figure({
      what: `Lighthouse, ${name} page, ${category}`,
      measured: String(score),
      reach: `≥ ${reach}`,
      reached: score >= reach,
      values: { score },
    })
  })
  const [lcp, shift] = [audit('largest-contentful-paint'), audit('cumulative-layout-shift')]
  return [
    ...scores,
    figure({
      what: `Lighthouse, ${name} page, largest paint`,
      measured: ms(lcp),
      reach: `≤ ${ms(REACH.lcpMs)}`,
      reached: lcp <= REACH.lcpMs,
      values: { ms: lcp },
    }),
    figure({
      what: `Lighthouse, ${name} page, layout shift`,
      measured: shift.toFixed(3),
      reach: '0',
      reached: shift <= REACH.shift,
      values: { shift },
    }),
  ]
}

/** Now and then Chromium loses the beginning of a recording; then it is taken once more. */
async function report(url: string, file: string): Promise<z.infer<typeof Report>> {
  const take = () => run('npx', [...LIGHTHOUSE, url, '--quiet', '--output=json', `--output-path=${file}`, CHROME], { timeout: 180_000 })
  await take().catch(take)
  return Report.parse(JSON.parse(await readFile(file, 'utf8')))
}
