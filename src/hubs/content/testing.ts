import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A small pack without faults: one hub, one provider, one place. Tests break one file of it at a time. */
export const GOOD_PACK: Readonly<Record<string, string>> = {
  'facts/municipality.yaml': `municipality:
  slug: vika
  name: Vika
`,
  'facts/providers.yaml': `providers:
  - slug: skranken
    order: 1
    kind: municipal_service
    municipal: true
    names:
      - name: Skranken
    description: { nb: Vi svarer. }
    source: Prøven
    knownFrom: 2020-01-01
`,
  'facts/places.yaml': `places:
  - slug: vika
    name: Vika
    hub: vika
    source: Prøven
postcodes:
  - codes: ['0001']
    town: Vika
    hub: vika
    place: vika
    source: Prøven
`,
  'facts/hubs/vika.yaml': `hub:
  slug: vika
  order: 1
  mark: { shape: arc, start: 0, step: 0, bright: '#aabbcc', deep: '#001122' }
  position: { lat: 60, lon: 10, within: 100 }
  names:
    - name: Vika innbyggertorg
      short: Vika
  source: Prøven
  knownFrom: 2020-01-01
hours:
  - key: huset
    from: 2020-01-01
    to: 2020-12-31
    spans:
      - days: [mon, tue]
        from: '09:00'
        to: '15:00'
    source: Prøven
    knownFrom: 2020-01-01
`,
}

/** Writes the good pack with some files exchanged (null leaves one out), hands the folder over and takes it away. */
export async function withPack<T>(changes: Readonly<Record<string, string | null>>, use: (directory: string) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), 'torg-pakke-'))
  try {
    for (const [path, text] of Object.entries({ ...GOOD_PACK, ...changes })) {
      if (text === null) continue
      await mkdir(dirname(join(directory, path)), { recursive: true })
      await writeFile(join(directory, path), text)
    }
    return await use(directory)
  } finally {
    await rm(directory, { recursive: true })
  }
}

/** The good file with one piece of text exchanged. Throws when the piece is not there: the test would test nothing. */
export function changed(path: string, from: string, to: string): Record<string, string> {
  const text = GOOD_PACK[path]
  if (text === undefined || !text.includes(from)) throw new Error(`${path} has no «${from}»`)
  return { [path]: text.replace(from, to) }
}

export function added(path: string, text: string): Record<string, string> {
  return { [path]: `${GOOD_PACK[path] ?? ''}${text}` }
}
