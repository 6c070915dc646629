import { activityPaths, activityTexts, languageName, sessionsIn, type Session } from '../../activities/index.ts'
import { Section, type Ui } from '../../design/index.ts'
import { townPicture, type TownPicture } from '../../hubs/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { listOf, weekdayName } from '../../platform/i18n/index.ts'
import { askedOf, isWeekdayWord, withChoice, type AskedFor, type Parameter } from '../activities/asked.ts'
import type { Moment } from '../as-of.ts'
import { townTexts } from '../texts.ts'
import { DatedThings } from './dated-things.tsx'
import { nearestAsked } from './nearest.ts'
import { readLine } from './read-line.ts'
import { discoverTexts } from './texts.ts'
import { understand } from './understand.ts'

const SHOWN = 6

/** What a line of search asks of the programme, answered. */
export interface Answered {
  asked: AskedFor
  picture: TownPicture
  sessions: readonly Session[]
}

/** Null when no word of the line asks for anything there. */
export async function answerLine(c: Ctx, line: string, { moment, ui }: { moment: Moment; ui: Ui }): Promise<Answered | null> {
  const { db } = c.get('deps')
  if (understand(line, []) === null) return null
  const picture = await townPicture(db, moment)
  const read = readLine(line, { picture, municipality: ui.municipality, moment })
  if (read === null) return null
  const nearest = await nearestAsked(db, read.choices.naer, { picture, lang: ui.lang })
  const { naer: _, ...placeless } = read.choices
  const known = nearest !== null && 'hubs' in nearest
  const asked = known ? read : askedOf(moment, placeless)
  const sessions = await sessionsIn(db, { filter: asked.filter, known: moment.known, nearest: known ? nearest.hubs : undefined })
  return { asked, picture, sessions }
}

/** Above what was found by words: how the line was read, and what happens then. */
export function UnderstoodSection({ ui, answered }: { ui: Ui; answered: Answered }) {
  const t = discoverTexts(ui.lang)
  const { asked, picture, sessions } = answered
  const words = CHOICES.flatMap((name) => (asked.choices[name] === undefined ? [] : [{ name, text: choiceWords(name, answered, ui) }]))
  const all = ui.href(withChoice(activityPaths.list, asked, {}))
  return (
    <Section title={t.understood} id="forstatt" close>
      <p>
        {t.readAs(
          listOf(
            words.map(({ text }) => text),
            ui.lang,
          ),
        )}
      </p>
      {sessions.length === 0 ? (
        <>
          <p class="lead" role="status">
            {t.none}
          </p>
          {words.length < 2 ? null : (
            <ul class="lines">
              {words.map(({ name, text }) => (
                <li>
                  <a href={ui.href(withChoice(activityPaths.list, asked, { [name]: null }))}>{t.without(text)}</a>
                </li>
              ))}
            </ul>
          )}
        </>
      ) : (
        <>
          <DatedThings ui={ui} picture={picture} sessions={sessions.slice(0, SHOWN)} />
          <p>
            <a href={all}>{t.all(sessions.length)}</a>
          </p>
        </>
      )}
    </Section>
  )
}

/** In the order that a sentence has. */
const CHOICES: readonly Parameter[] = [
  'q',
  'gratis',
  'for',
  'alder',
  'sprak',
  'mott-opp',
  'barn-med',
  'trinnfritt',
  'teleslynge',
  'lett-norsk',
  'kultur',
  'pa-tvers',
  'nar',
  'torg',
  'naer',
]

function choiceWords(name: Parameter, { asked: { choices, filter }, picture }: Answered, ui: Ui): string {
  const [t, d, a] = [townTexts(ui.lang).activities, discoverTexts(ui.lang), activityTexts(ui.lang)]
  const value = choices[name] ?? ''
  const short = picture.hubs.find(({ hub }) => hub.slug === value)?.hub.short ?? value
  const words: Partial<Record<Parameter, string>> = {
    q: t.q(value),
    gratis: a.free,
    for: filter.forWhom === undefined ? value : t.forWhom[filter.forWhom],
    'mott-opp': t.dropIn,
    'barn-med': t.childrenWelcome,
    trinnfritt: t.stepFree,
    teleslynge: t.hearingLoop,
    'lett-norsk': t.easyNorwegian,
    kultur: t.culture,
    'pa-tvers': t.intergenerational,
    alder: /^\d+$/.test(value) ? t.age(Number(value)) : t.ageBand(value),
    sprak: name === 'sprak' ? t.language(languageName(value, ui.lang)) : value,
    nar: whenWords(value, { filter, ui }),
    torg: d.at(short),
    naer: d.near(value),
  }
  const said = words[name] ?? value
  return name === 'torg' || name === 'q' ? said : said.charAt(0).toLowerCase() + said.slice(1)
}

function whenWords(nar: string, { filter, ui }: { filter: AskedFor['filter']; ui: Ui }): string {
  const t = discoverTexts(ui.lang)
  if (isWeekdayWord(nar)) return t.onDay(weekdayName(filter.from, ui.lang))
  return nar === 'i-dag' ? t.today : nar === 'i-morgen' ? t.tomorrow : nar === 'i-helga' ? t.weekend : t.week
}
