import type { Context, Handler } from 'hono'
import { Button, Buttons, ButtonLink, Form, Page, PageTitle, Section, type FormError, type Ui } from '../../design/index.ts'
import { uiOf } from '../../hubs/index.ts'
import {
  changeFollowing,
  channelsOf,
  followingActsOf,
  FollowingFields,
  followingOf,
  readChange,
  stopAllFollowing,
  typedOfFollowing,
  type FollowedTopics,
} from '../../messages/index.ts'
import { actOfAddress, contactWords, receiptPaths, shieldTexts, type Act, type Contact, type TopicGroup } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { topics } from '../topics.ts'
import { actKinds } from './act-kinds.ts'
import { followingPaths } from './paths.ts'
import { followingSaid, followingTexts } from './following-texts.ts'
import { provenOf } from './proven-of.ts'

type C = Context<Env>

interface Opened {
  ui: Ui
  act: Act
  token: string
  now: FollowedTopics
  groups: readonly TopicGroup[]
  /** The proven address that all of it comes to, and by how many receipts; null where none is proven. */
  address: { contact: Contact; receipts: number } | null
}

/** `/kvittering/:token/folg`: add, take away, how often and by what, without a new act. */
export async function followingPage(c: C) {
  const opened = await openFollowing(c)
  return c.html(<FollowingView {...opened} typed={typedOfFollowing(opened.now, opened.act.person.language)} errors={[]} />)
}

export async function saveFollowing(c: C) {
  const { db, clock } = c.get('deps')
  const [opened, typed] = [await openFollowing(c), await sentForm(c)]
  const { ui, act, token } = opened
  const { change, faults } = readChange(typed, { ...opened, lang: ui.lang })
  const errors = faults.map(({ field, message }) => ({ field, text: message }))
  if (errors.length > 0) return c.html(<FollowingView {...opened} typed={typed} errors={errors} />, 422)
  await changeFollowing(db, { actId: act.id, change, at: clock.now() })
  return c.redirect(ui.href(receiptPaths.receipt(token)), 303)
}

/** `POST /kvittering/:token/stopp-alt`: all following by the proven address of this receipt. */
export const stopAll: Handler<Env> = async (c) => {
  const { db, clock } = c.get('deps')
  const { ui, token, address } = await openFollowing(c)
  if (address !== null)
    await stopAllFollowing(db, { contact: address.contact, kinds: actKinds(c.get('deps')), by: 'person', at: clock.now() })
  return c.redirect(ui.href(receiptPaths.receipt(token)), 303)
}

async function openFollowing(c: C): Promise<Opened> {
  const { db } = c.get('deps')
  const { act, token } = await actOfAddress(c)
  if (act.kind !== 'follow' || act.cancelledAt !== null || act.confirmedAt === null) throw notFound(followingSaid((t) => t.over))
  const [ui, now] = await Promise.all([uiOf(c), followingOf(db, act.id)])
  const groups = await topics.groups(
    c.get('deps'),
    c.get('language'),
    now.followed.map(({ topic }) => topic),
  )
  const proven = provenOf(act)
  const address = proven ? { contact: proven, receipts: (await followingActsOf(db, proven)).length } : null
  return { ui, act, token, now, groups, address }
}

function FollowingView({ ui, act, token, now, groups, address, typed, errors }: Opened & { typed: Typed; errors: readonly FormError[] }) {
  const t = followingTexts(ui.lang)
  const all = groups.flatMap((group) => group.topics)
  const followed = now.followed.map((one) => ({ ...one, name: all.find(({ id }) => id === one.topic)?.name ?? one.topic }))
  return (
    <Page ui={ui} title={t.title} noindex>
      <PageTitle title={t.title} lead={t.lead} />
      <div class="sec close">
        <Form action={ui.href(followingPaths.change(token))}>
          <FollowingFields ui={ui} followed={followed} channels={channelsOf(act)} groups={groups} typed={typed} errors={errors} />
          <Buttons>
            <Button>{t.save}</Button>
            <ButtonLink weight="tertiary" href={ui.href(receiptPaths.receipt(token))}>
              {t.back}
            </ButtonLink>
          </Buttons>
        </Form>
      </div>
      {address === null ? null : (
        <Section title={t.stopAll} id="stopp" close>
          <Form action={ui.href(followingPaths.stopAll(token))} label={t.stopAll}>
            <p>{t.stopAllLead(act.person.shielded ? shieldTexts(ui.lang).address : contactWords(address.contact), address.receipts)}</p>
            <Buttons>
              <Button danger>{t.stopAll}</Button>
            </Buttons>
          </Form>
        </Section>
      )}
    </Page>
  )
}
