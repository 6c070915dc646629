import { Section, Table } from '../../design/index.ts'
import { nameWords, reachWords } from '../enquiries/who-asked.tsx'
import type { Work } from '../work.ts'
import type { VoicesHere } from './voices-here.ts'
import { supportWorkTexts } from './support-texts.ts'

/** How many stand behind it, and who can help with what: for whoever holds it alone. */
export function VoicesPart({ work, voices: { said, supporters, helpers: count }, helpers }: VoicesHere & { work: Work }) {
  const t = supportWorkTexts(work.lang)
  return (
    <Section title={t.voices} id="bak" close>
      <p>{t.counts(said, supporters, count)}</p>
      {helpers.length === 0 ? (
        count === 0 ? (
          <p>{t.noHelpers}</p>
        ) : null
      ) : (
        <Table
          caption={t.helpers}
          head={[work.t.suggestions.who, t.canHelp, work.t.suggestions.reach, t.answer]}
          rows={helpers.flatMap(({ act, canHelp, answeredHelp }) =>
            act === null
              ? []
              : [
                  {
                    cells: [
                      nameWords(work, { act }),
                      canHelp,
                      reachWords(work, { act }),
                      answeredHelp === null ? t.notSaid : answeredHelp === 'yes' ? t.saidYes : t.saidNo,
                    ],
                  },
                ],
          )}
        />
      )}
    </Section>
  )
}
