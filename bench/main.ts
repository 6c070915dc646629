import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { notMeasured, type Figure } from './figure.ts'
import { loadNow, machineWords, thisMachine } from './machine.ts'
import { booking } from './measures/booking.ts'
import { chain } from './measures/chain.ts'
import { firstFree } from './measures/first-free.ts'
import { growth } from './measures/growth.ts'
import { invalidation } from './measures/invalidation.ts'
import { keptPages } from './measures/kept-page.ts'
import { keptProgramme } from './measures/kept-programme.ts'
import { lighthouse } from './measures/lighthouse.ts'
import { openingHours } from './measures/opening-hours.ts'
import { outbox } from './measures/outbox.ts'
import { programme } from './measures/programme.ts'
import { renderedPages } from './measures/rendered-page.ts'
import { rollingWindow } from './measures/rolling-window.ts'
import { fullText } from './measures/search.ts'
import { similar } from './measures/similar.ts'
import { starts } from './measures/start.ts'
import { weight } from './measures/weight.ts'
import { makePlace, ROOT, type Place } from './place.ts'
import { record } from './record.ts'
import { shortfalls, table } from './table.ts'

const HELP = `npm run bench                    every figure but Lighthouse's, in at most eight minutes
npm run bench -- --only X…       the measures whose name contains one of X
npm run bench -- --lighthouse    also Lighthouse, five times on four pages, which takes minutes more
npm run bench -- --record        also writes the table to docs/figures.md`

const LONGEST_MS = 8 * 60_000
const MEASURES: Record<string, (place: Place) => Promise<Figure[]>> = {
  'kept-page': keptPages,
  'kept-programme': keptProgramme,
  start: starts,
  'rendered-page': renderedPages,
  'opening-hours': openingHours,
  weight,
  invalidation,
  search: fullText,
  outbox,
  growth,
  programme,
  'rolling-window': rollingWindow,
  chain,
  similar,
  'first-free': firstFree,
  booking,
}

async function bench(args: readonly string[]): Promise<void> {
  const machine = thisMachine()
  const figures: Figure[] = []
  const place = await makePlace()
  process.once('SIGINT', () => void place.leave().finally(() => process.exit(130)))
  // What is not done in time is said to be missing; nothing is waited for.
  const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), LONGEST_MS).unref())
  for (const [name, measure] of chosen(args)) {
    process.stderr.write(`${name} …\n`)
    const limit = name === 'lighthouse' ? new Promise<never>(() => undefined) : late
    figures.push(...(await outcome(name, place, { measure, limit })))
  }
  const words = machineWords(machine, loadNow())
  process.stdout.write(`\n${words}\n\n${table(figures)}\n`)
  const short = shortfalls(figures)
  process.stdout.write(
    short.length === 0 ? '\nNothing measured falls short.\n' : `\nFalls short:\n${short.map((line) => `- ${line}`).join('\n')}\n`,
  )
  await writeFile(join(ROOT, 'bench/results/latest.json'), `${JSON.stringify({ machine, loadAtEnd: loadNow(), figures }, null, 2)}\n`)
  if (args.includes('--record')) await record('bench', { words, figures, short })
  await place.leave()
}

function chosen(args: readonly string[]) {
  const wanted = args.includes('--only') ? args.slice(args.indexOf('--only') + 1).filter((arg) => !arg.startsWith('--')) : null
  const all = Object.entries(MEASURES).filter(([name]) => wanted === null || wanted.some((part) => name.includes(part)))
  return args.includes('--lighthouse') ? [...all, ['lighthouse', lighthouse] as const] : all
}

async function outcome(
  name: string,
  place: Place,
  { measure, limit }: { measure: (place: Place) => Promise<Figure[]>; limit: Promise<'late'> },
) {
  const measured = measure(place).catch((error: unknown) => {
    process.exitCode = 1
    return [notMeasured(name, error instanceof Error ? error.message : String(error))]
  })
  const figures = await Promise.race([measured, limit])
  return figures === 'late' ? [notMeasured(name, 'the eight minutes were over')] : figures
}

if (process.argv.includes('--help')) process.stdout.write(`${HELP}\n`)
else await bench(process.argv.slice(2))
// A measure that was given up may still hold a connection.
process.exit()
