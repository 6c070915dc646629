import type { ChainNames } from '../../chain/index.ts'
import { ExampleMark, Mark, Section, Tiles, type Ui } from '../../design/index.ts'
import type { HubOnDay, NamedPlace } from '../../hubs/index.ts'
import { suggestionPaths, suggestionTexts, type MostAsked } from '../../suggestions/index.ts'
import type { Moment } from '../as-of.ts'
import { askedTexts } from './texts.ts'

interface MostProps {
  ui: Ui
  hubs: readonly HubOnDay[]
  places: readonly NamedPlace[]
  most: readonly MostAsked[]
  /** Null: of all the town. */
  hub: HubOnDay | null
  moment: Pick<Moment, 'live'>
  names: ChainNames
}

/** What most people stand behind and wait for, with whom it lies. */
export function MostAskedList({ ui, hubs, places, most, names, hub: of, moment }: MostProps) {
  const t = askedTexts(ui.lang)
  return (
    <Section title={t.most} id="mest" close>
      <p>{t.mostLead}</p>
      <ol class="suggestions">
        {most.map((one) => {
          const hub = hubs.find(({ slug }) => slug === one.hub)
          const place = places.find(({ slug }) => slug === one.place)
          const where = [place?.name, hub?.short].filter((name, k, all) => name !== undefined && all.indexOf(name) === k).join(', ')
          const said = [t.behind(one.behind), t.at(names.holder(one.holder)), one.answered ? '' : t.unanswered, one.late ? t.late : '']
          return (
            <li data-hub={one.hub}>
              <Tiles ui={ui} filled={one.answered ? 2 : 1} />
              <div>
                <h3>
                  <a href={ui.href(suggestionPaths.suggestion(one.number))}>{one.title ?? suggestionTexts(ui.lang).untitled(one.number)}</a>
                  {one.isExample ? <ExampleMark ui={ui} /> : null}
                </h3>
                <p>
                  <b>{`${where}.`}</b> {said.filter((words) => words !== '').join(' ')}
                </p>
              </div>
              {hub === undefined ? null : <Mark rule={hub.mark} />}
            </li>
          )
        })}
      </ol>
      {moment.live ? (
        <p class="off-paper">
          <a href={ui.href(suggestionPaths.listOpen(of?.slug ?? null))}>{t.allOpen}</a>
        </p>
      ) : null}
    </Section>
  )
}
