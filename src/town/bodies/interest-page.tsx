import {
  AboutFields,
  ASKED_TO_SIT,
  bodyPaths,
  nominationPaths,
  nominationSaid,
  readInterest,
  showInterest,
  whyNotSit,
  type MayNot,
} from '../../bodies/index.ts'
import { Notice, type Ui } from '../../design/index.ts'
import { uiOf } from '../../hubs/index.ts'
import { knownParty, newDatedKey, provenHere, receiptPaths, keepingTyped } from '../../people/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { ActForm, type ActState } from '../act/act-form.tsx'
import { admitAct, noteTrap } from '../act/admit-act.ts'
import { ProofPage } from '../act/proof-page.tsx'
import { actErrors, sentOverWeb } from '../act/sent-act.ts'
import { isTrapped, TrappedPage } from '../act/trap.tsx'
import { bodyAsked, type AskedBody } from './body-asked.ts'
import { areaOf } from './sit-page.tsx'
import { sitTexts } from './sit-texts.ts'

/** `/organ/:slug/sitte/interesse`: somebody would like to sit. Nobody but the closed room sees who. */
export async function interestPage(c: Ctx) {
  const [ui, asked] = await Promise.all([uiOf(c), openBody(c)])
  const place = asked.places.find(({ slug }) => slug === c.req.query('bor'))?.slug ?? ''
  const typed = { nokkel: await newDatedKey(c.get('deps').db), bor: place, ...knownParty(c) }
  return c.html(<InterestPage state={stateOf(ui, { asked, typed, errors: [] })} asked={asked} mayNot={null} />)
}

export async function sendSitting(c: Ctx) {
  const { db } = c.get('deps')
  const [ui, asked, typed] = await Promise.all([uiOf(c), openBody(c), sentForm(c)])
  const here = nominationPaths.interest(asked.body.slug)
  if (isTrapped(typed)) {
    await noteTrap(c)
    return c.html(<TrappedPage ui={ui} back={here} />, 422)
  }
  const places = asked.places.map(({ slug }) => slug)
  const { faults, contact, about, ...party } = readInterest(typed, { body: asked.body, places, language: ui.page, lang: ui.lang })
  const mayNot = about === null ? null : whyNotSit(asked, about)
  const errors = [...(await actErrors(c, { faults, contact }, ui.lang)), ...mayNotErrors(mayNot, { ui, asked })]
  if (about === null || errors.length > 0)
    return c.html(<InterestPage state={stateOf(ui, { asked, typed, errors })} asked={asked} mayNot={mayNot} />, 422)
  const proven = await provenHere(c)
  const admission = await admitAct(c, { kind: 'candidate', typed, contact, text: '', proven })
  if ('task' in admission) return c.html(<ProofPage ui={ui} action={here} typed={typed} task={admission.task} hub={asked.body.hub} />)
  const { body, bodies } = asked
  const given = { ...party, body, bodies, about, origin: 'self', proven, ...admission, ...sentOverWeb(c, typed) } as const
  return keepingTyped(c, typed, {
    send: async () => c.redirect(ui.href(receiptPaths.receipt((await showInterest(db, given)).token)), 303),
    form: (again, why) => c.html(<InterestPage state={stateOf(ui, { asked, typed: again, errors: why })} asked={asked} mayNot={null} />),
  })
}

/** Throws `not-found` where nobody is looked for. */
async function openBody(c: Ctx): Promise<AskedBody> {
  const asked = await bodyAsked(c)
  if (!asked.takes) throw notFound(nominationSaid((t) => t.faults.notTaken))
  return asked
}

interface Said {
  asked: AskedBody
  typed: ActState['typed']
  errors: ActState['errors']
}

function stateOf(ui: Ui, { asked: { body }, typed, errors }: Said): ActState {
  const name = show(body.name, ui.lang).text
  const topic = { id: `hub:${body.hub}`, name, short: name, hub: body.hub, desk: `hub:${body.hub}`, path: nominationPaths.sit(body.slug) }
  return { ui, topic, typed, errors, senders: [] }
}

/** In the summary too, so that focus and screen reader come to what stops her. */
function mayNotErrors(mayNot: MayNot | null, { ui, asked }: { ui: Ui; asked: AskedBody }): ActState['errors'] {
  const t = sitTexts(ui.lang)
  if (mayNot === null) return []
  return mayNot.because === 'age'
    ? [{ field: 'alder', text: t.age_no.title }]
    : [{ field: 'bor', text: t.area_no.title(show(asked.body.name, ui.lang).text) }]
}

interface PageProps {
  state: ActState
  asked: AskedBody
  mayNot: MayNot | null
}

function InterestPage({ state, asked, mayNot }: PageProps) {
  const { ui, typed, errors } = state
  const { body, places } = asked
  const t = sitTexts(ui.lang)
  const words = { title: t.formTitle, lead: t.formLead, why: t.why, act: t.send }
  return (
    <ActForm state={state} action={nominationPaths.interest(body.slug)} words={words} asked={ASKED_TO_SIT}>
      {mayNot === null ? null : <Instead state={state} asked={asked} mayNot={mayNot} />}
      <AboutFields ui={ui} body={body} places={places} typed={typed} errors={errors} />
    </ActForm>
  )
}

/** Why she cannot sit here, and where she can: nobody is dropped in silence. */
function Instead({ state: { ui, typed }, asked: { body, places }, mayNot }: PageProps & { mayNot: MayNot }) {
  const t = sitTexts(ui.lang)
  if (mayNot.because === 'age')
    return (
      <Notice title={t.age_no.title}>
        <p>{t.age_no.text}</p>
        <p>
          <a href={ui.href(bodyPaths.body(body.slug))}>{t.age_no.go}</a>
        </p>
      </Notice>
    )
  const place = places.find(({ slug }) => slug === lineOf(typed, 'bor')) ?? { slug: '', name: '' }
  const name = show(body.name, ui.lang).text
  return (
    <Notice title={t.area_no.title(name)}>
      <p>{t.area_no.text(name, areaOf(body, ui.lang) ?? '')}</p>
      {mayNot.instead.map((other) => (
        <p>
          {t.area_no.instead(place.name, show(other.name, ui.lang).text)}{' '}
          <a href={ui.href(nominationPaths.interest(other.slug, place.slug))}>{t.area_no.go(show(other.name, ui.lang).text)}</a>
        </p>
      ))}
      {mayNot.instead.length > 0 ? null : (
        <p>
          {t.area_no.none(place.name)} <a href={ui.href(bodyPaths.ofPlace(place.slug))}>{t.area_no.toPlace(place.name)}</a>
        </p>
      )}
      <p>{t.area_no.kept}</p>
    </Notice>
  )
}
