import { boardOf, electionTexts, foundingPaths, minutesText } from '../../bodies/index.ts'
import { ButtonLink, Buttons, ErrorSummary, Notice, Paragraphs, Section } from '../../design/index.ts'
import { show } from '../../platform/content/localized.ts'
import { longDate } from '../../platform/i18n/index.ts'
import { instantToWall } from '../../platform/time/index.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { ApproveForm, CorrectForm, MeetingForm, StatutesForm } from './founding-forms.tsx'
import type { FoundingViewProps } from './founding-state.ts'
import { foundingWorkTexts } from './founding-texts.ts'

export function FoundingView(props: FoundingViewProps) {
  const { work, body, minutes, errors } = props
  const t = foundingWorkTexts(work.lang)
  return (
    <WorkPage work={work} title={t.title} lead={body.type === 'association' ? t.lead : t.notThis}>
      <div class="sec close">
        <ErrorSummary ui={work.ui} errors={errors} />
        {body.type === 'association' ? <p>{t.why}</p> : null}
        {body.type === 'association' && minutes.length === 0 ? <Lacks {...props} /> : null}
      </div>
      {body.type !== 'association' ? null : minutes.length > 0 ? <Approved {...props} /> : <Parts {...props} />}
    </WorkPage>
  )
}

function Lacks({ work, body, lacks }: FoundingViewProps) {
  const t = foundingWorkTexts(work.lang)
  if (lacks.length === 0) return null
  return (
    <Notice title={t.lacks}>
      <ul class="lines">
        {lacks.map((lack) => (
          <li>{t.lack[lack]}</li>
        ))}
      </ul>
      {lacks.includes('recommendation') ? (
        <p>
          <a href={work.ui.href(`${workPaths.body(body.slug)}/trinn`)}>{t.toSteps}</a>
        </p>
      ) : null}
    </Notice>
  )
}

function Parts(props: FoundingViewProps) {
  const { work, body, founding, lacks } = props
  const t = foundingWorkTexts(work.lang)
  return (
    <>
      <Section title={t.part.meeting} id="motet" close>
        <MeetingForm {...props} />
      </Section>
      <Section title={t.part.statutes} id="vedtektene" close>
        {founding === null ? <p>{t.first}</p> : <StatutesForm {...props} />}
      </Section>
      <Section title={t.part.board} id="styret" close>
        <Board {...props} />
      </Section>
      {founding === null || lacks.length > 0 ? null : (
        <Section title={t.part.minutes} id="protokollen" close>
          <p>{t.minutesLead}</p>
          <Paragraphs of={{ text: minutesText(founding, show(body.name, work.lang).text, work.lang), lang: work.lang, fallback: false }} />
          <ApproveForm {...props} />
        </Section>
      )}
    </>
  )
}

function Board({ work, body, founding, elections }: FoundingViewProps) {
  const t = foundingWorkTexts(work.lang)
  const e = electionTexts(work.lang)
  const board = founding === null ? [] : boardOf(founding, elections)
  return (
    <>
      <p>{t.boardLead}</p>
      {board.length === 0 ? (
        <p>{t.boardNone}</p>
      ) : (
        <ul class="lines">
          {board.map((one) => (
            <li>
              <a href={work.ui.href(workPaths.election(body.slug, one.number))}>
                {e.named(e.posts[one.post], longDate(one.heldOn, work.lang))}
              </a>
            </li>
          ))}
        </ul>
      )}
      <Buttons>
        <ButtonLink href={work.ui.href(workPaths.elections(body.slug))}>{t.toElections}</ButtonLink>
      </Buttons>
    </>
  )
}

function Approved(props: FoundingViewProps) {
  const { work, body, minutes } = props
  const t = foundingWorkTexts(work.lang)
  const [last] = minutes
  if (last === undefined) return null
  const day = longDate(instantToWall(last.approvedAt.getTime()).day, work.lang)
  return (
    <>
      <Section title={t.part.minutes} id="protokollen" close>
        <p class="lead">{t.approved(last.version, day)}</p>
        <Paragraphs of={{ text: last.text, lang: last.lang, fallback: last.lang !== work.lang }} />
        <Buttons>
          <ButtonLink href={work.ui.href(foundingPaths.minutes(body.slug))}>{t.public}</ButtonLink>
        </Buttons>
      </Section>
      <Section title={t.correct} id="rett" close>
        <CorrectForm {...props} />
      </Section>
    </>
  )
}
