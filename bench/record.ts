import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Figure } from './figure.ts'
import { ROOT } from './place.ts'
import { table } from './table.ts'

interface Taken {
  /** When and on what. */
  words: string
  figures: readonly Figure[]
  short: readonly string[]
}

/** Puts what was taken between the marks of its section of docs/figures.md. */
export async function record(section: string, { words, figures, short }: Taken): Promise<void> {
  const file = join(ROOT, 'docs/figures.md')
  const [begin, end] = [`<!-- ${section} -->`, `<!-- /${section} -->`]
  const text = await readFile(file, 'utf8')
  const [before, rest] = text.split(begin)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined) throw new Error(`docs/figures.md has no marks ${begin} and ${end}`)
  const falls = short.length === 0 ? 'Nothing falls short.' : `Falls short:\n${short.map((line) => `- ${line}`).join('\n')}`
  await writeFile(file, `${before}${begin}\n${words}.\n\n${table(figures)}\n\n${falls}\n${end}${after}`)
}
