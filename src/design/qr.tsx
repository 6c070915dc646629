import qrcode from 'qrcode-generator'

interface Code {
  text: string
  label: string
  /** The same for everybody, so that the drawing may be kept; never an address that holds a secret. */
  kept?: boolean
}

/** A QR code for `text` as one SVG path, four modules of white around it. */
export function Qr({ text, label, kept = false }: Code) {
  const { size, ink } = kept ? drawn(text) : draw(text)
  return (
    <svg class="qr" viewBox={`-4 -4 ${size + 8} ${size + 8}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <path class="qr-ground" d={`M-4-4h${size + 8}v${size + 8}h-${size + 8}z`} />
      <path class="qr-ink" d={ink} />
    </svg>
  )
}

interface Drawing {
  size: number
  ink: string
}

/** A code takes about a millisecond to reckon, a fifth of the page that it stands on. */
const KEPT = 500
const drawings = new Map<string, Drawing>()

function drawn(text: string): Drawing {
  const known = drawings.get(text)
  if (known) return known
  if (drawings.size >= KEPT) drawings.clear()
  const made = draw(text)
  drawings.set(text, made)
  return made
}

function draw(text: string): Drawing {
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  const size = code.getModuleCount()
  return { size, ink: runs(size, (row, column) => code.isDark(row, column)) }
}

/** Dark modules as one path, a run of neighbours in a row as one rectangle. */
function runs(size: number, isDark: (row: number, column: number) => boolean): string {
  let path = ''
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const start = column
      while (column < size && isDark(row, column)) column += 1
      if (column > start) path += `M${start} ${row}h${column - start}v1h-${column - start}z`
    }
  }
  return path
}
