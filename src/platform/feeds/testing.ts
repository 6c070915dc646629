export interface Element {
  name: string
  attributes: Record<string, string>
  children: Element[]
  text: string
}

const TOKEN = /<\?xml[^?]*\?>|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[A-Za-z][\w:.-]*="[^"<]*")*)\s*(\/?)>|([^<]+)/y
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** A small strict XML reader, so that feeds are not judged by the code that wrote them. Throws on anything ill-formed. */
export function readXml(text: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < text.length;) {
    const at = TOKEN.lastIndex
    const token = TOKEN.exec(text)
    if (!token) throw new Error(`not XML at ${at}: ${text.slice(at, at + 60)}`)
    read(token, open)
  }
  const [only] = root.children
  if (open.length !== 1 || only === undefined || root.children.length !== 1) throw new Error('not one element, closed')
  return only
}

function read([, closing, name, attributes, empty, words]: RegExpExecArray, open: Element[]): void {
  const inside = open.at(-1)
  if (!inside) throw new Error('closed more than was opened')
  if (words !== undefined) inside.text += unescape(words)
  if (name === undefined) return
  if (closing === '/') {
    if (open.pop()?.name !== name) throw new Error(`</${name}> closes something else`)
    return
  }
  const element: Element = { name, attributes: readAttributes(attributes ?? ''), children: [], text: '' }
  inside.children.push(element)
  if (empty !== '/') open.push(element)
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, unescape(value)]))
}

function unescape(text: string): string {
  return text.replaceAll(/&([^;]*;?)/g, (_, rest: string) => {
    const sign = ENTITIES[rest.replace(/;$/, '')]
    if (sign === undefined || !rest.endsWith(';')) throw new Error(`&${rest} is no entity`)
    return sign
  })
}
