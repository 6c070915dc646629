import { referralPaths, type ReferralOnDay } from '../../cases/index.ts'
import { ExampleMark, Facts, Section, Text, type Ui } from '../../design/index.ts'
import { show } from '../../platform/content/localized.ts'
import { longDate } from '../../platform/i18n/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { referralStands } from './referral-words.ts'
import { referralPageTexts } from './texts.ts'

/** What was sent to the politicians, each with what came back. No heading over nothing. */
export function ReferralSection({ ui, referrals, day }: { ui: Ui; referrals: readonly ReferralOnDay[]; day: Day }) {
  const t = referralPageTexts(ui.lang)
  if (referrals.length === 0) return null
  return (
    <Section title={t.section} id="sendt" close>
      <Facts
        items={referrals.map((of) => ({
          term: (
            <>
              <a href={ui.href(referralPaths.referral(of.bodySlug, of.number))}>
                <Text of={show(of.title, ui.lang)} />
              </a>
              {of.layer === 'example' ? <ExampleMark ui={ui} /> : null}
            </>
          ),
          text: referralStands(of, day, ui.lang),
          note: t.sentTo(show(of.organName, ui.lang).text, longDate(of.sentOn, ui.lang)),
        }))}
      />
    </Section>
  )
}
