/** What a mail server says became of a mail, for good: whose it was by its Message-ID, and the status of RFC 3463, `5.1.1`. */
interface Returned {
  messageId: string
  status: string
}

interface Part {
  type: string
  /** In small letters, unfolded; the first of each name. */
  headers: ReadonlyMap<string, string>
  body: string
}

/**
 * Reads a delivery status notification (RFC 3464): null when it is something else, or says that a mail is late, was passed on or came. The
 * reason in words is never read: servers put addresses and other people's text in it.
 */
export function readDsn(raw: string): Returned | null {
  const report = partOf(raw.replaceAll(/\r\n?/g, '\n'))
  if (report.type !== 'multipart/report') return null
  const parts = partsOf(report)
  const status = parts.filter(({ type }) => STATUS.includes(type)).flatMap(({ body }) => failedStatus(body))[0]
  const original = parts.filter(({ type }) => ORIGINAL.includes(type)).flatMap(({ body }) => headersOf(body).get('message-id') ?? [])[0]
  const messageId = /<([^<>\s]+)>/.exec(original ?? '')?.[1]
  return status === undefined || messageId === undefined ? null : { messageId, status }
}

const STATUS = ['message/delivery-status', 'message/global-delivery-status']
const ORIGINAL = ['message/rfc822', 'text/rfc822-headers', 'message/global', 'message/global-headers']

/** Of each recipient that did not get it: the first fields are of the mail as a whole. */
function failedStatus(body: string): string[] {
  const [, ...recipients] = body.trim().split(/\n{2,}/)
  return recipients.flatMap((fields) => {
    const headers = headersOf(fields)
    const status = /^(5\.\d{1,3}\.\d{1,3})\b/.exec(headers.get('status') ?? '')?.[1]
    return headers.get('action')?.toLowerCase() === 'failed' && status !== undefined ? [status] : []
  })
}

function partOf(text: string): Part {
  const end = text.indexOf('\n\n')
  const headers = headersOf(end === -1 ? text : text.slice(0, end))
  const type = (headers.get('content-type') ?? 'text/plain').split(';')[0]?.trim().toLowerCase() ?? ''
  return { type, headers, body: end === -1 ? '' : text.slice(end + 2) }
}

function partsOf({ headers, body }: Part): Part[] {
  const boundary = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(headers.get('content-type') ?? '')
  const line = boundary === null ? null : `--${boundary[1] ?? boundary[2] ?? ''}`
  if (line === null) return []
  const [, ...pieces] = `\n${body}`.split(`\n${line}`)
  return pieces.filter((piece) => !piece.startsWith('--')).map((piece) => partOf(piece.replace(/^[ \t]*\n/, '')))
}

/** Until the first empty line. */
function headersOf(text: string): ReadonlyMap<string, string> {
  const [head = ''] = text.replace(/^\n+/, '').split('\n\n')
  const found = new Map<string, string>()
  for (const line of head.replaceAll(/\n[ \t]+/g, ' ').split('\n')) {
    const [, name, value] = /^([!-9;-~]+):\s*(.*)$/.exec(line) ?? []
    if (name !== undefined && value !== undefined && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), value.trim())
  }
  return found
}
