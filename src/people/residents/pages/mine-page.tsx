import type { Handler } from 'hono'
import { Button, Buttons, ButtonLink, Form, PageTitle, Prose, Section, type Ui } from '../../../design/index.ts'
import type { Env } from '../../../platform/http/context.ts'
import { notFound } from '../../../platform/http/errors.ts'
import { dayAndMonth } from '../../../platform/i18n/index.ts'
import { instantToWall } from '../../../platform/time/index.ts'
import { confirmByResident } from '../../acts/confirm-act.ts'
import { receiptPaths } from '../../acts/paths.ts'
import { newReceiptLink } from '../../acts/receipt-link.ts'
import type { Receipts } from '../../acts/pages/receipts.ts'
import { actSaid } from '../../acts/texts.ts'
import { GROUPS, ownAct, ownActs, type Group, type OwnAct, type OwnActs } from '../own-acts.ts'
import { ownTexts } from '../own-texts.ts'
import { residentPaths, residentSignInPath } from '../paths.ts'
import type { Resident } from '../resident.ts'
import { requireResident } from '../resident-only.ts'
import { mineTexts } from '../mine-texts.ts'
import { MyPage } from './my-page.tsx'

/** `/min-side`: all that the resident has asked for, what waits for them first. */
export const minePage =
  ({ frame, kinds }: Receipts): Handler<Env> =>
  async (c) => {
    const { db, clock } = c.get('deps')
    const resident = requireResident(c)
    const ui = await frame.ui(c)
    const own = await ownActs(db, kinds, { resident, language: ui.page, at: clock.now() })
    return c.html(<MinePage ui={ui} resident={resident} own={own} />)
  }

/** `/min-side/kvittering/:id`: on to the receipt, by a link of its own. */
export const ownReceipt =
  ({ frame, kinds }: Receipts): Handler<Env> =>
  async (c) => {
    const { db } = c.get('deps')
    const act = await ownAct(db, kinds, { resident: requireResident(c), id: c.req.param('id') ?? '' })
    if (act === null) throw notFound(actSaid((t) => t.faults.noReceipt))
    const token = await db.transaction().execute((tx) => newReceiptLink(tx, act.id))
    const ui = await frame.ui(c)
    return c.redirect(ui.href(receiptPaths.receipt(token)), 303)
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
}

function MinePage({ ui, resident, own }: MineProps) {
  const t = mineTexts(ui.lang)
  const of = (group: Group) => own.acts.filter((one) => one.group === group)
  const first = GROUPS.find((group) => group !== 'over' && of(group).length > 0)
  const heading = first === undefined || first === 'over' ? t.heading.none : t.heading[first](of(first).length)
  return (
    <MyPage ui={ui} here="mine" title={t.title}>
      <PageTitle title={heading} lead={resident.name === null ? t.lead.unnamed : t.lead.named(resident.name)} />
      {own.acts.length === 0 ? <Nothing ui={ui} /> : null}
      {GROUPS.map((group) => (of(group).length === 0 ? null : <ActList ui={ui} group={group} acts={of(group)} />))}
      <div class="sec close">
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
        </Prose>
      </div>
    </MyPage>
  )
}

function Nothing({ ui }: { ui: Ui }) {
  const t = mineTexts(ui.lang)
  return (
    <div class="sec close">
      <Prose>
        <p>{t.empty}</p>
      </Prose>
      <Buttons>
        <ButtonLink href={ui.href('/')}>{t.emptyWays}</ButtonLink>
      </Buttons>
    </div>
  )
}

function ActList({ ui, group, acts }: { ui: Ui; group: Group; acts: readonly OwnAct[] }) {
  const t = mineTexts(ui.lang)
  return (
    <Section title={t.groups[group]} id={group}>
      <ul class="mine-acts">
        {acts.map((one) => (
          <li data-hub={one.words.hub ?? undefined} class={group === 'waiting' || group === 'coming' ? 'live' : undefined}>
            <a href={ui.href(residentPaths.receipt(one.act.id))}>
              {one.act.cancelledAt === null ? one.words.heading : one.words.cancelled}
            </a>
            {linesOf(one, ui).map((line) => (
              <p>{line}</p>
            ))}
            {one.act.confirmedAt === null && one.act.cancelledAt === null ? (
              <Form action={ui.href(residentPaths.confirmation(one.act.id))}>
                <Button>
                  {ownTexts(ui.lang).confirm} <span class="ds-sr-only">{one.words.heading}</span>
                </Button>
              </Form>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** What waits, who helped whom, and when it was asked for. */
function linesOf({ act, words, forAnother }: OwnAct, ui: Ui): string[] {
  const t = mineTexts(ui.lang)
  const waits = act.confirmedAt === null && act.cancelledAt === null ? t.unconfirmed : (words.waits ?? words.says ?? null)
  const whom = act.person.name === null ? t.forSomebody : t.forAnother(act.person.name)
  const helped = act.helper?.name ? t.byHelper(act.helper.name) : null
  const when = dayAndMonth(instantToWall(act.at.getTime()).day, ui.lang)
  return [waits, forAnother ? whom : helped, when].filter((line) => line !== null)
}
