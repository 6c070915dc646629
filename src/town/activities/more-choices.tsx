import { languageName, type Session } from '../../activities/index.ts'
import { Mark } from '../../design/index.ts'
import { townTexts } from '../texts.ts'
import { Choice, hubsChosen, type FilterProps } from './choice.tsx'

/** As parents and grandparents ask: before school, at school, young. */
const AGES = ['0-3', '4-6', '7-12', '13-18', '67-120'] as const
/** Nearly all is in these: they narrow nothing. */
const USUAL = new Set(['nb', 'nn'])

interface Props extends FilterProps {
  /** What is shown: the languages that there is something in. */
  sessions: readonly Session[]
}

/** Ages, languages and further hubs, as plain links: folded away until somebody asks, since what happens comes first. */
export function MoreChoices({ ui, picture, asked, path, sessions }: Props) {
  const t = townTexts(ui.lang).activities
  const { alder, sprak } = asked.choices
  const chosen = hubsChosen(asked)
  const codes = [...new Set(sessions.flatMap(({ languages }) => languages))].filter((code) => !USUAL.has(code) && code !== sprak)
  const others = chosen.length === 0 ? [] : picture.hubs.filter(({ hub }) => !chosen.includes(hub.slug))
  const language = (code: string) => t.language(languageName(code, ui.lang))
  return (
    <details class="ds-details off-paper">
      <summary>{t.moreChoices}</summary>
      <div class="filters">
        <p>{t.ages}</p>
        <ul class="filter">
          {AGES.map((ages) => (
            <Choice
              {...{ ui, asked, path }}
              change={{ alder: alder === ages ? null : ages }}
              isChosen={alder === ages}
              text={t.ageBand(ages)}
            />
          ))}
        </ul>
        {codes.length === 0 ? null : (
          <>
            <p>{t.languages}</p>
            <ul class="filter">
              {codes
                .toSorted((one, other) => language(one).localeCompare(language(other), ui.lang))
                .map((code) => (
                  <Choice {...{ ui, asked, path }} change={{ sprak: code }} isChosen={false} text={language(code)} />
                ))}
            </ul>
          </>
        )}
        {others.length === 0 ? null : (
          <>
            <p>{t.moreHubs}</p>
            <ul class="filter">
              {others.map(({ hub }) => (
                <Choice
                  {...{ ui, asked, path }}
                  change={{ torg: [...chosen, hub.slug].join(',') }}
                  isChosen={false}
                  hub={hub.slug}
                  text={t.andHub(hub.short)}
                  mark={<Mark rule={hub.mark} />}
                />
              ))}
            </ul>
          </>
        )}
      </div>
    </details>
  )
}
