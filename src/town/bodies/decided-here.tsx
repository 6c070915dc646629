import { casePaths } from '../../cases/index.ts'
import { ExampleMark, Facts, Section, Text, type Ui } from '../../design/index.ts'
import { show } from '../../platform/content/localized.ts'
import { longDate } from '../../platform/i18n/index.ts'
import type { Moment } from '../as-of.ts'
import { caseName, standingLead } from '../cases/case-words.ts'
import { hearingTexts } from '../cases/hearing-texts.ts'
import { casePageTexts } from '../cases/texts.ts'
import { ReferralSection } from '../referrals/referral-section.tsx'
import type { PlaceView, SaidToHearing } from './place-view.ts'

const MOST = 5

/** What bodies said about a place and what that changed, what they sent, and what was decided. No heading over nothing. */
export function DecidedHere({ ui, moment, view }: { ui: Ui; moment: Moment; view: PlaceView }) {
  const { statements, cases } = view
  return (
    <>
      {statements.length === 0 ? null : (
        <Section title={casePageTexts(ui.lang).case.consulted} id="uttalelser" close>
          <Facts items={statements.slice(0, MOST).map((one) => saidOf(ui, one))} />
        </Section>
      )}
      <ReferralSection ui={ui} referrals={view.referrals.slice(0, MOST)} day={moment.day} />
      {cases.length === 0 ? null : (
        <Section title={casePageTexts(ui.lang).list.title} id="saker" close>
          <Facts
            items={cases.slice(0, MOST).map((of) => ({
              term: (
                <>
                  <a href={ui.href(casePaths.case(of))}>
                    <Text of={show(of.title, ui.lang)} />
                  </a>
                  {of.layer === 'example' ? <ExampleMark ui={ui} /> : null}
                </>
              ),
              text: caseName(of, ui.lang),
              note: standingLead(of, moment.day, ui.lang),
            }))}
          />
        </Section>
      )}
    </>
  )
}

function saidOf(ui: Ui, { hearing, body, statement }: SaidToHearing) {
  const t = hearingTexts(ui.lang)
  const { outcome, changed, day } = statement
  return {
    term: (
      <>
        <a href={ui.href(casePaths.hearing(hearing.key))}>
          <Text of={show(hearing.title, ui.lang)} />
        </a>
        {hearing.layer === 'example' ? <ExampleMark ui={ui} /> : null}
      </>
    ),
    text: `${show(body.name, ui.lang).text}. ${t.said(longDate(day, ui.lang))}.`,
    note: (
      <>
        {outcome === null ? t.notYet : `${t.outcomes[outcome]}. `}
        {changed === null ? null : <Text of={show(changed, ui.lang)} />}
      </>
    ),
  }
}
