import { activityPaths } from '../../activities/index.ts'
import { Page, PageTitle, PaperFoot, Prose, Section, Table, type Ui } from '../../design/index.ts'
import { municipality, townPicture, uiOf, type HubPicture, type Municipality, type ProviderOnDay } from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { actPaths } from '../act/paths.ts'
import { forAnHour } from '../duty/accessibility-page.tsx'
import { frontDeskToday } from '../duty/front-desk.ts'
import { embedFrame } from '../embed/frame.ts'
import type { OpenSet } from './column.ts'
import { LICENCE, openDataPaths } from './paths.ts'
import { OPEN_SETS } from './sets.ts'
import { openDataTexts } from './texts.ts'

/** `/apne-data`: what anybody may have, what its columns mean, and on which terms. */
export async function openDataPage(c: Ctx) {
  const { db, clock } = c.get('deps')
  const [ui, owner, desk, picture] = await Promise.all([
    uiOf(c),
    municipality(db),
    frontDeskToday(c.get('deps')),
    townPicture(db, { day: clock.today(), at: clock.now(), live: true }),
  ])
  forAnHour(c)
  return c.html(<OpenDataPage ui={ui} owner={owner} desk={desk} hubs={picture.hubs} />)
}

interface PageProps {
  ui: Ui
  owner: Municipality | undefined
  desk: ProviderOnDay | null
  hubs: readonly HubPicture[]
}

function OpenDataPage({ ui, owner, desk, hubs }: PageProps) {
  const t = openDataTexts(ui.lang)
  return (
    <Page ui={ui} title={t.title} description={t.description}>
      <PageTitle title={t.title} lead={t.lead} />
      <Prose>
        <p>
          {t.licence}: <a href={LICENCE.page}>{LICENCE.name}</a>. {t.licenceText(owner?.name ?? ui.municipality)} {t.same}
        </p>
      </Prose>
      {OPEN_SETS.map((set) => (
        <SetSection ui={ui} set={set} />
      ))}
      <Section title={t.others} id="mer" close>
        <ul class="lines">
          {others(ui).map(([href, text]) => (
            <li>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      </Section>
      <EmbedSection ui={ui} hubs={hubs} />
      <Contact ui={ui} owner={owner} desk={desk} />
      <PaperFoot ui={ui} url={ui.publicUrl + ui.href(openDataPaths.page)}>
        {t.title}
      </PaperFoot>
    </Page>
  )
}

function others(ui: Ui): readonly (readonly [string, string])[] {
  const t = openDataTexts(ui.lang)
  return [
    [ui.href(activityPaths.listCalendar), t.calendar],
    [ui.href(activityPaths.listFeed), t.feed],
    ['/api', t.api],
    [openDataPaths.catalogue('turtle'), t.turtle],
    [openDataPaths.catalogue('jsonld'), t.jsonld],
  ]
}

function SetSection({ ui, set }: { ui: Ui; set: OpenSet }) {
  const t = openDataTexts(ui.lang)
  const title = show(set.title, ui.lang).text
  return (
    <Section title={title} id={set.slug} close>
      <p class="lead">{show(set.about, ui.lang).text}</p>
      <p class="week-links">
        <a href={openDataPaths.file(set.slug, 'csv')}>{t.csv}</a> <a href={openDataPaths.file(set.slug, 'json')}>{t.json}</a>
      </p>
      <Table
        caption={t.columnsOf(title)}
        head={[t.column, t.means]}
        rows={set.columns.map(({ name, about }) => ({ cells: [<code>{name}</code>, show(about, ui.lang).text] }))}
      />
    </Section>
  )
}

function EmbedSection({ ui, hubs }: Pick<PageProps, 'ui' | 'hubs'>) {
  const t = openDataTexts(ui.lang)
  return (
    <Section title={t.embed} id="innfelt" close>
      <p>{t.embedText}</p>
      {hubs.map(({ hub }) => (
        <details class="ds-details">
          <summary>{t.embedCode(hub.short)}</summary>
          <div>
            <p class="code">
              <code>{embedFrame(ui, hub, { width: 480, height: 640 })}</code>
            </p>
          </div>
        </details>
      ))}
    </Section>
  )
}

function Contact({ ui, owner, desk }: Omit<PageProps, 'hubs'>) {
  const t = openDataTexts(ui.lang)
  return (
    <Section title={t.contact} id="kontakt" close>
      {owner?.email ? <p>{t.contactMail(owner.email)}</p> : null}
      {desk === null ? null : (
        <p>
          <a href={ui.href(actPaths.contact(`provider:${desk.slug}`))}>{t.contactLink(desk.name)}</a>
        </p>
      )}
    </Section>
  )
}
