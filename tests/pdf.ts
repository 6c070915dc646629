interface Made {
  /** Each a page of one line. */
  pages: readonly string[]
  /** Further entries of the catalogue: `/MarkInfo << /Marked true >>`. */
  catalogue?: string
  /** Further objects, by number from 90. */
  objects?: readonly string[]
}

/** A small PDF, written by hand. */
export function pdfOf({ pages, catalogue = '', objects = [] }: Made): Buffer {
  const first = 4
  const kids = pages.map((_, k) => `${first + 2 * k} 0 R`).join(' ')
  const all: [number, string][] = [
    [1, `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`],
    [2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`],
    [3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'],
    ...pages.flatMap((line, k): [number, string][] => {
      const text = line === '' ? '' : `BT /F1 12 Tf 40 700 Td (${line}) Tj ET`
      return [
        [
          first + 2 * k,
          `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + 2 * k + 1} 0 R >>`,
        ],
        [first + 2 * k + 1, `<< /Length ${text.length} >>\nstream\n${text}\nendstream`],
      ]
    }),
    ...objects.map((one, k): [number, string] => [90 + k, one]),
  ]
  return written(all)
}

function written(objects: readonly [number, string][]): Buffer {
  let text = '%PDF-1.7\n'
  const at = new Map<number, number>()
  for (const [number, object] of objects) {
    at.set(number, text.length)
    text += `${number} 0 obj\n${object}\nendobj\n`
  }
  const size = Math.max(...at.keys()) + 1
  const line = (number: number) => {
    const place = at.get(number)
    return place === undefined ? '0000000000 65535 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`
  }
  const table = Array.from({ length: size }, (_, k) => line(k)).join('')
  return Buffer.from(
    `${text}xref\n0 ${size}\n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`,
    'latin1',
  )
}
