import type { Context } from 'hono'
import { readInterest, showInterest, whyNotSit } from '../../bodies/index.ts'
import { Button, ButtonLink, Buttons, ErrorSummary, Form, RadioGroup } from '../../design/index.ts'
import { newActKey, readActKey } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { channelTyped, languageTyped } from '../counter/on-behalf.tsx'
import { workSaid } from '../texts.ts'
import { workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { openBodies, type OpenBodies } from './open-bodies.ts'
import { ASKED_AT_DESK_TO_SIT, mayNotError, SittingFields, type SittingState } from './sitting-form.tsx'

type C = Context<Env>

/** `/arbeid/utvalg/:body/kandidater/ny`: somebody is suggested, and asked; or a paper came to the committee itself. */
export async function newCandidatePage(c: C): Promise<Response> {
  const [work, known] = await Promise.all([workOf(c), openBodies(c)])
  const body = bodyOf(work, known)
  const typed = { hvem: 'proposed', kanal: 'paper', sprak: 'nb', nokkel: newActKey() }
  return c.html(<NewView work={work} body={body} known={known} typed={typed} errors={[]} mayNot={null} />)
}

export async function saveCandidate(c: C): Promise<Response> {
  const { db, clock, config } = c.get('deps')
  const [work, known, typed] = await Promise.all([workOf(c), openBodies(c), sentForm(c)])
  const body = bodyOf(work, known)
  const reading = { body, places: known.places.map(({ slug }) => slug), asked: ASKED_AT_DESK_TO_SIT, language: languageTyped(typed) }
  const { faults, contact: _, about, ...party } = readInterest(typed, { ...reading, lang: work.lang })
  const mayNot = about === null ? null : whyNotSit({ body, bodies: known.bodies, day: work.today }, about)
  const errors = [...faults.map(({ field, message }) => ({ field, text: message })), ...mayNotError({ work, body, mayNot })]
  if (about === null || errors.length > 0) return c.html(<NewView {...{ work, body, known, typed, errors, mayNot }} />, 422)
  const origin = lineOf(typed, 'hvem') === 'self' ? 'self' : 'proposed'
  const how = { channel: channelTyped(typed), registeredBy: work.who, key: readActKey(typed), publicUrl: config.publicUrl, at: clock.now() }
  await showInterest(db, { ...party, ...how, body, bodies: known.bodies, about, origin })
  return c.redirect(work.ui.href(`${workPaths.candidates(body.slug)}?ny=${origin}`), 303)
}

function bodyOf(work: Work, { open }: OpenBodies) {
  const body = open.find(({ slug }) => slug === work.own?.slug)
  if (body === undefined) throw notFound(workSaid((t) => t.nomination.deskNone))
  return body
}

function NewView(state: SittingState) {
  const { work, body, typed, errors } = state
  const t = work.t.nomination
  return (
    <WorkPage work={work} title={t.proposeTitle(work.name)} lead={t.proposeLead}>
      <div class="sec close">
        <ErrorSummary ui={work.ui} errors={errors} />
        <Form action={work.ui.href(workPaths.newCandidate(body.slug))} hidden={{ nokkel: readActKey(typed) }}>
          <RadioGroup
            name="hvem"
            legend={t.origin}
            value={lineOf(typed, 'hvem') === 'self' ? 'self' : 'proposed'}
            options={(['proposed', 'self'] as const).map((value) => ({ value, label: t.origins[value] }))}
          />
          <SittingFields {...state} hrefOf={(slug) => work.ui.href(`${workPaths.counterSit}?organ=${slug}`)} />
          <Buttons>
            <Button>{t.save}</Button>
            <ButtonLink weight="tertiary" href={work.ui.href(workPaths.candidates(body.slug))}>
              {t.room}
            </ButtonLink>
          </Buttons>
        </Form>
      </div>
    </WorkPage>
  )
}
