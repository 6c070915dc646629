import { Page, PageTitle, Prose, type Ui } from '../../design/index.ts'
import { municipality, paths, uiOf, type Municipality, type ProviderOnDay } from '../../hubs/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { actPaths } from '../act/paths.ts'
import { actPageTexts } from '../act/texts.ts'
import { townTexts } from '../texts.ts'
import { frontDeskToday } from './front-desk.ts'

/** Pages that change only when somebody changes them. */
export const forAnHour = (c: Ctx) => c.set('cacheable', { topics: ['town'], freshUntil: c.get('deps').clock.now() + 3_600_000, query: [] })

/** `/tilgjengelighet` */
export async function accessibilityPage(c: Ctx) {
  const [ui, owner, desk] = await Promise.all([uiOf(c), municipality(c.get('deps').db), frontDeskToday(c.get('deps'))])
  forAnHour(c)
  return c.html(<AccessibilityPage ui={ui} owner={owner} desk={desk} />)
}

export interface DutyProps {
  ui: Ui
  owner: Municipality | undefined
  /** Whom to ask where no e-mail is announced. */
  desk: ProviderOnDay | null
}

function AccessibilityPage({ ui, owner, desk }: DutyProps) {
  const t = townTexts(ui.lang).accessibility
  return (
    <Page ui={ui} title={t.title} description={t.description}>
      <PageTitle title={t.title} lead={t.lead} />
      <Prose>
        <h2>{t.statement}</h2>
        <p>{owner?.accessibilityStatement ? <a href={owner.accessibilityStatement}>{t.statementLink}</a> : t.statementMissing}</p>
        <h2>{t.report}</h2>
        <p>
          {owner?.email ? <Mail address={owner.email} text={t.reportText(owner.email)} /> : <AskDesk ui={ui} desk={desk} />} {t.reportDesk}
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

/** Without an e-mail there is still a form that is answered. */
export function AskDesk({ ui, desk }: { ui: Ui; desk: ProviderOnDay | null }) {
  const missing = townTexts(ui.lang).accessibility.reportMissing
  if (!desk) return <>{missing}</>
  return (
    <>
      {missing} <a href={ui.href(actPaths.contact(`provider:${desk.slug}`))}>{actPageTexts(ui.lang).contact.title(desk.name)}</a>.
    </>
  )
}

export const Mail = ({ address, text }: { address: string; text: string }) => <a href={`mailto:${address}`}>{text}</a>
