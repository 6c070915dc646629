import { electionPaths, electionTexts, type Election } from '../../bodies/index.ts'
import { Section, type Ui } from '../../design/index.ts'
import { longDate } from '../../platform/i18n/index.ts'

/** Elections that are closed, each with its own page. No heading over nothing. */
export function Elected({ ui, elections }: { ui: Ui; elections: readonly Election[] }) {
  const e = electionTexts(ui.lang)
  if (elections.length === 0) return null
  return (
    <Section title={e.title} id="valg" close>
      <ul class="lines">
        {elections.map((one) => (
          <li>
            <a href={ui.href(electionPaths.election(one.body, one.number))}>{e.named(e.posts[one.post], longDate(one.heldOn, ui.lang))}</a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
