import type { Context } from 'hono'
import { Button, Buttons, ButtonLink, Form, type FormError } from '../../design/index.ts'
import {
  changeFollowing,
  channelsOf,
  FollowingFields,
  followingOf,
  readChange,
  typedOfFollowing,
  type FollowedTopics,
} from '../../messages/index.ts'
import { findActAtDesk, recordView, type Act } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { machineNow } from '../../platform/time/index.ts'
import { workSaid } from '../texts.ts'
import { topicShort } from '../topic-short.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { counterOf, type Counter } from './counter.ts'
import { withTopics } from './with-topics.ts'

type C = Context<Env>

interface Opened {
  counter: Counter
  act: Act
  now: FollowedTopics
}

/** `/arbeid/skranke/kvittering/:id/folg`: the same change as the resident makes, for whoever rings or is there. */
export async function followingPage(c: C): Promise<Response> {
  const opened = await openFollowing(c)
  const { counter, act, now } = opened
  await recordView(c.get('deps').db, { actor: counter.work.who.id, subject: `act:${act.id}`, at: new Date(machineNow()) })
  return c.html(<FollowingView {...opened} typed={typedOfFollowing(now, act.person.language)} errors={[]} />)
}

export async function saveFollowing(c: C): Promise<Response> {
  const [opened, typed] = [await openFollowing(c), await sentForm(c)]
  const { counter, act, now } = opened
  const { work } = counter
  const { change, faults } = readChange(typed, { act, now, groups: work.topicGroups, lang: work.lang })
  const errors = faults.map(({ field, message }) => ({ field, text: message }))
  if (errors.length > 0) return c.html(<FollowingView {...opened} typed={typed} errors={errors} />, 422)
  await changeFollowing(c.get('deps').db, { actId: act.id, change, at: work.now })
  return c.redirect(counter.href(workPaths.counterReceipt(act.id), { ny: 'endret' }), 303)
}

async function openFollowing(c: C): Promise<Opened> {
  const { db } = c.get('deps')
  const counter = await counterOf(c)
  const act = await findActAtDesk(db, c.req.param('id') ?? '', counter.reach)
  if (act === null || act.kind !== 'follow' || act.cancelledAt !== null) throw notFound(workSaid((t) => t.counter.receipt.noSuch))
  const now = await followingOf(db, act.id)
  const ids = now.followed.map(({ topic }) => topic)
  return { counter: await withTopics(c, counter, ids), act, now }
}

function FollowingView({ counter, act, now, typed, errors }: Opened & { typed: Typed; errors: readonly FormError[] }) {
  const { work, hub, switcher, href } = counter
  const t = work.t.counter.following
  const followed = now.followed.map((one) => ({ ...one, name: topicShort(work, one.topic) }))
  return (
    <WorkPage work={work} {...(hub === null ? {} : { colours: hub })} switcher={switcher} title={t.title} lead={t.lead}>
      <div class="sec close">
        <Form action={href(workPaths.counterFollowing(act.id))}>
          <FollowingFields
            ui={work.ui}
            followed={followed}
            channels={channelsOf(act)}
            groups={work.topicGroups}
            typed={typed}
            errors={errors}
          />
          <Buttons>
            <Button>{t.save}</Button>
            <ButtonLink weight="tertiary" href={href(workPaths.counterReceipt(act.id))}>
              {t.back}
            </ButtonLink>
          </Buttons>
        </Form>
      </div>
    </WorkPage>
  )
}
