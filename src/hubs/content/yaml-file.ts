import { isMap, isScalar, isSeq, LineCounter, parseDocument, YAMLError, type Document, type Node } from 'yaml'
import type { ContentFault, Path } from './fault.ts'

export interface YamlFile {
  value: unknown
  /** The line of the field or list item, or of the nearest thing around it that is there. First line is 1. */
  lineOf(path: Path): number
  faults: ContentFault[]
}

export function readYaml(file: string, text: string): YamlFile {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter })
  const lineOf = (path: Path) => counter.linePos(offsetOf(document, path)).line
  if (document.errors.length > 0) return { value: undefined, lineOf, faults: document.errors.map((error) => syntaxFault(file, error)) }
  try {
    return { value: document.toJS(), lineOf, faults: [] }
  } catch (error) {
    return { value: undefined, lineOf, faults: [syntaxFault(file, error)] }
  }
}

function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents
  let offset = startOf(node) ?? 0
  for (const step of path) {
    const next = stepInto(node, step)
    if (next === null) return offset
    offset = next.offset ?? offset
    node = next.node
  }
  return offset
}

function stepInto(node: unknown, step: string | number): { node: unknown; offset: number | null } | null {
  if (isSeq(node) && typeof step === 'number') {
    const item = node.items[step]
    return item === undefined ? null : { node: item, offset: startOf(item) }
  }
  if (!isMap(node)) return null
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
  return pair ? { node: pair.value, offset: startOf(pair.key) } : null
}

const startOf = (node: unknown): number | null => (isNode(node) ? (node.range?.[0] ?? null) : null)
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'range' in value

const SYNTAX: Record<string, string> = {
  DUPLICATE_KEY: 'the same field stands twice',
  TAB_AS_INDENT: 'the indent is made with tabs',
  BAD_INDENT: 'the indent is wrong',
  MISSING_CHAR: 'a sign is missing, such as a quotation mark or a colon',
  BAD_ALIAS: 'leads to an anchor that is not there',
}

function syntaxFault(file: string, error: unknown): ContentFault {
  const known = error instanceof YAMLError ? error : null
  const message = error instanceof Error ? error.message.split('\n')[0] : 'unknown fault'
  return {
    file,
    line: known?.linePos?.[0].line ?? 1,
    path: '',
    what: `is not valid YAML: ${SYNTAX[known?.code ?? ''] ?? message}`,
    mend: 'Look at indents, colons and quotation marks on this line and the one before',
  }
}
