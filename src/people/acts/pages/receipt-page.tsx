import type { Context, Handler } from 'hono'
import {
  Button,
  ButtonLink,
  Buttons,
  Done,
  Form,
  Page,
  PageTitle,
  PrintButton,
  Prose,
  Receipt,
  type FormError,
  type Ui,
} from '../../../design/index.ts'
import type { Env } from '../../../platform/http/context.ts'
import { inLanguage } from '../../../platform/i18n/index.ts'
import type { Contact } from '../../contacts/index.ts'
import { pendingAddress } from '../../contacts/new-address.ts'
import { can } from '../../roles.ts'
import { signedIn } from '../../staff.ts'
import { kindOf, type Act, type ActWords } from '../act.ts'
import { mayChangeAddress } from '../change-address.ts'
import { holdNumber } from '../hold.ts'
import { receiptPaths } from '../paths.ts'
import { receiptFacts } from '../receipt-facts.ts'
import { actTexts } from '../texts.ts'
import { CheckForm } from './check-form.tsx'
import { actOfAddress, type Receipts } from './receipts.ts'

/** `/kvittering/:token`: what was done, its code, and how to call it off. While an address waits to be proven: the field for the digits. */
export const receiptPage =
  (receipts: Receipts): Handler<Env> =>
  (c) =>
    answerReceipt(c, receipts)

interface Said {
  errors?: readonly FormError[]
  status?: 200 | 422
}

export async function answerReceipt(c: Context<Env>, receipts: Receipts, { errors = [], status = 200 }: Said = {}) {
  const { db } = c.get('deps')
  const { act, token } = await actOfAddress(c)
  const ui = await receipts.frame.ui(c)
  const words = await kindOf(receipts.kinds, act).describe(db, act, ui.page)
  const own = (act.helper ?? act.person).contacts.find(({ kind }) => kind !== 'phone')
  const [pending, mayChange] = await Promise.all([pendingAddress(db, act.id), mayChangeAddress(db, act)])
  const door = words.atDoor?.find(({ scope }) => can(signedIn(c), 'attendees.see', scope))?.list ?? null
  const view = { ui, act, token, words, errors, mayChange, door, address: pending ?? own ?? null }
  return c.html(<ReceiptPage {...view} renewed={c.req.query('ny') !== undefined} />, status)
}

interface ReceiptPageProps {
  ui: Ui
  act: Act
  token: string
  words: ActWords
  errors: readonly FormError[]
  /** Where the digits went, while it waits for them. */
  address: Contact | null
  mayChange: boolean
  /** For a host who has scanned the code: the list it is ticked on. */
  door: string | null
  renewed: boolean
}

function ReceiptPage(props: ReceiptPageProps) {
  const { ui, act, words } = props
  const waits = act.confirmedAt === null && act.cancelledAt === null && act.hold === null
  return (
    <Page
      ui={ui}
      title={actTexts(ui.lang).receipt.title}
      noindex
      {...(words.hub === null ? {} : { hub: words.hub })}
      styles={['receipt.css']}
      scripts={['torg-print.js']}
    >
      {waits ? <CheckForm {...props} /> : <Settled {...props} />}
    </Page>
  )
}

/** By the code: it wants a second fact beside it. */
const isFindable = ({ person, helper }: Act) =>
  [person, helper].some((one) => one !== null && (one.shielded || one.name !== null || one.contacts.length > 0))

