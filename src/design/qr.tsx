import qrcode from 'qrcode-generator'

/** A QR code for `text` as one SVG path, four modules of white around it. */
export function Qr({ text, label }: { text: string; label: string }) {
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  const size = code.getModuleCount()
  return (
    <svg class="qr" viewBox={`-4 -4 ${size + 8} ${size + 8}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <path class="qr-ground" d={`M-4-4h${size + 8}v${size + 8}h-${size + 8}z`} />
      <path class="qr-ink" d={runs(size, (row, column) => code.isDark(row, column))} />
    </svg>
  )
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
