import { ExampleMark, Facts, Section, Table, type Ui } from '../../design/index.ts'
import { listOf } from '../../platform/i18n/index.ts'
import { AUDIENCES, suggestionFormTexts, WHO, type WhoSaid } from '../../suggestions/index.ts'
import { askedTexts } from './texts.ts'
import type { BodiesSaid } from './what-bodies-said.ts'

/** From whom and for whom, and who is missing: a zero is told as plainly as a figure. Null: too few to tell. */
export function WhoSection({ ui, who, isExample }: { ui: Ui; who: WhoSaid | null; isExample: boolean }) {
  const t = askedTexts(ui.lang)
  const { audiences } = suggestionFormTexts(ui.lang)
  if (who === null) return null
  const missing = AUDIENCES.filter((audience) => audience !== 'everyone' && who.for[audience] === 0)
  return (
    <Section title={t.who} id="hvem" close>
      {missing.length === 0 ? null : (
        <p class="lead">
          {t.missing(
            listOf(
              missing.map((audience) => audiences[audience].toLowerCase()),
              ui.lang,
            ),
          )}
        </p>
      )}
      {isExample ? <ExampleMark ui={ui} /> : null}
      <Table
        caption={t.who}
        head={[t.whoHead, t.columns.asked]}
        rows={[
          ...WHO.map((one) => ({ cells: [t.from[one], who.from[one]] })),
          ...AUDIENCES.map((audience) => ({ cells: [t.forThem(audiences[audience].toLowerCase()), who.for[audience]] })),
        ]}
      />
    </Section>
  )
}

/** What came of what the bodies said, where they have said something. */
export function BodiesSection({ ui, bodies }: { ui: Ui; bodies: BodiesSaid }) {
  const t = askedTexts(ui.lang)
  const { said, followed, partly, notFollowed, examples } = bodies
  if (said === 0) return null
  return (
    <Section title={t.bodies} id="organene" close>
      <p class="lead">
        {t.bodiesSaid(said)}
        {examples === said ? <ExampleMark ui={ui} /> : null}
      </p>
      <Facts
        items={[
          { term: t.outcomes.followed, text: followed },
          { term: t.outcomes.partly, text: partly },
          { term: t.outcomes.notFollowed, text: notFollowed },
          { term: t.outcomes.waits, text: said - followed - partly - notFollowed },
        ]}
      />
    </Section>
  )
}
