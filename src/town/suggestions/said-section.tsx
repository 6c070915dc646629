import { NewsList, Section, type Ui } from '../../design/index.ts'
import { atHub, type HubOnDay } from '../../hubs/index.ts'
import { longDate } from '../../platform/i18n/index.ts'
import { instantToWall } from '../../platform/time/index.ts'
import { suggestionPaths, suggestionTexts, type LatestSaid, type Suggestion } from '../../suggestions/index.ts'
import { suggestionPageTexts } from './texts.ts'
import { dueWords, shownTitle, standsWords, stateNow } from './words.ts'

interface SaidProps {
  ui: Ui
  hubs: readonly HubOnDay[]
  /** Whose page it is; null: of all. */
  hub: HubOnDay | null
  latest: LatestSaid
}

/** What people have said lately and where it stands, where they come by. No heading over nothing: the way to say something stands elsewhere. */
export function SaidSection({ ui, hubs, hub, latest }: SaidProps) {
  const t = suggestionPageTexts(ui.lang)
  const { said } = latest
  if (said.length === 0) return null
  const { title, all } =
    hub === null
      ? { title: t.saidLately, all: suggestionPaths.list }
      : { title: t.saidLatelyAt(atHub(hub, ui.lang)), all: suggestionPaths.listAt(hub.slug) }
  return (
    <Section title={title} id="sagt" close offPaper aside={<a href={ui.href(all)}>{t.allSaid}</a>}>
      <NewsList
        ui={ui}
        items={said.map((one) => {
          const { day } = instantToWall(one.receivedAt.getTime())
          const at = hubs.find(({ slug }) => slug === one.hub)
          return {
            title: shownTitle(one, ui.lang),
            href: ui.href(suggestionPaths.suggestion(one.number)),
            date: longDate(day, ui.lang),
            iso: day,
            sender: whereFrom(ui, one, hub === null ? at : undefined),
            lead: { text: whereItStands(ui, one, latest), lang: ui.lang, fallback: false },
            example: one.isExample,
          }
        })}
      />
    </Section>
  )
}

/** «ønske på Tofte» */
function whereFrom(ui: Ui, { kind }: Suggestion, at: HubOnDay | undefined): string {
  const word = suggestionTexts(ui.lang).kinds[kind].toLowerCase()
  return at === undefined ? word : `${word} ${atHub(at, ui.lang)}`
}

/** «Mottatt. Svaret kommer innen mandag 16. mars 2020.» */
function whereItStands(ui: Ui, one: Suggestion, { links, today }: LatestSaid): string {
  const standing = stateNow(one, links, today)
  return `${standsWords(one, standing, ui.lang)}. ${dueWords(standing, ui.lang)}`.trim()
}
