import assert from 'node:assert/strict'
import { deflateSync } from 'node:zlib'
import { describe, it } from 'node:test'
import { pdfOf } from '../../../tests/pdf.ts'
import { LARGEST_PAPER } from './paper.ts'
import { readPdf } from './read-pdf.ts'

const SCRIPT = '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>'

describe('a paper is judged by what is in it', () => {
  it('gives its pages and its words, with Norwegian letters', async () => {
    assert.deepEqual(await readPdf(pdfOf({ pages: ['Tre b\\345tplasser p\\345 \\370ya', 'Side to'] })), {
      pages: 2,
      words: 'Tre båtplasser på øya Side to',
      tagged: false,
    })
  })

  it('knows one that is marked for those who listen, and one that is a picture of text', async () => {
    assert.deepEqual(await readPdf(pdfOf({ pages: [''], catalogue: '/MarkInfo << /Marked true >>' })), {
      pages: 1,
      words: '',
      tagged: true,
    })
  })

  it('is refused when it is no PDF, whatever it is called, or is broken', async () => {
    assert.equal(await readPdf(Buffer.from('<html><script>alert(1)</script></html>')), 'not_pdf')
    assert.equal(await readPdf(Buffer.from('PK\u0003\u0004 a document of another program')), 'not_pdf')
    assert.equal(await readPdf(Buffer.from('%PDF-1.7\nand nothing of it')), 'broken')
    assert.equal(await readPdf(Buffer.alloc(LARGEST_PAPER + 1)), 'too_large')
  })

  it('is refused when it acts, carries other files or has more pages than anybody reads', async () => {
    assert.equal(await readPdf(pdfOf({ pages: ['x'], catalogue: SCRIPT })), 'scripted')
    const file = ['<< /Type /Filespec /F (a.txt) /EF << /F 91 0 R >> >>', '<< /Type /EmbeddedFile /Length 2 >>\nstream\nhi\nendstream']
    const names = '/Names << /EmbeddedFiles << /Names [(a.txt) 90 0 R] >> >>'
    assert.equal(await readPdf(pdfOf({ pages: ['x'], catalogue: names, objects: file })), 'carries_files')
    assert.equal(await readPdf(pdfOf({ pages: Array.from({ length: 501 }, () => 'x') })), 'too_many_pages')
  })

  it('is refused before it fills the memory', async () => {
    const packed = deflateSync(Buffer.alloc(70_000_000)).toString('latin1')
    const stream = `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed}\nendstream`
    assert.equal(await readPdf(pdfOf({ pages: ['x'], objects: [stream] })), 'swells')
  })
})
