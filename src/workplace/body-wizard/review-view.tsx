import { bodyTexts, lacksItsWord, PRESETS, STEPS_OF, type BodyDraft, type BodyQuestion } from '../../bodies/index.ts'
import { Button, Buttons, ErrorSummary, Form, Notice, Section, Table, type FormError } from '../../design/index.ts'
import type { Values } from '../form/field.ts'
import { asString, asText } from '../form/localized-value.ts'
import { impreciseWords, wordsOf } from '../form/words.ts'
import { Lines } from '../lines.tsx'
import type { Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { fieldsOfQuestion } from './question-fields.ts'
import { asksOf, REVIEW, SEGMENTS, typeIn } from './questions.ts'
import { wizardTexts } from './wizard-texts.ts'

interface ReviewProps {
  work: Work
  draft: BodyDraft
  values: Values
  errors: readonly FormError[]
}

/** All answers with a way back to each, and what the body has to go through once it is there. */
export function ReviewView({ work, draft, values, errors }: ReviewProps) {
  const t = wizardTexts(work.lang)
  const type = typeIn(draft.typed)
  const here = work.ui.href(workPaths.bodyDraft(draft.id, REVIEW))
  return (
    <WorkPage work={work} title={t.review} lead={t.reviewLead}>
      <div class="sec close">
        <ErrorSummary ui={work.ui} errors={errors} />
        {type !== null && lacksItsWord(type, asText(values['name'])?.nb ?? '') ? (
          <Notice>
            <p>{t.wordMissing}</p>
          </Notice>
        ) : null}
        <Table
          caption={t.review}
          head={[t.question, t.answer, t.change]}
          rows={asksOf(draft.typed).map((question) => ({
            cells: [
              t.titles[question],
              <Lines lines={answerOf(question, { work, draft, values, errors })} />,
              <a id={SEGMENTS[question]} href={`${work.ui.href(workPaths.bodyDraft(draft.id, SEGMENTS[question]))}?til=${REVIEW}`}>
                {t.change}
                <span class="ds-sr-only">: {t.titles[question]}</span>
              </a>,
            ],
          }))}
        />
      </div>
      {type === null ? null : (
        <Section title={t.steps} id="trinn" close>
          <ol class="lines">
            {STEPS_OF[type].map((step) => (
              <li>
                {bodyTexts(work.lang).steps[step]}
                {step === PRESETS[type].first && asString(values['startOn']) !== null
                  ? `, ${t.planned(impreciseWords(asString(values['startOn']) ?? '', work))}`
                  : null}
              </li>
            ))}
          </ol>
        </Section>
      )}
      <div class="sec close">
        <Form action={here}>
          <Buttons>
            <Button name="gjor" value="opprett">
              {t.create}
            </Button>
            <Button weight="tertiary" name="gjor" value="slett" danger>
              {t.drop}
            </Button>
          </Buttons>
        </Form>
      </div>
    </WorkPage>
  )
}

/** As one would say it: a line for each thing that was answered. */
function answerOf(question: BodyQuestion, { work, draft, values }: ReviewProps): (string | null)[] {
  const fields = fieldsOfQuestion(question, { type: typeIn(draft.typed), lang: work.lang })
  const said = fields.flatMap((field) => {
    const words = wordsOf(field, values[field.name], work)
    if (words === null) return []
    return [fields.length === 1 ? words : `${field.label(work.t)}: ${words}`]
  })
  return said.length === 0 ? [wizardTexts(work.lang).nothing] : said
}
