import type { Context } from 'hono'
import { answerInterest, interestOfAct, meetingPaths, meetingSaid } from '../../activities/index.ts'
import { Button, ButtonLink, Buttons, Form, Page, PageTitle } from '../../design/index.ts'
import { uiOf } from '../../hubs/index.ts'
import { actOfAddress, receiptPaths } from '../../people/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { meetingPageTexts } from './texts.ts'

type C = Context<Env>

/** `/kvittering/:token/valgkomite`: her own yes or no. Opening it answers nothing: programs that read mail open every link. */
export async function committeeAnswerPage(c: C) {
  const [ui, { token, found }] = await Promise.all([uiOf(c), interestAsked(c)])
  const t = meetingPageTexts(ui.lang)
  const title = t.answerTitle(found.committee === null ? '' : show(found.committee, ui.lang).text)
  return c.html(
    <Page ui={ui} title={title} noindex hub={found.hub}>
      <PageTitle title={title} lead={t.answerLead} />
      <div class="sec close">
        <Form action={ui.href(meetingPaths.answer(token))}>
          <p>{t.committeeText}</p>
          <Buttons>
            <Button name="svar" value="ja">
              {t.yes}
            </Button>
            <Button weight="secondary" name="svar" value="nei">
              {t.no}
            </Button>
            <ButtonLink weight="tertiary" href={ui.href(receiptPaths.receipt(token))}>
              {t.back}
            </ButtonLink>
          </Buttons>
        </Form>
      </div>
    </Page>,
  )
}

export async function sendCommitteeAnswer(c: C) {
  const { db, clock } = c.get('deps')
  const [ui, { token, act }, typed] = [await uiOf(c), await interestAsked(c), await sentForm(c)]
  const answer = typed['svar']
  if (answer !== 'ja' && answer !== 'nei') return c.redirect(ui.href(meetingPaths.answer(token)), 303)
  await answerInterest(db, { actId: act.id, yes: answer === 'ja', by: 'link', notedBy: null, at: clock.now() })
  return c.redirect(ui.href(receiptPaths.receipt(token)), 303)
}

async function interestAsked(c: C) {
  const { act, token } = await actOfAddress(c)
  // Her yes is worth nothing before it is known that the address is hers.
  const found = act.cancelledAt === null && act.confirmedAt !== null ? await interestOfAct(c.get('deps').db, act.id) : null
  if (found === null) throw notFound(meetingSaid((t) => t.faults.noCommittee))
  return { act, token, found }
}