function Settled({ ui, act, token, words, mayChange, door }: ReceiptPageProps) {
  const t = actTexts(ui.lang).receipt
  const isOff = act.cancelledAt !== null
  const isAsked = !isOff && Boolean(words.waits)
  return (
    <>
      <Head ui={ui} act={act} words={words} />
      <div class="sec close">
        {words.back ? <Back ui={ui} token={token} back={words.back} /> : null}
        {door === null ? null : <AtDoor ui={ui} list={door} token={token} />}
        <Receipt
          code={act.code}
          lead={t.codeLead}
          qr={{ address: ui.publicUrl + inLanguage(ui.page, receiptPaths.receipt(token)), label: t.qr }}
          facts={receiptFacts(ui.lang, act, words)}
        />
        <Prose>
          <p>{isFindable(act) ? t.keep : t.keepLink}</p>
        </Prose>
        <Buttons>
          {isAsked ? <Change ui={ui} token={token} words={words} /> : null}
          {(isOff && words.back === undefined) || words.onward === undefined ? null : (
            <ButtonLink weight={isAsked || words.back ? 'secondary' : 'primary'} href={ui.href(words.onward.path)}>
              {words.onward.text}
            </ButtonLink>
          )}
          <PrintButton label={t.print} />
          {words.paper ? (
            <ButtonLink href={ui.href(`${receiptPaths.receipt(token)}/${words.paper.page}`)}>{words.paper.text}</ButtonLink>
          ) : null}
          {isAsked || isOff ? null : <Change ui={ui} token={token} words={words} />}
          {words.again ? (
            <ButtonLink href={ui.href(`${receiptPaths.receipt(token)}/${words.again.page}`)}>{words.again.text}</ButtonLink>
          ) : null}
          {words.calendar ? (
            <ButtonLink href={ui.href(`${receiptPaths.receipt(token)}/${words.calendar.page}`)}>{words.calendar.text}</ButtonLink>
          ) : null}
          {mayChange ? <ButtonLink href={ui.href(receiptPaths.address(token))}>{actTexts(ui.lang).address.change}</ButtonLink> : null}
          {isOff || words.cancel === null ? null : <ButtonLink href={ui.href(receiptPaths.cancellation(token))}>{words.cancel}</ButtonLink>}
          <ButtonLink weight="tertiary" href={ui.href(receiptPaths.data(token))}>
            {t.data}
          </ButtonLink>
        </Buttons>
      </div>
    </>
  )
}

/** For the host who stands at the door with a phone. */
const AtDoor = ({ ui, list, token }: Pick<ReceiptPageProps, 'ui' | 'token'> & { list: string }) => (
  <Buttons>
    <ButtonLink weight="primary" href={ui.href(`${list}?kode=kvittering/${token}`)}>
      {actTexts(ui.lang).receipt.atDoor}
    </ButtonLink>
  </Buttons>
)

/** Before the code, which is for later: whoever said no is asked once whether it suits after all. */
function Back({ ui, token, back }: Pick<ReceiptPageProps, 'ui' | 'token'> & { back: NonNullable<ActWords['back']> }) {
  return (
    <div class="off-paper receipt-back">
      <Form action={ui.href(receiptPaths.back(token))} label={back.text}>
        <p>{back.lead}</p>
        <Buttons>
          <Button>{back.text}</Button>
        </Buttons>
      </Form>
    </div>
  )
}

/** The first thing to do where something waits for an answer. */
function Change({ ui, token, words: { change, waits } }: Pick<ReceiptPageProps, 'ui' | 'token' | 'words'>) {
  if (!change) return null
  return (
    <ButtonLink weight={waits ? 'primary' : 'secondary'} href={ui.href(`${receiptPaths.receipt(token)}/${change.page}`)}>
      {change.text}
    </ButtonLink>
  )
}

/** What has become of it: done, called off, held back with the number to say, or turned away. */
function Head({ ui, act, words }: Pick<ReceiptPageProps, 'ui' | 'act' | 'words'>) {
  const t = actTexts(ui.lang).held
  if (act.cancelledAt !== null)
    return (
      <>
        <Done ui={ui} refused>
          {words.cancelled}
        </Done>
        <PageTitle title={words.cancelled} />
      </>
    )
  const { hold } = act
  if (act.confirmedAt !== null || hold === null)
    return (
      <>
        <Done ui={ui}>{words.done}</Done>
        <PageTitle title={words.heading} />
      </>
    )
  const number = holdNumber(hold.number)
  return (
    <>
      <Done ui={ui} refused={hold.decision !== null} filled={2}>
        {hold.decision === null ? t.done : t.turnedAway}
      </Done>
      <PageTitle
        title={hold.decision === null ? t.title : t.turnedAway}
        lead={hold.decision === null ? t.lead(number) : t.turnedAwayLead}
      />
      <p class="hold-number">
        <span>{t.number}</span> <strong>{number}</strong>
      </p>
    </>
  )
}
