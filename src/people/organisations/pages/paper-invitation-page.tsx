import type { Context, Handler } from 'hono'
import { Button, Buttons, Form, Page, PageTitle, type Ui } from '../../../design/index.ts'
import { brake, type Brake } from '../../../platform/brakes/index.ts'
import type { Env } from '../../../platform/http/context.ts'
import { notFound } from '../../../platform/http/errors.ts'
import { sentForm } from '../../../platform/http/forms.ts'
import { lineOf } from '../../../platform/http/typed-values.ts'
import { newActKey, readActKey } from '../../acts/act-key.ts'
import type { Act } from '../../acts/act.ts'
import { cancelAct } from '../../acts/cancel-act.ts'
import { actOfAddress, type Receipts } from '../../acts/pages/receipts.ts'
import { receiptPaths } from '../../acts/paths.ts'
import { shieldTexts } from '../../protection/index.ts'
import { signedInResident } from '../../residents/resident.ts'
import { acceptOnPaper, paperInvitationOf, type PaperInvitation } from '../answer-on-paper.ts'
import { organisationPaths } from '../paths.ts'
import { senderOf } from '../sender.ts'
import { organisationSaid, organisationTexts } from '../texts.ts'
import { organisationPageTexts } from './texts.ts'

type C = Context<Env>

const ANSWERS: Brake = { what: 'invitation', most: 12, per: 60 * 60_000 }

/** `/kvittering/:token/svar`: what is asked, and two answers. */
export const paperInvitationPage =
  ({ frame }: Receipts): Handler<Env> =>
  async (c) => {
    const { act, token, invitation } = await ofAddress(c)
    const ui = await frame.ui(c)
    const name = (await senderOf(c.get('deps').db, invitation.organisationId))?.name ?? ''
    return c.html(<PaperInvitationPage {...{ ui, act, token, invitation, name }} />)
  }

/** `POST …/svar`. A yes leads to the receipt of the role, a no back to that of the invitation. */
export const answerOnPaper =
  ({ frame, kinds }: Receipts): Handler<Env> =>
  async (c) => {
    const { db, clock, config } = c.get('deps')
    const { act, token } = await ofAddress(c)
    const [ui, typed, at] = [await frame.ui(c), await sentForm(c), clock.now()]
    const said = lineOf(typed, 'svar')
    if (said !== 'ja') {
      if (said === 'nei') await cancelAct(db, kinds, { actId: act.id, by: 'person', at })
      return c.redirect(ui.href(receiptPaths.receipt(token)), 303)
    }
    await brake(db, ANSWERS, act.id)
    const given = { actId: act.id, key: readActKey(typed), channel: 'web', resident: signedInResident(c) } as const
    const receipt = await acceptOnPaper(db, { ...given, publicUrl: config.publicUrl, at })
    return c.redirect(ui.href(receiptPaths.receipt(receipt.token)), 303)
  }

/** Throws `not-found`, also for the receipt of something else. */
async function ofAddress(c: C): Promise<{ act: Act; token: string; invitation: PaperInvitation }> {
  const { act, token } = await actOfAddress(c)
  const invitation = await paperInvitationOf(c.get('deps').db, act.id)
  if (invitation === null) throw notFound(organisationSaid((t) => t.faults.noInvitation))
  return { act, token, invitation }
}

interface PaperInvitationProps {
  ui: Ui
  act: Act
  token: string
  invitation: PaperInvitation
  name: string
}

function PaperInvitationPage({ ui, act, token, invitation: { role, over }, name }: PaperInvitationProps) {
  const { invitation: t, onPaper } = organisationPageTexts(ui.lang)
  const { roles, rights } = organisationTexts(ui.lang)
  const title = t.title(roles[role].toLowerCase(), name)
  if (over !== null)
    return (
      <Page ui={ui} title={title} noindex>
        <PageTitle title={t.over[over]} lead={t.overNext} />
      </Page>
    )
  return (
    <Page ui={ui} title={title} noindex>
      <PageTitle title={title} lead={rights[role]} />
      <div class="sec close">
        <Form action={ui.href(organisationPaths.answer(token))} hidden={{ nokkel: newActKey() }}>
          <p>{onPaper.lead(act.person.name ?? shieldTexts(ui.lang).person)}</p>
          <p>{onPaper.done}</p>
          <Buttons>
            <Button name="svar" value="ja">
              {t.yes}
            </Button>
            <Button weight="secondary" name="svar" value="nei">
              {t.no}
            </Button>
          </Buttons>
        </Form>
      </div>
    </Page>
  )
}
