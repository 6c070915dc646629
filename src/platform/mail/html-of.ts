import { escapeXml } from '../feeds/xml.ts'
import { directionOf, inNorwegian, PAGE_LANGUAGES } from '../i18n/index.ts'

interface Written {
  subject: string
  text: string
  /** BCP 47. */
  language: string
  /** Of whoever reads it, where that is another: what says so has its own direction. */
  reader?: string
  /** Who sends it, as people know them: «Asker kommune». */
  from: string
}

/** What the button is called, for want of better: the line above it says where it leads. */
const OPEN: Readonly<Record<string, string>> = { nb: 'Åpne siden', nn: 'Opne sida', en: 'Open the page' }
const ALONE = /^https?:\/\/\S+$/
const DIGITS = /^\d{4,8}$/

/**
 * The same text once more, for those who read mail as pages: the sender's name, the paragraphs, the first address that stands on a line of
 * its own as a button with the address under it, and a code large enough to type from. Nothing is fetched and nothing tells that it was
 * read: no images, no fonts, no styles from elsewhere. Colours follow the reader's own, light or dark.
 */
export function htmlOf({ subject, text, language, reader = language, from }: Written): string {
  const button = OPEN[language] ?? OPEN['nb'] ?? ''
  const first = text.split('\n').find((line) => ALONE.test(line)) ?? null
  const blocks = text
    .split(/\n{2,}/)
    .map((block) => `<p${ownLanguage(block, reader)} style="margin:0 0 1.2em">${linesOf(block, { button, first })}</p>`)
    .join('\n')
  return `<!doctype html>
<html lang="${escapeXml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escapeXml(subject)}</title>
</head>
<body style="margin:0;padding:24px 16px;font:18px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif">
<div style="max-width:36em;margin:0 auto">
<p style="margin:0 0 1.6em;padding-bottom:.6em;border-bottom:2px solid;font-weight:700">${escapeXml(from)}</p>
${blocks}
</div>
</body>
</html>
`
}

/** Of the paragraph that says, in the reader's language, that the rest is in Norwegian. */
function ownLanguage(block: string, reader: string): string {
  const language = PAGE_LANGUAGES.find((one) => one === reader && inNorwegian(one) === block)
  return language === undefined ? '' : ` lang="${language}" dir="${directionOf(language)}"`
}

function linesOf(block: string, { button, first }: { button: string; first: string | null }): string {
  const lines = block.split('\n').map((line) => {
    if (DIGITS.test(line)) return `<strong style="font-size:1.6em;letter-spacing:.12em">${line}</strong>`
    if (!ALONE.test(line)) return linked(line)
    return line === first ? `${buttonOf(line, button)}<br>${linkOf(line)}` : linkOf(line)
  })
  return lines.join('<br>\n')
}

const buttonOf = (address: string, label: string) =>
  `<a href="${escapeXml(address)}" style="display:inline-block;margin:.5em 0;padding:.7em 1.3em;background:#15352f;color:#fff;border:2px solid #fff;font-weight:700;text-decoration:none;border-radius:3px">${escapeXml(label)}</a>`

const linkOf = (address: string) => `<a href="${escapeXml(address)}" style="color:inherit;word-break:break-all">${escapeXml(address)}</a>`

/** Addresses within a line; a full stop or comma after one is no part of it. */
function linked(line: string): string {
  return line
    .split(/(https?:\/\/[^\s<>]*[^\s<>.,;:!?)])/)
    .map((part, k) => (k % 2 === 1 ? linkOf(part) : escapeXml(part)))
    .join('')
}
