import { Page, PageTitle, Prose, Table, type Ui } from '../../design/index.ts'
import { uiOf } from '../../hubs/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { townTexts } from '../texts.ts'
import { forAnHour } from './accessibility-page.tsx'

/** `/informasjonskapsler`: every cookie there is; a test holds it against those that are set. */
export async function cookiesPage(c: Ctx) {
  const ui = await uiOf(c)
  forAnHour(c)
  return c.html(<CookiesPage ui={ui} secure={c.get('deps').config.publicUrl.startsWith('https:')} />)
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
          head={[t.name, t.whom, t.purpose, t.lasts]}
          rows={[
            { cells: [named('torg-adresse'), t.resident, t.address, t.addressLasts] },
            { cells: [named('torg-min'), t.signedIn, t.signIn, t.signInLasts] },
            { cells: [named('torg'), t.staff, t.signIn, t.signInLasts] },
            { cells: [named('torg-inn'), t.everybody, t.browser, t.browserLasts] },
            { cells: [named('torg-skjema'), t.everybody, t.form, t.formLasts] },
            { cells: [named('torg-merke'), t.supporter, t.mark, t.markLasts] },
          ]}
        />
      </div>
      <Prose>
        <h2>{t.why}</h2>
        <p>{t.whyText}</p>
      </Prose>
    </Page>
  )
}
