import { Page, PageTitle, Prose, type Ui } from '../../design/index.ts'
import { municipality, paths, uiOf, type Municipality } from '../../hubs/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { townTexts } from '../texts.ts'

/** Pages that change only when somebody changes them. */
export const forAnHour = (c: Ctx) => c.set('cacheable', { topics: ['town'], freshUntil: c.get('deps').clock.now() + 3_600_000, query: [] })

/** `/tilgjengelighet` */
export async function accessibilityPage(c: Ctx) {
  const [ui, owner] = await Promise.all([uiOf(c), municipality(c.get('deps').db)])
  forAnHour(c)
  return c.html(<AccessibilityPage ui={ui} owner={owner} />)
}

export interface DutyProps {
  ui: Ui
  owner: Municipality | undefined
}

function AccessibilityPage({ ui, owner }: DutyProps) {
  const t = townTexts(ui.lang).accessibility
  return (
    <Page ui={ui} title={t.title} description={t.description}>
      <PageTitle title={t.title} lead={t.lead} />
      <Prose>
        <h2>{t.statement}</h2>
        <p>{owner?.accessibilityStatement ? <a href={owner.accessibilityStatement}>{t.statementLink}</a> : t.statementMissing}</p>
        <h2>{t.report}</h2>
        <p>
          {owner?.email ? <Mail address={owner.email} text={t.reportText(owner.email)} /> : t.reportMissing} {t.reportDesk}
        </p>
        <h2>{t.tested}</h2>
        <p>{t.testedText}</p>
        <h2>{t.people}</h2>
        <p>
          {t.peopleText} <a href={ui.href(paths.hubs)}>{townTexts(ui.lang).list.title}</a>
        </p>
      </Prose>
    </Page>
  )
}

export const Mail = ({ address, text }: { address: string; text: string }) => <a href={`mailto:${address}`}>{text}</a>
