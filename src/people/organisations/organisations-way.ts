import type { Way, Ui } from '../../design/index.ts'
import { organisationPageTexts } from './pages/texts.ts'
import { organisationPaths } from './paths.ts'

/** The way to the page for associations and others, for pages that lead on. */
export function organisationsWay(ui: Ui): Way {
  const t = organisationPageTexts(ui.lang).front
  return { href: ui.href(organisationPaths.front), title: t.title, text: t.lead }
}
