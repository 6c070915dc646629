import { hasRoom, isNeeded, shortSlotWords, volunteerPaths, volunteerTexts, type FoundNeed } from '../../activities/index.ts'
import { ExampleMark, Section, Text, type Ui } from '../../design/index.ts'
import { show } from '../../platform/content/localized.ts'
import { volunteerPageTexts } from './texts.ts'

/** On an activity's page: what people are needed for there. */
export function NeedsOfActivity({ ui, needs }: { ui: Ui; needs: readonly FoundNeed[] }) {
  const t = volunteerPageTexts(ui.lang)
  const open = needs.filter(isNeeded)
  if (open.length === 0) return null
  return (
    <Section title={t.onActivity} id="frivillige" close>
      <ul class="lines">
        {open.map((need) => (
          <li>
            <a href={ui.href(volunteerPaths.need(need.key))}>
              <Text of={show(need.title, ui.lang)} />
            </a>
            {need.layer === 'example' ? <ExampleMark ui={ui} /> : null}
            <span class="line">{firstWords(need, ui)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** «Tirsdag 7. januar, 17.00–19.00. Mangler 2.» */
function firstWords(need: FoundNeed, { lang }: Ui): string {
  const t = volunteerTexts(lang)
  const first = need.slots.find((slot) => hasRoom(need, slot))
  if (first === undefined) return ''
  const words = shortSlotWords(first, lang)
  const missing = need.wanted === null ? t.anyNumber : t.needs(need.wanted - first.taken)
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}. ${missing}.`
}
