import { onwardOf, type ChainNames, type Link } from '../../chain/index.ts'
import { ExampleMark, Facts, Section, Text, type Ui } from '../../design/index.ts'
import { suggestionPaths, thingOf, type Tally } from '../../suggestions/index.ts'
import type { MostSaid, SaidHere } from './most-said.ts'
import { supportPageTexts } from './support-texts.ts'
import { suggestionPageTexts } from './texts.ts'
import { dueWords, shownTitle, standsWords, stateNow, lastWords } from './words.ts'

interface MostSaidProps {
  ui: Ui
  said: SaidHere
  names: ChainNames
  title: string
  /** How many have asked there, and what came of it; null where that is not counted. */
  tally: Tally | null
  /** Where all of it stands, without language prefix; null: nowhere alone. */
  all: string | null
}

/** What a place thinks: each thing once, with how many stand behind it, what was answered and what it became. No heading over nothing. */
export function MostSaidSection({ ui, said, names, tally, title, all }: MostSaidProps) {
  const t = suggestionPageTexts(ui.lang)
  if (said.most.length === 0) return null
  return (
    <Section title={title} id="mener" close {...(all === null ? {} : { aside: <a href={ui.href(all)}>{t.allSaid}</a> })}>
      {tally === null ? null : <p class="lead">{t.placeFigures(tally)}</p>}
      <p>{t.placeThinksLead}</p>
      <Facts
        items={said.most.map((one) => ({
          term: (
            <>
              <a href={ui.href(suggestionPaths.suggestion(one.suggestion.number))}>
                <Text of={shownTitle(one.suggestion, ui.lang)} />
              </a>
              {one.suggestion.isExample ? <ExampleMark ui={ui} /> : null}
            </>
          ),
          text: whatBecame(ui, one, said),
          note: <Onward ui={ui} links={onwardOf(thingOf(one.suggestion.number), said.links)} names={names} />,
        }))}
      />
    </Section>
  )
}

function whatBecame(ui: Ui, { suggestion, voices }: MostSaid, { links, today }: SaidHere): string {
  const [t, own] = [supportPageTexts(ui.lang), onwardOf(thingOf(suggestion.number), links)]
  const standing = stateNow(suggestion, own, today)
  const stands = `${standsWords(suggestion, standing, ui.lang)}. ${dueWords(standing, ui.lang)}`.trim()
  return `${t.said(voices.said)} ${voices.supporters === 0 ? '' : t.supporters(voices.supporters)} ${stands}`
}

/** The last words of whoever answered, and each thing that it led to. */
function Onward({ ui, links, names }: { ui: Ui; links: readonly Link[]; names: ChainNames }) {
  const reason = lastWords(links, ui.lang)
  const led = links.flatMap(({ kind, to, title }) => (kind === 'led_to' || kind === 'became_case' ? [{ title, href: names.href(to) }] : []))
  if (reason === null && led.length === 0) return null
  return (
    <>
      {reason}
      {led.length === 0 ? null : ` ${suggestionPageTexts(ui.lang).became} `}
      {led.map(({ title, href }, k) => (
        <>
          {k === 0 ? '' : ', '}
          {href === null ? title : <a href={ui.href(href)}>{title}</a>}
        </>
      ))}
    </>
  )
}
