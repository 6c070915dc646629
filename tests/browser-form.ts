import assert from 'node:assert/strict'

export type Fields = Readonly<Record<string, string | readonly string[]>>

/** A form as a browser sends it. */
export function encoded(fields: Fields): string {
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one)
  return body.toString()
}

/** The first form of the page's own, with what a browser would send of it when no button is named. */
export function formIn(html: string): { action: string; fields: Record<string, string | string[]> } {
  const form = /<form class="form"[^>]*action="([^"]*)"[^>]*>([\s\S]*?)<\/form>/.exec(html)
  assert.ok(form, 'there is no form on the page')
  const fields: Record<string, string | string[]> = {}
  const add = (name: string | undefined, value: string) => {
    if (name === undefined) return
    const known = fields[name]
    fields[name] = known === undefined ? value : [...[known].flat(), value]
  }
  for (const [tag = '', name = ''] of (form[2] ?? '').matchAll(/<(input|textarea|select)\b[^>]*>/g)) {
    const attribute = (wanted: string) => unescape(new RegExp(`\\s${wanted}="([^"]*)"`).exec(tag)?.[1])
    const type = attribute('type')
    if (name === 'input' && (type === 'checkbox' || type === 'radio') && !/\schecked/.test(tag)) continue
    if (name === 'input') add(attribute('name'), attribute('value') ?? '')
    else add(attribute('name'), insideOf(form[2] ?? '', tag, name))
  }
  return { action: unescape(form[1]) ?? '', fields }
}

function insideOf(html: string, tag: string, name: string): string {
  const from = html.indexOf(tag) + tag.length
  const inside = html.slice(from, html.indexOf(`</${name}>`, from))
  if (name === 'textarea') return unescape(inside.trim()) ?? ''
  const chosen = /<option value="([^"]*)"[^>]*selected/.exec(inside) ?? /<option value="([^"]*)"/.exec(inside)
  return unescape(chosen?.[1]) ?? ''
}

const unescape = (text: string | undefined) =>
  text?.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
