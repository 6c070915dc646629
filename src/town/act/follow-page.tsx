import type { Context } from 'hono'
import { errorOf } from '../../design/index.ts'
import { uiOf } from '../../hubs/index.ts'
import { ABOUT, startFollowing, topicsTicked, topicsTyped } from '../../messages/index.ts'
import {
  asSent,
  knownParty,
  newDatedKey,
  provenHere,
  receiptPaths,
  sendersHere,
  keepingTyped,
  type Topic,
  type TopicGroup,
} from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { topics } from '../topics.ts'
import { ActForm, type ActState } from './act-form.tsx'
import { admitAct, noteTrap } from './admit-act.ts'
import { MannerFields, MoreTopics } from './follow-fields.tsx'
import { ASKED_TO_FOLLOW, readFollow } from './read-follow.ts'
import { actPaths } from './paths.ts'
import { ProofPage } from './proof-page.tsx'
import { actErrors, sentOverWeb } from './sent-act.ts'
import { actPageTexts } from './texts.ts'
import { topicAsked } from './topic-asked.ts'
import { isTrapped, TrappedPage } from './trap.tsx'

type C = Context<Env>

/** `/folg/torg/:hub`, `/folg/sted/:slug` and so on; with `?om=hours` only that is ticked. */
export const followPage = async (c: C) => show(c, await topicAsked(c))
export const follow = async (c: C) => act(c, await topicAsked(c))

/** `/folg`: any of what can be followed, several in one act. */
export const followManyPage = (c: C) => show(c, null)
export const followMany = (c: C) => act(c, null)

const groupsOf = (c: C, topic: Topic | null) => topics.groups(c.get('deps'), c.get('language'), topic === null ? [] : [topic.id])

async function show(c: C, topic: Topic | null) {
  const [ui, groups, senders] = await Promise.all([uiOf(c), groupsOf(c, topic), sendersHere(c)])
  const about = ABOUT.filter((one) => one === c.req.query('om'))
  const ticked = topicsTicked(topic === null ? [] : [topic.id])
  const typed = {
    ...ticked,
    om: about.length === 0 ? [...ABOUT] : about,
    rytme: 'at_once',
    nokkel: await newDatedKey(c.get('deps').db),
    ...knownParty(c),
  }
  return c.html(<FollowPage state={{ ui, topic, typed, errors: [], senders }} groups={groups} />)
}

async function act(c: C, topic: Topic | null) {
  const { db } = c.get('deps')
  const [ui, sent, groups, senders] = await Promise.all([uiOf(c), sentForm(c), groupsOf(c, topic), sendersHere(c)])
  if (isTrapped(sent)) {
    await noteTrap(c)
    return c.html(<TrappedPage ui={ui} back={actionOf(topic)} />, 422)
  }
  // The topic of the address is always followed, whatever else is ticked.
  const typed = topic === null ? sent : { ...sent, ...topicsTicked([...new Set([topic.id, ...topicsTyped(sent, groups)])]) }
  const { typed: read, organisation } = asSent(typed, senders)
  const { faults, contact, ...asked } = readFollow(read, { language: ui.page, lang: ui.lang, groups })
  const errors = await actErrors(c, { faults, contact }, ui.lang)
  if (errors.length > 0) return c.html(<FollowPage state={{ ui, topic, typed, errors, senders }} groups={groups} />, 422)
  const proven = await provenHere(c)
  const admission = await admitAct(c, { kind: 'follow', typed: sent, contact, text: '', proven })
  if ('task' in admission)
    return c.html(<ProofPage ui={ui} action={actionOf(topic)} typed={sent} task={admission.task} hub={topic?.hub ?? null} />)
  return keepingTyped(c, typed, {
    send: async () => {
      const { token } = await startFollowing(db, { ...asked, organisation, proven, ...admission, ...sentOverWeb(c, typed) })
      return c.redirect(ui.href(receiptPaths.receipt(token)), 303)
    },
    form: (again, why) => c.html(<FollowPage state={{ ui, topic, typed: again, errors: why, senders }} groups={groups} />),
  })
}

const actionOf = (topic: Topic | null) => (topic === null ? actPaths.followMany : actPaths.follow(topic.id))

function FollowPage({ state, groups }: { state: ActState; groups: readonly TopicGroup[] }) {
  const { ui, topic, typed, errors } = state
  const t = actPageTexts(ui.lang).follow
  const words = topic === null ? { ...t, title: () => t.titleMany, lead: t.leadMany } : t
  return (
    <ActForm state={state} action={actionOf(topic)} words={words} asked={ASKED_TO_FOLLOW} after={<p>{t.otherwise}</p>}>
      <MoreTopics ui={ui} topic={topic} groups={groups} typed={typed} error={errorOf(errors, 'emne')} />
      <MannerFields ui={ui} topic={topic} typed={typed} errors={errors} />
    </ActForm>
  )
}
