import type { HtmlEscapedString } from 'hono/utils/html'

export type Html = HtmlEscapedString
export type Child = Html | string | number | false | null | undefined | readonly Child[]

type Props = Readonly<Record<string, unknown>>
type Component = (props: Props) => Html | null

/** Elements that never hold anything. */
const EMPTY = new Set(['base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr'])
/** Attributes that are there or not, by what they are said to be. */
const ON_OR_OFF = new Set(
  (
    'async autofocus autoplay checked controls default defer disabled download formnovalidate hidden inert itemscope loop multiple muted ' +
    'nomodule novalidate open readonly required reversed selected'
  ).split(' '),
)
const NOT_IN_A_NAME = /[\s"'<>/=`\\]/

/**
 * What JSX becomes: text, as soon as it is written (decision 178). What an element holds is written before the element, and a
 * component is an ordinary call, so it must not count on being inside of another.
 */
export function jsx(tag: string | Component, props: Props): Html {
  if (typeof tag === 'function') return tag(props) ?? NOTHING
  const start = `<${tag}${attributes(props)}`
  return asHtml(EMPTY.has(tag) ? `${start}/>` : `${start}>${written(props['children'])}</${tag}>`)
}

export function Fragment({ children }: { children?: Child }): Html {
  return asHtml(written(children))
}

/** Not Hono's `raw`, which is a String: an answer made of one goes the long way round, by a stream. */
function asHtml(text: string): Html
function asHtml(text: string): unknown {
  return { isEscaped: true, text, toString: ownText }
}

function ownText(this: { text: string }): string {
  return this.text
}

const NOTHING = asHtml('')

function attributes(props: Props): string {
  let all = ''
  for (const name of Object.keys(props)) if (name !== 'children') all += attribute(name, props[name])
  return all
}

function attribute(name: string, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (NOT_IN_A_NAME.test(name)) throw new Error(`no attribute can be called ${name}`)
  if (typeof value === 'boolean' && ON_OR_OFF.has(name)) return value ? ` ${name}=""` : ''
  return ` ${name}="${escaped(textOf(value))}"`
}

function written(child: unknown): string {
  if (typeof child === 'string') return escaped(child)
  if (child === null || child === undefined || typeof child === 'boolean') return ''
  return Array.isArray(child) ? allOf(child) : textOf(child)
}

/** What is no text of somebody's: a number, or what is written already. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value === 'object' && value !== null && isHtml(value)) return value.toString()
  throw new Error(`a ${typeof value} cannot be written on a page`)
}

const isHtml = (value: object): value is { isEscaped: true; toString(): string } => 'isEscaped' in value

/** Added up, not joined: to join copies what each child holds, once more at every level. */
function allOf(children: readonly unknown[]): string {
  let all = ''
  for (const child of children) all += written(child)
  return all
}

const TO_ESCAPE = /[&<>"']/
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escaped(text: string): string {
  return TO_ESCAPE.test(text) ? text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign) : text
}
