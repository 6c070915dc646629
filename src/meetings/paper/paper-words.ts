import type { Language } from '../../platform/content/localized.ts'
import type { Paper } from './paper.ts'
import { paperTexts } from './texts.ts'

/** «PDF, 3 sider, 99 kB». */
export function aboutPaper({ pages, size }: Pick<Paper, 'pages' | 'size'>, lang: Language): string {
  const t = paperTexts(lang)
  return t.told(t.pages(pages), sizeWords(size, lang))
}

function sizeWords(bytes: number, lang: Language): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`
  return `${(bytes / 1_000_000).toLocaleString(lang === 'en' ? 'en-GB' : 'nb-NO', { maximumFractionDigits: 1 })} MB`
}
