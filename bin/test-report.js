import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'

/** One line per file, every failure in full, and what was seen for the one who counts (REPORT_TO). */
export default async function* report(events) {
  const sources = JSON.parse(process.env.TEST_SOURCES)
  const files = new Map()
  const of = (file) => {
    if (!files.has(file)) files.set(file, { passed: 0, failed: 0, skipped: 0, ms: 0, said: [] })
    return files.get(file)
  }
  for await (const { type, data } of events) {
    if (!data.file) continue
    const file = sources[data.file] ?? data.file
    const seen = of(file)
    const isFile = data.name === data.file
    if (type === 'test:stderr' || type === 'test:stdout') seen.said.push(data.message)
    if (type === 'test:pass' && !isFile) count(seen, data)
    if (type === 'test:fail' && isRealFailure(data, seen)) {
      seen.failed += 1
      yield failure(data, file, isFile)
      if (seen.said.length > 0) yield `${indent(seen.said.splice(0).join('').slice(-4000))}\n`
    }
    if ((type === 'test:pass' || type === 'test:fail') && data.nesting === 0) seen.ms += data.details.duration_ms
  }
  for (const [file, seen] of [...files].toSorted(([a], [b]) => a.localeCompare(b))) yield line(file, seen)
  const summary = Object.fromEntries([...files].map(([file, { passed, failed, skipped }]) => [file, { passed, failed, skipped }]))
  writeFileSync(process.env.REPORT_TO, JSON.stringify(summary))
}

function count(seen, data) {
  if (data.skip !== undefined || data.todo !== undefined) seen.skipped += 1
  else if (data.details.type !== 'suite') seen.passed += 1
}

// A suite or a file fails because of a test within it, which has been told already.
function isRealFailure(data, seen) {
  return data.details.error?.failureType !== 'subtestsFailed' && !(data.name === data.file && seen.failed > 0)
}

function failure(data, file, isFile) {
  const { error } = data.details
  const cause = error?.cause ?? error
  const text = cause?.stack ?? String(cause?.message ?? cause)
  return `\n✖ ${relative(process.cwd(), file)}${isFile ? '' : ` · ${data.name}`}\n${indent(text)}\n`
}

function line(file, { passed, failed, skipped, ms }) {
  const extra = `${failed > 0 ? `, ${failed} failed` : ''}${skipped > 0 ? `, ${skipped} skipped` : ''}`
  return `${failed > 0 ? '✖' : '✔'} ${relative(process.cwd(), file)} (${passed}${extra}, ${(ms / 1000).toFixed(1)} s)\n`
}

const indent = (text) => text.trimEnd().replace(/^/gm, '    ')
