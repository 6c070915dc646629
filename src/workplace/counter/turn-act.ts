import type { Handler } from 'hono'
import { stopAllFollowing } from '../../messages/index.ts'
import { cancelAct, takeUpAct, WHY, type ActKinds } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { workPaths } from '../work-paths.ts'
import { actAsked, addressesOf } from './act-asked.ts'
import { counterOf } from './counter.ts'

/** `POST …/avlysning`: whoever it concerns has asked for it here. */
export const cancelAtDesk =
  (kinds: ActKinds): Handler<Env> =>
  async (c) => {
    const { db } = c.get('deps')
    const counter = await counterOf(c)
    const act = await actAsked(c, counter)
    const why = lineOf(await sentForm(c), WHY)
    await cancelAct(db, kinds, { actId: act.id, by: 'staff', why, actor: counter.work.who.id, at: counter.work.now })
    return c.redirect(counter.href(workPaths.counterReceipt(act.id)), 303)
  }

/** `POST …/likevel`: whoever it concerns has changed their mind, here or on the phone. */
export const takeUpAtDesk =
  (kinds: ActKinds): Handler<Env> =>
  async (c) => {
    const { db } = c.get('deps')
    const counter = await counterOf(c)
    const act = await actAsked(c, counter)
    await takeUpAct(db, kinds, { actId: act.id, by: 'staff', actor: counter.work.who.id, at: counter.work.now })
    return c.redirect(counter.href(workPaths.counterReceipt(act.id)), 303)
  }

/** `POST …/stopp-alt`: whoever calls wants nothing more, by whichever receipt it comes. */
export const stopAllAtDesk =
  (kinds: ActKinds): Handler<Env> =>
  async (c) => {
    const { db } = c.get('deps')
    const counter = await counterOf(c)
    const [act, at, actor] = [await actAsked(c, counter), counter.work.now, counter.work.who.id]
    for (const contact of addressesOf(act)) await stopAllFollowing(db, { contact, kinds, by: 'staff', actor, at })
    return c.redirect(counter.href(workPaths.counterReceipt(act.id)), 303)
  }
