import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { appendFileSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, readSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { HtmlValidate, Parser, Rule, StaticConfigLoader, type ConfigData, type HtmlElement, type Plugin } from 'html-validate'
import { shapeOf } from './shape.ts'

let latest: HtmlElement | null = null
/** Finds no fault: keeps what was read in order to be judged, so that it need not be read twice. */
const reader: Plugin = {
  name: 'reader',
  rules: {
    'kept-document': class extends Rule {
      setup() {
        this.on('dom:ready', ({ document }) => (latest = document.root))
      }
    },
  },
}

const RULES: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  plugins: [reader],
  rules: {
    'kept-document': 'error',
    // How markup is written is decided by the renderer; what it means is judged.
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-raw-characters': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    // Norwegian numbers are broken by spaces that may break.
    'tel-non-breaking': 'off',
    // Lists without bullets lose their role in Safari unless it is written out.
    'no-redundant-role': 'off',
    // A picture that is pressed says where, which no button does.
    'prefer-button': ['error', { exclude: ['image'] }],
    // Boxes of one question share its name, as radio buttons do.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
  },
}
const loader = new StaticConfigLoader(RULES)
// Left alone it reads all it knows of HTML anew for each page, which takes longer than the page.
const config = await loader.getConfigFor('page.html')
loader.getConfigFor = () => config
const validator = new HtmlValidate(loader)

const ROOT = join(import.meta.dirname, '../../../..')
/** What was found sound, also by runs before: to judge takes ten times as long as to read. */
const KEPT = join(ROOT, 'dist/sound-pages')
const KEPT_BYTES = 5_000_000
const JUDGE = createHash('sha256')
  .update(JSON.stringify(RULES))
  .update(readFileSync(join(ROOT, 'package-lock.json')))
  .digest('hex')
const sound = new Set<string>()
/** How many bytes of what is kept have been read. */
let heard = 0
if (sizeOfKept() > KEPT_BYTES) rmSync(KEPT, { force: true })

/** What the other processes of a run found sound in the meantime: none need judge what another has. */
function hearOthers(): void {
  const more = Buffer.alloc(Math.max(sizeOfKept() - heard, 0))
  if (more.length === 0) return
  const file = openSync(KEPT, 'r')
  const got = readSync(file, more, 0, more.length, heard)
  closeSync(file)
  // A line that another is writing is whole the next time.
  const whole = more.subarray(0, got).lastIndexOf('\n') + 1
  for (const shape of more.toString('utf8', 0, whole).split('\n')) sound.add(shape)
  heard += whole
}

function sizeOfKept(): number {
  return existsSync(KEPT) ? statSync(KEPT).size : 0
}

/** Reads markup. Throws unless it is valid and has one main heading; what is of a shape that was judged before is not judged again. */
export function readSound(html: string): HtmlElement {
  const shape = createHash('sha256').update(JUDGE).update(shapeOf(html)).digest('base64url')
  if (!sound.has(shape)) hearOthers()
  if (sound.has(shape)) return new Parser(config).parseHtml(html)
  const root = judge(html)
  sound.add(shape)
  mkdirSync(dirname(KEPT), { recursive: true })
  appendFileSync(KEPT, `${shape}\n`)
  return root
}

function judge(html: string): HtmlElement {
  latest = null
  const faults = validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`))
  assert.deepEqual(faults, [], 'the page is not valid HTML')
  assert.equal(html.match(/<h1[\s>]/g)?.length, 1, 'a page has one main heading')
  return latest ?? assert.fail('what was judged was not read')
}
