/** A value of a statement: an address, a text in a language, a plain text, or a thing told of in place. */
export type Value = { iri: string } | { text: string; lang?: string; type?: string } | Thing
/** What is told of one thing, by prefixed names. Without `iri` it has no address of its own. */
export interface Thing {
  iri?: string
  a: string
  says: readonly (readonly [string, readonly Value[]])[]
}

export const PREFIXES: Readonly<Record<string, string>> = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

/** The graph as Turtle (RDF 1.1). */
export function turtleOf(things: readonly Thing[]): string {
  const heads = Object.entries(PREFIXES).map(([name, iri]) => `@prefix ${name}: <${iri}> .`)
  return [...heads, '', ...things.map((thing) => `<${escapeIri(thing.iri ?? '')}> ${statements(thing)} .\n`)].join('\n')
}

const statements = ({ a, says }: Thing): string =>
  [`a ${a}`, ...says.flatMap(([name, values]) => (values.length === 0 ? [] : [`${name} ${values.map(turtleValue).join(', ')}`]))].join(
    ' ;\n  ',
  )

function turtleValue(value: Value): string {
  if ('a' in value) return value.iri === undefined ? `[ ${statements(value)} ]` : `<${escapeIri(value.iri)}>`
  if ('iri' in value) return `<${escapeIri(value.iri)}>`
  return `${quoted(value.text)}${value.lang === undefined ? '' : `@${value.lang}`}${value.type === undefined ? '' : `^^${value.type}`}`
}

const quoted = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n').replaceAll('\r', '\\r')}"`

const escapeIri = (iri: string) => iri.replaceAll(/[\s\p{Cc}<>"{}|^`\\]/gu, (sign) => encodeURIComponent(sign))

/** The same graph as JSON-LD 1.1. */
export const jsonLdOf = (things: readonly Thing[]): object => ({ '@context': PREFIXES, '@graph': things.map(nodeOf) })

function nodeOf({ iri, a, says }: Thing): object {
  const told = says.flatMap(([name, values]) => (values.length === 0 ? [] : [[name, values.map(jsonValue)] as const]))
  return { ...(iri === undefined ? {} : { '@id': iri }), '@type': a, ...Object.fromEntries(told) }
}

function jsonValue(value: Value): object {
  if ('a' in value) return value.iri === undefined ? nodeOf(value) : { '@id': value.iri }
  if ('iri' in value) return { '@id': value.iri }
  return {
    '@value': value.text,
    ...(value.lang === undefined ? {} : { '@language': value.lang }),
    ...(value.type === undefined ? {} : { '@type': value.type }),
  }
}
