import { Page, PageTitle, Prose, Table, type Ui } from '../../design/index.ts'
import { municipality, paths, uiOf, type Municipality } from '../../hubs/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { townTexts } from '../texts.ts'

/** Pages that change only when somebody changes them. */
const forAnHour = (c: Ctx) => c.set('cacheable', { topics: ['town'], freshUntil: c.get('deps').clock.now() + 3_600_000, query: [] })

/** `/tilgjengelighet` */
export async function accessibilityPage(c: Ctx) {
  const [ui, owner] = await Promise.all([uiOf(c), municipality(c.get('deps').db)])
  forAnHour(c)
  return c.html(<AccessibilityPage ui={ui} owner={owner} />)
}

/** `/personvern` */
export async function privacyPage(c: Ctx) {
  const [ui, owner] = await Promise.all([uiOf(c), municipality(c.get('deps').db)])
  forAnHour(c)
  return c.html(<PrivacyPage ui={ui} owner={owner} />)
}

/** `/informasjonskapsler` */
export async function cookiesPage(c: Ctx) {
  const ui = await uiOf(c)
  forAnHour(c)
  return c.html(<CookiesPage ui={ui} secure={c.get('deps').config.publicUrl.startsWith('https:')} />)
}

interface DutyProps {
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

const Mail = ({ address, text }: { address: string; text: string }) => <a href={`mailto:${address}`}>{text}</a>

function PrivacyPage({ ui, owner }: DutyProps) {
  const t = townTexts(ui.lang).privacy
  const parts = [
    [t.visitor, t.visitorText],
    [t.position, t.positionText],
    [t.staff, t.staffText],
    [t.rights, t.rightsText],
  ] as const
  return (
    <Page ui={ui} title={t.title} description={t.description}>
      <PageTitle title={t.title} lead={t.lead} />
      <Prose>
        {parts.map(([title, text]) => (
          <>
            <h2>{title}</h2>
            <p>{text}</p>
          </>
        ))}
        <h2>{t.contact}</h2>
        <p>{owner?.email ? <Mail address={owner.email} text={owner.email} /> : townTexts(ui.lang).accessibility.reportMissing}</p>
        <p>
          <a href={ui.href(paths.cookies)}>{townTexts(ui.lang).cookies.title}</a>
        </p>
      </Prose>
    </Page>
  )
}

function CookiesPage({ ui, secure }: { ui: Ui; secure: boolean }) {
  const t = townTexts(ui.lang).cookies
  const named = (name: string) => <code>{secure ? `__Host-${name}` : name}</code>
  return (
    <Page ui={ui} title={t.title} description={t.description}>
      <PageTitle title={t.title} lead={t.lead} />
      <div class="sec close">
        <Table
          caption={t.table}
          captionShown
          head={[t.name, t.purpose, t.lasts]}
          rows={[{ cells: [named('torg'), t.signIn, t.signInLasts] }, { cells: [named('torg-inn'), t.browser, t.browserLasts] }]}
        />
      </div>
    </Page>
  )
}
