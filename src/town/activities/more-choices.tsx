import type { Child } from '#html/jsx-runtime'
import { activityPaths, languageName, type Session } from '../../activities/index.ts'
import { Mark } from '../../design/index.ts'
import { shortDate, weekdayName } from '../../platform/i18n/index.ts'
import { addDays, dayNumber, weekdayOf } from '../../platform/time/index.ts'
import { townTexts } from '../texts.ts'
import { WEEKDAY_WORDS, type AskedFor } from './asked.ts'
import { Choice, hubsChosen, isOfHub, type FilterProps } from './choice.tsx'

/** As parents and grandparents ask: before school, at school, young. */
const AGES = ['0-3', '4-6', '7-12', '13-18', '67-120'] as const
/** Nearly all is in these: they narrow nothing. */
const USUAL = new Set(['nb', 'nn'])

interface Props extends FilterProps {
  /** What is shown: the languages that there is something in. */
  sessions: readonly Session[]
}

/** Single days, ages, languages and further hubs, as plain links: folded away until somebody asks, since what happens comes first. */
export function MoreChoices({ ui, picture, asked, path = activityPaths.list, sessions }: Props) {
  const t = townTexts(ui.lang).activities
  const { alder, sprak, nar } = asked.choices
  const chosen = hubsChosen(asked)
  const hasDays = path === activityPaths.list
  const codes = [...new Set(sessions.flatMap(({ languages }) => languages))].filter((code) => !USUAL.has(code) && code !== sprak)
  const others = chosen.length === 0 || isOfHub(path) ? [] : picture.hubs.filter(({ hub }) => !chosen.includes(hub.slug))
  const language = (code: string) => t.language(languageName(code, ui.lang))
  return (
    <details class="ds-details off-paper">
      <summary>{hasDays ? t.moreChoices : isOfHub(path) ? t.moreChoicesOfHub : t.moreChoicesOfMonth}</summary>
      <div class="filters">
        <Group title={t.days}>
          {(hasDays ? daysAhead(asked) : []).map(({ word, day }) => (
            <Choice
              {...{ ui, asked, path }}
              change={{ nar: nar === word ? null : word }}
              isChosen={nar === word}
              text={`${weekdayName(day, ui.lang)} ${shortDate(day, ui.lang)}`}
            />
          ))}
        </Group>
        <Group title={t.ages}>
          {AGES.map((ages) => (
            <Choice
              {...{ ui, asked, path }}
              change={{ alder: alder === ages ? null : ages }}
              isChosen={alder === ages}
              text={t.ageBand(ages)}
            />
          ))}
        </Group>
        <Group title={t.languages}>
          {codes
            .toSorted((one, other) => language(one).localeCompare(language(other), ui.lang))
            .map((code) => (
              <Choice {...{ ui, asked, path }} change={{ sprak: code }} isChosen={false} text={language(code)} />
            ))}
        </Group>
        <Group title={t.moreHubs}>
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
        </Group>
      </div>
    </details>
  )
}

/** Left out where there is nothing to choose. */
function Group({ title, children }: { title: string; children: Child[] }) {
  return children.length === 0 ? null : (
    <>
      <p>{title}</p>
      <ul class="filter">{children}</ul>
    </>
  )
}

/** The seven days that are shown, from the one looked at on. */
const daysAhead = ({ moment: { day: today } }: AskedFor) =>
  [0, 1, 2, 3, 4, 5, 6].flatMap((k) => {
    const day = addDays(today, k)
    const { word } = WEEKDAY_WORDS[weekdayOf(dayNumber(day)) - 1] ?? {}
    return word === undefined ? [] : [{ word, day }]
  })
