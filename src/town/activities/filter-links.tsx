import { activityPaths, languageName } from '../../activities/index.ts'
import { Mark, type Ui } from '../../design/index.ts'
import { weekdayName } from '../../platform/i18n/index.ts'
import { discoverTexts } from '../discover/texts.ts'
import { townTexts } from '../texts.ts'
import { isWeekdayWord, WHOM_WORDS, type AskedFor, type Parameter } from './asked.ts'
import { Choice, hubsChosen, isOfHub, type FilterProps } from './choice.tsx'

/** Plain links: each leads to the same page with one choice more, or less. */
export function FilterLinks({ ui, picture, asked, path = activityPaths.list }: FilterProps) {
  const t = townTexts(ui.lang).activities
  return (
    <nav class="filters" aria-label={t.filters}>
      {isOfHub(path) ? null : <HubChoices {...{ ui, picture, asked, path }} />}
      <ul class="filter">
        {(path === activityPaths.list ? WHEN : []).map((nar) => (
          <Choice
            ui={ui}
            path={path}
            asked={asked}
            change={{ nar: nar === 'uka' ? null : nar }}
            isChosen={(asked.choices.nar ?? 'uka') === nar}
            text={{ uka: t.week, 'i-dag': t.today, 'i-helga': t.weekend }[nar]}
          />
        ))}
        {WHOM_WORDS.map(({ whom, word }) => (
          <Choice
            ui={ui}
            path={path}
            asked={asked}
            change={{ for: asked.choices.for === word ? null : word }}
            isChosen={asked.choices.for === word}
            text={t.forWhom[whom]}
          />
        ))}
        {switches(ui).map(([name, text]) => (
          <Choice
            ui={ui}
            path={path}
            asked={asked}
            change={{ [name]: asked.choices[name] ? null : '1' }}
            isChosen={asked.choices[name] !== undefined}
            text={text}
          />
        ))}
        {typed(ui, asked).map(([name, text]) => (
          <Choice ui={ui} path={path} asked={asked} change={{ [name]: null }} isChosen text={text} />
        ))}
      </ul>
    </nav>
  )
}

function HubChoices({ ui, picture, asked, path }: FilterProps) {
  const chosen = hubsChosen(asked)
  return (
    <ul class="filter">
      <Choice
        ui={ui}
        path={path}
        asked={asked}
        change={{ torg: null }}
        isChosen={asked.choices.torg === undefined}
        text={townTexts(ui.lang).activities.allHubs}
      />
      {picture.hubs.map(({ hub }) => (
        <Choice
          {...{ ui, path, asked }}
          change={{
            torg: chosen.length > 1 && chosen.includes(hub.slug) ? chosen.filter((slug) => slug !== hub.slug).join(',') : hub.slug,
          }}
          isChosen={chosen.includes(hub.slug)}
          hub={hub.slug}
          text={hub.short}
          mark={<Mark rule={hub.mark} />}
        />
      ))}
    </ul>
  )
}

const WHEN = ['uka', 'i-dag', 'i-helga'] as const

function switches(ui: Ui): readonly (readonly [Parameter, string])[] {
  const t = townTexts(ui.lang).activities
  return [
    ['gratis', t.free],
    ['mott-opp', t.dropIn],
    ['barn-med', t.childrenWelcome],
    ['trinnfritt', t.stepFree],
    ['teleslynge', t.hearingLoop],
    ['lett-norsk', t.easyNorwegian],
    ['kultur', t.culture],
    ['pa-tvers', t.intergenerational],
  ]
}

/** Choices that came by address alone: shown, so that they can be taken away. */
function typed(ui: Ui, { choices: { naer, nar, alder, sprak, q }, filter }: AskedFor): readonly (readonly [Parameter, string])[] {
  const t = townTexts(ui.lang).activities
  const d = discoverTexts(ui.lang)
  return [
    ...(nar === 'i-morgen' ? [['nar', d.tomorrow] as const] : []),
    ...(isWeekdayWord(nar) ? [['nar', capital(d.onDay(weekdayName(filter.from, ui.lang)))] as const] : []),
    ...(naer === undefined ? [] : [['naer', capital(d.near(naer))] as const]),
    ...(alder === undefined ? [] : [['alder', /^\d+$/.test(alder) ? t.age(Number(alder)) : t.ageBand(alder)] as const]),
    ...(sprak === undefined ? [] : [['sprak', t.language(languageName(sprak, ui.lang))] as const]),
    ...(q === undefined ? [] : [['q', t.q(q)] as const]),
  ]
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
