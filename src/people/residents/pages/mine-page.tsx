import type { Handler } from 'hono'
import { PageTitle, Prose, Ways, type Ui } from '../../../design/index.ts'
import type { Env } from '../../../platform/http/context.ts'
import { notFound } from '../../../platform/http/errors.ts'
import { instantToWall, type Day } from '../../../platform/time/index.ts'
import { confirmByResident } from '../../acts/confirm-act.ts'
import type { Receipts } from '../../acts/pages/receipts.ts'
import { actSaid } from '../../acts/texts.ts'
import { GROUPS, ownAct, ownActs, type Group, type OwnActs } from '../own-acts.ts'
import { residentPaths, residentSignInPath } from '../paths.ts'
import type { Resident } from '../resident.ts'
import { requireResident } from '../resident-only.ts'
import { mineTexts } from '../mine-texts.ts'
import { ActList } from './act-list.tsx'
import { MyPage } from './my-page.tsx'

/** `/min-side`: all that the resident has asked for, what waits for them first. */
export const minePage =
  ({ frame, kinds }: Receipts): Handler<Env> =>
  async (c) => {
    const { db, clock } = c.get('deps')
    const resident = requireResident(c)
    const ui = await frame.ui(c)
    const own = await ownActs(db, kinds, { resident, language: ui.page, at: clock.now() })
    return c.html(<MinePage ui={ui} resident={resident} own={own} today={instantToWall(clock.now()).day} />)
  }

/** `POST /min-side/kvittering/:id/bekreftelse`: the address was proven before, so one press will do. */
export const confirmOwn =
  ({ frame, kinds }: Receipts): Handler<Env> =>
  async (c) => {
    const { db, clock } = c.get('deps')
    const resident = requireResident(c)
    const act = await ownAct(db, kinds, { resident, id: c.req.param('id') ?? '' })
    if (act === null) throw notFound(actSaid((t) => t.faults.noReceipt))
    const isDone = await confirmByResident(db, kinds, { actId: act.id, contacts: resident.contacts, at: clock.now() })
    return c.redirect((await frame.ui(c)).href(isDone ? residentPaths.mine : residentPaths.receipt(act.id)), 303)
  }

interface MineProps {
  ui: Ui
  resident: Resident
  own: OwnActs
  today: Day
}

function MinePage({ ui, resident, own, today }: MineProps) {
  const t = mineTexts(ui.lang)
  const of = (group: Group) => own.acts.filter((one) => one.group === group)
  const first = GROUPS.find((group) => group !== 'over' && of(group).length > 0)
  const heading = first === undefined || first === 'over' ? t.heading.none : t.heading[first](of(first).length)
  return (
    <MyPage ui={ui} here="mine" title={t.title}>
      <PageTitle title={heading} lead={resident.name === null ? t.lead.unnamed : t.lead.named(resident.name)} />
      {own.acts.length === 0 ? <Nothing ui={ui} /> : null}
      {GROUPS.map((group) => (of(group).length === 0 ? null : <ActList ui={ui} group={group} acts={of(group)} today={today} />))}
      <div class="sec close off-paper">
        <Prose>
          {own.hidden === null ? null : (
            <p>
              {t.hidden(own.hidden.count)}{' '}
              <a href={ui.href(residentSignInPath(ui.href(residentPaths.mine), own.hidden.level))}>{t.hiddenLink}</a>
            </p>
          )}
          <p>
            {t.addAddress} <a href={ui.href(residentPaths.contacts)}>{t.addAddressLink}</a>
          </p>
          {own.acts.length === 0 ? null : (
            <p>
              {t.takeAway} <a href={ui.href(residentPaths.mineFile)}>{t.file}</a>
            </p>
          )}
        </Prose>
      </div>
    </MyPage>
  )
}

/** What somebody with nothing yet can begin with, nearest first. */
const EMPTY_WAYS = [
  { path: '/aktiviteter', says: 'activities' },
  { path: '/timer', says: 'times' },
  { path: '/folg', says: 'follow' },
  { path: '/innspill', says: 'suggest' },
] as const

function Nothing({ ui }: { ui: Ui }) {
  const t = mineTexts(ui.lang)
  return (
    <>
      <div class="sec close">
        <Prose>
          <p>{t.empty}</p>
        </Prose>
      </div>
      <div class="sec close off-paper">
        <Ways items={EMPTY_WAYS.map(({ path, says }) => ({ href: ui.href(path), ...t.emptyWays[says] }))} />
      </div>
    </>
  )
}
