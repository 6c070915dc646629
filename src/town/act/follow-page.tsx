import type { Context } from 'hono'
import { CheckboxGroup, errorOf, RadioGroup } from '../../design/index.ts'
import { topicOf, uiOf } from '../../hubs/index.ts'
import { ABOUT, RHYTHMS, startFollowing, type About, type Rhythm } from '../../messages/index.ts'
import { knownParty, newActKey, provenHere, receiptPaths } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf, listOf } from '../../platform/http/typed-values.ts'
import { ActForm, type ActState } from './act-form.tsx'
import { brakeAct } from './brake-act.ts'
import { ASKED_TO_FOLLOW, readFollow } from './read-follow.ts'
import { actPaths } from './paths.ts'
import { actErrors, sentOverWeb } from './sent-act.ts'
import { actPageTexts } from './texts.ts'
import { isTrapped, TrappedPage } from './trap.tsx'

type C = Context<Env>

/** `/folg/torg/:hub`, `/folg/tilbyder/:slug`; with `?om=hours` only that is ticked. */
export async function followPage(c: C) {
  const [ui, topic] = await Promise.all([uiOf(c), topicOf(c)])
  const about = ABOUT.filter((one) => one === c.req.query('om'))
  const typed = { om: about.length === 0 ? [...ABOUT] : about, rytme: 'at_once', nokkel: newActKey(), ...knownParty(c) }
  return c.html(<FollowPage state={{ ui, topic, typed, errors: [] }} />)
}

export async function follow(c: C) {
  const { db } = c.get('deps')
  const [ui, topic, typed] = await Promise.all([uiOf(c), topicOf(c), sentForm(c)])
  if (isTrapped(typed)) return c.html(<TrappedPage ui={ui} back={actPaths.follow(topic.id)} />, 422)
  const { faults, contact, ...asked } = readFollow(typed, { language: ui.page, lang: ui.lang })
  const errors = await actErrors(db, { faults, contact }, ui.lang)
  if (errors.length > 0) return c.html(<FollowPage state={{ ui, topic, typed, errors }} />, 422)
  await brakeAct(c, contact)
  const proven = await provenHere(c)
  const { token } = await startFollowing(db, { ...asked, topic: topic.id, proven, ...sentOverWeb(c, typed) })
  return c.redirect(ui.href(receiptPaths.receipt(token)), 303)
}

function FollowPage({ state }: { state: ActState }) {
  const { ui, topic, typed, errors } = state
  const t = actPageTexts(ui.lang).follow
  return (
    <ActForm state={state} action={actPaths.follow(topic.id)} words={t} asked={ASKED_TO_FOLLOW} after={<p>{t.otherwise}</p>}>
      <CheckboxGroup
        name="om"
        legend={t.about}
        values={listOf(typed, 'om')}
        error={errorOf(errors, 'om')}
        options={ABOUT.map((value: About) => ({ value, label: t.abouts[value] }))}
      />
      <RadioGroup
        name="rytme"
        legend={t.when}
        value={lineOf(typed, 'rytme')}
        options={RHYTHMS.map((value: Rhythm) => ({ value, label: t.rhythms[value] }))}
      />
    </ActForm>
  )
}
