import assert from 'node:assert/strict'
import { HtmlElement } from 'html-validate'
import { pino } from 'pino'
import { readConfig } from '../../config.ts'
import { PRIVACY } from '../../privacy-register.ts'
import { plainAssets } from '../assets/assets.ts'
import type { Db } from '../database/index.ts'
import { parseWallTime, stoppedClock } from '../time/index.ts'
import type { Deps } from './context.ts'
import { readSound } from './testing/sound-page.ts'

/** A page as a reader meets it. */
export interface ReadPage {
  status: number
  html: string
  title: string
  /** The one main heading. */
  heading: string
  /** All headings, in order. */
  headings: readonly string[]
  /** What stands on the page, with single spaces. */
  text: string
  links: readonly { text: string; href: string }[]
  /** Where the link with this text leads. Throws when there is no such link. */
  linkTo(text: string): string
  /** The field with this label. Throws when no label says so, or it labels nothing. */
  field(label: string): { name: string; value: string; error: string | null }
  /** The errors listed above a form; each links to its field. */
  errors: readonly { text: string; href: string }[]
  /** The texts of what a selector finds. */
  texts(selector: string): readonly string[]
}

/** Reads an HTML answer, and fails unless it is valid markup with one main heading. */
export async function readPage(response: Response): Promise<ReadPage> {
  const html = await response.text()
  assert.match(response.headers.get('content-type') ?? '', /^text\/html/, `not a page: ${response.status} ${html.slice(0, 200)}`)
  return pageOf(readSound(html), { html, status: response.status })
}

function pageOf(root: HtmlElement, { html, status }: { html: string; status: number }): ReadPage {
  const texts = (selector: string) => root.querySelectorAll(selector).map(textOf)
  const links = once(() => linksIn(root, 'a'))
  const text = once(() => texts('body').join(' '))
  // Found when somebody asks: most ask for one of them.
  return {
    status,
    html,
    texts,
    heading: texts('h1')[0] ?? assert.fail('a page has a main heading'),
    get links() {
      return links()
    },
    get title() {
      return texts('title')[0] ?? ''
    },
    get headings() {
      return texts('h1, h2, h3, h4')
    },
    get text() {
      return text()
    },
    get errors() {
      return linksIn(root, '.ds-error-summary a')
    },
    field: (label) => fieldOf(root, label),
    linkTo(words) {
      const found = links().find((link) => link.text === words)
      assert.ok(
        found,
        `no link says «${words}», only ${links()
          .map((link) => link.text)
          .join(' · ')}`,
      )
      return found.href
    },
  }
}

function once<Found>(find: () => Found): () => Found {
  let found: { is: Found } | null = null
  return () => (found ??= { is: find() }).is
}

function linksIn(root: HtmlElement, selector: string): { text: string; href: string }[] {
  return root.querySelectorAll(selector).map((link) => ({ text: textOf(link), href: attribute(link, 'href') ?? '' }))
}

function fieldOf(root: HtmlElement, label: string): ReturnType<ReadPage['field']> {
  const labels = root.querySelectorAll('label')
  const found = labels.find((one) => textOf(one) === label)
  assert.ok(found, `no label says «${label}», only ${labels.map(textOf).join(' · ')}`)
  const field = root.querySelector(`#${attribute(found, 'for') ?? ''}`)
  assert.ok(field, `the label «${label}» labels nothing`)
  const isInvalid = attribute(field, 'aria-invalid') === 'true'
  const described = (attribute(field, 'aria-describedby') ?? '').split(' ').filter((id) => id !== '')
  const error = described.map((id) => root.querySelector(`#${id}`)).findLast((one) => one !== null)
  return { name: attribute(field, 'name') ?? '', value: valueOf(field), error: isInvalid && error ? textOf(error) : null }
}

function valueOf(field: HtmlElement): string {
  if (field.is('textarea')) return textOf(field)
  if (!field.is('select')) return attribute(field, 'value') ?? ''
  const chosen = field.querySelector('option[selected]') ?? field.querySelector('option')
  return chosen ? (attribute(chosen, 'value') ?? textOf(chosen)) : ''
}

function attribute(element: HtmlElement, name: string): string | null {
  const value = element.getAttributeValue(name)
  return value === null ? null : decoded(value)
}

const UNSEEN = new Set(['script', 'style', 'template'])
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'cite',
  'code',
  'data',
  'em',
  'i',
  'kbd',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'wbr',
])

/** Where a word may break is not read. */
const SOFT_HYPHEN = '\u00AD'

/** As it is read aloud: blocks apart, words within a line as they stand. */
function textOf(element: HtmlElement): string {
  return rawText(element).replaceAll(SOFT_HYPHEN, '').replaceAll(/\s+/g, ' ').trim()
}

function rawText(element: HtmlElement): string {
  const name = element.tagName.toLowerCase()
  if (UNSEEN.has(name)) return ''
  const inside = element.childNodes.map((node) => (node instanceof HtmlElement ? rawText(node) : decoded(node.textContent))).join('')
  return INLINE.has(name) ? inside : ` ${inside} `
}

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&nbsp;': '\u00a0' }
const decoded = (text: string) => text.replaceAll(/&(amp|lt|gt|quot|#39|nbsp);/g, (entity) => ENTITIES[entity] ?? entity)

/** What a program runs on, for tests: a clock that stands still, no log, plain addresses of assets. */
export function testDeps(db: Db, given: { now?: string; env?: Record<string, string> } = {}): Deps {
  const at = parseWallTime(given.now ?? '2020-01-02T12:00')
  assert.ok(at !== null, 'now must be a local time like 2020-01-02T12:00')
  const config = readConfig({ PUBLIC_URL: 'http://localhost', ...given.env })
  return { config, db, clock: stoppedClock(at), log: pino({ level: 'silent' }), assets: plainAssets(), privacy: PRIVACY }
}
