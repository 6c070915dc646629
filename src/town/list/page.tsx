import { nextChange, keptSessions, type Session } from '../../activities/index.ts'
import { Board, Page, PageTitle, Section, ServiceMatrix, type ServiceRow, type Ui } from '../../design/index.ts'
import { chipOf, comingWords, paths, townPicture, uiOf, type ProviderOnDay, type TownPicture } from '../../hubs/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { AsOfDay } from '../as-of-day.tsx'
import { keptDay, momentOf } from '../as-of.ts'
import { announcedWords } from '../front/announced-words.ts'
import { boardRows } from '../front/board-rows.tsx'
import { standingOf } from '../hub/opening-words.ts'
import { townTexts } from '../texts.ts'

/** `/torg`: all hubs, and who is met where. */
export async function listPage(c: Ctx) {
  const { db } = c.get('deps')
  const moment = momentOf(c)
  const [ui, picture, sessions] = await Promise.all([
    uiOf(c, moment.day),
    townPicture(db, moment),
    keptSessions(db, { filter: { from: moment.day, to: moment.day }, known: moment.known }),
  ])
  c.set('cacheable', { topics: ['town'], freshUntil: Math.min(picture.freshUntil, nextChange(sessions, moment.at)), query: ['dato'] })
  return c.html(<ListPage ui={ui} picture={picture} sessions={sessions} />)
}

function ListPage({ ui, picture, sessions }: { ui: Ui; picture: TownPicture; sessions: readonly Session[] }) {
  const t = townTexts(ui.lang).list
  const counted = (standing: ReturnType<typeof standingOf>) =>
    picture.hubs.filter((hub) => standingOf(hub, picture.day) === standing).length
  return (
    <Page
      ui={ui}
      title={t.title}
      description={t.description}
      current="hubs"
      noindex={!picture.live}
      asOf={picture.live ? null : <AsOfDay ui={ui} day={picture.day} back={paths.hubs} />}
    >
      <PageTitle title={t.title} lead={t.lead(counted('open'), counted('planned'), counted('opening'))} />
      <Board ui={ui} title={t.title} rows={boardRows(ui, picture, sessions)} note={announcedWords(picture, ui.lang)} />
      <div class="sec after-board off-paper">
        <p>
          <a href={ui.href(paths.map)}>{townTexts(ui.lang).map.title}</a>
        </p>
      </div>
      <Section title={t.matrix} id="hvem">
        <ServiceMatrix
          ui={ui}
          caption={t.matrix}
          corner={t.provider}
          hubs={picture.hubs.map(({ hub }) => chipOf(hub))}
          rows={metAnywhere(picture).map((provider) => matrixRow(ui, provider, picture))}
        />
      </Section>
    </Page>
  )
}

const metAnywhere = (picture: TownPicture) =>
  picture.providers.filter((provider) => picture.hubs.some(({ presences }) => presences.some((one) => one.provider.id === provider.id)))

/** Of who is not met anywhere yet, the name that it comes with. */
function nameOf({ id, name }: ProviderOnDay, { hubs }: TownPicture): string {
  const own = hubs.flatMap(({ presences }) => presences.filter((one) => one.provider.id === id))
  return own.every((one) => one.state === 'coming') ? (own[0]?.provider.name ?? name) : name
}

function matrixRow(ui: Ui, provider: ProviderOnDay, picture: TownPicture): ServiceRow {
  return {
    service: nameOf(provider, picture),
    href: ui.href(paths.provider(provider.slug, keptDay(picture))),
    cells: picture.hubs.map(({ presences }) => {
      const own = presences.filter((one) => one.provider.id === provider.id)
      const coming = own.find((one) => one.state === 'coming')
      if (own.some((one) => one.state === 'in_service')) return { met: true }
      return coming ? { met: false, text: comingWords(coming.from, ui.lang) } : { met: false }
    }),
  }
}
