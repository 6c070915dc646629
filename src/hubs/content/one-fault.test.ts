import assert from 'node:assert/strict'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { isPair, isScalar, parseDocument, visit, type Scalar } from 'yaml'
import { CONTENT_PARTS } from '../../content-parts.ts'
import { checkContent, faultText } from './index.ts'
import { withPack } from './testing.ts'

const READING = { examples: true, parts: CONTENT_PARTS }
const PACK = join(import.meta.dirname, '../../../content/asker')
let directory = ''
before(async () => {
  directory = await mkdtemp(join(tmpdir(), 'torg-pakke-'))
  await cp(PACK, directory, { recursive: true })
})
after(() => rm(directory, { recursive: true }))

test('a value of the wrong sort anywhere in Asker’s pack is one fault, on its own line: nothing around it, and nothing that leads to its row, is blamed', async () => {
  const files = (await readdir(directory, { recursive: true })).filter((file) => file.endsWith('.yaml'))
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...files), fc.nat(), async (name, nth) => {
      const file = join(directory, name)
      const text = await readFile(file, 'utf8')
      const document = parseDocument(text)
      const values: Scalar[] = []
      visit(document, {
        Scalar: (key, node, path) => void ((key === 'value' || !isPair(path.at(-1))) && isScalar(node) && values.push(node)),
      })
      const value = values[nth % values.length]
      if (value === undefined) return
      value.value = typeof value.value === 'number' ? 'mange' : -7
      await writeFile(file, document.toString({ lineWidth: 0 }))
      const faults = await checkContent(directory, READING)
      await writeFile(file, text)
      // One text may stand in several rows by an anchor.
      assert.equal(new Set(faults.map(({ what }) => what)).size, 1, faults.map(faultText).join('\n'))
    }),
    { seed: 2020, numRuns: 40, endOnFailure: true, includeErrorInReport: true },
  )
})

test('a row tells all its faults at once, whichever of them keeps it from being read', () =>
  withPack(
    {
      'facts/hubs/vika.yaml': `hub:
  slug: vika
  order: en
  formerMunicipality: bygda
  mark: { shape: arc, start: 0, step: 0, bright: '#aabbcc', deep: '#001122' }
  position: { lat: 60, lon: 10, within: 100 }
  names:
    - { name: Vika innbyggertorg, short: Vika }
  knownFrom: 2020-01-01
presence:
  - { key: en, provider: skranken, from: 2020-01-01, source: Prøven, knownFrom: 2020-01-01 }
  - { key: en, provider: smia, from: i går, ordre: 2, phone: ring oss, knownFrom: 2020-01-01 }
hours:
  - { key: huset, from: 2020-01-01, to: 2020-12-31, source: Prøven, knownFrom: 2020-01-01, spans: [{ days: [mon], from: '09:00', to: '15:00' }] }
  - { key: igjen, from: 2020-06-01, to: 2020-06-30, source: 5, knownFrom: 2020-01-01, spans: [{ days: [mon], from: '09:00', to: '08:00', mode: åpent }] }
closures:
  - { key: jul, from: 2020-12-24, to: 2020-12-20, reason: { nb: jul }, exceptions: [{ provider: kafeen }], grunn: jul, source: Prøven, knownFrom: 2020-01-01 }
`,
    },
    async (pack) => {
      const faults = await checkContent(pack, READING)
      assert.deepEqual(
        faults
          .map(({ line, path }) => `${line} ${path}`)
          .toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1)),
        [
          '1 hub',
          '3 hub.order',
          '4 hub.formerMunicipality',
          '12 presence[1]',
          '12 presence[1].from',
          '12 presence[1].key',
          '12 presence[1].ordre',
          '12 presence[1].phone',
          '12 presence[1].provider',
          '15 hours[1]',
          '15 hours[1].source',
          '15 hours[1].spans[0].mode',
          '15 hours[1].spans[0].to',
          '17 closures[0].exceptions[0].provider',
          '17 closures[0].grunn',
          '17 closures[0].to',
        ],
      )
    },
  ))
