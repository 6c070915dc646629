import { isPublicBody, rulesOn, type BodyOnDay, type RulesVersion } from '../../bodies/index.ts'
import type { CaseOnDay } from '../../cases/index.ts'
import { Paragraphs, Section, type Ui } from '../../design/index.ts'
import { show } from '../../platform/content/localized.ts'
import { longDate } from '../../platform/i18n/index.ts'
import type { Moment } from '../as-of.ts'
import { CaseLink } from '../cases/case-link.tsx'
import { rulesTexts } from './rules-texts.ts'

interface RulesProps {
  ui: Ui
  moment: Moment
  body: BodyOnDay
  cases: readonly CaseOnDay[]
}

/** What it works by, in force on the day, and what was before. No heading over nothing. */
export function RulesSection({ ui, moment, body, cases }: RulesProps) {
  const t = rulesTexts(ui.lang)
  const { now, before, next } = rulesOn(body.rules, moment.day)
  // What came later was not known then.
  const coming = moment.live ? next : null
  if (now === null && coming === null) return null
  return (
    <Section title={isPublicBody(body.type) ? t.public : t.own} id="regler" close>
      {now === null ? null : (
        <>
          <p class="lead">{t.from(longDate(now.from, ui.lang))}</p>
          <Version ui={ui} of={now} cases={cases} />
        </>
      )}
      {coming === null ? null : (
        <>
          <p>{t.comes(longDate(coming.from, ui.lang))}</p>
          <Version ui={ui} of={coming} cases={cases} />
        </>
      )}
      {before.length === 0 ? null : (
        <details class="ds-details off-paper">
          <summary>{t.before}</summary>
          <div>
            {before.map((one) => (
              <>
                <h3>{t.was(longDate(one.from, ui.lang))}</h3>
                <Version ui={ui} of={one} cases={cases} />
              </>
            ))}
          </div>
        </details>
      )}
    </Section>
  )
}

function Version({ ui, of, cases }: { ui: Ui; of: RulesVersion; cases: readonly CaseOnDay[] }) {
  const t = rulesTexts(ui.lang)
  return (
    <>
      {of.decidedBy === undefined ? null : (
        <p>
          {t.adopted} <CaseLink ui={ui} of={of.decidedBy} cases={cases} />
        </p>
      )}
      {of.link === undefined ? null : (
        <p>
          <a href={of.link}>{t.elsewhere}</a>
        </p>
      )}
      {of.text === undefined ? null : (
        <details class="ds-details">
          <summary>
            {t.whole}
            <span class="ds-sr-only">: {longDate(of.from, ui.lang)}</span>
          </summary>
          <div>
            <Paragraphs of={show(of.text, ui.lang)} />
          </div>
        </details>
      )}
    </>
  )
}
