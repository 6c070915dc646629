import { answerCandidacy, candidateOfAct, nominationPaths, nominationSaid } from '../../bodies/index.ts'
import { Button, ButtonLink, Buttons, Form, Page, PageTitle } from '../../design/index.ts'
import { uiOf } from '../../hubs/index.ts'
import { actOfAddress, receiptPaths } from '../../people/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { sitTexts } from './sit-texts.ts'

/** `/kvittering/:token/utvalg`: her own yes or no. Opening it answers nothing: programs that read mail open every link. */
export async function sitAnswerPage(c: Ctx) {
  const [ui, { token, found }] = await Promise.all([uiOf(c), candidateAsked(c)])
  const t = sitTexts(ui.lang)
  const title = t.answerTitle(show(found.name, ui.lang).text)
  return c.html(
    <Page ui={ui} title={title} noindex hub={found.hub}>
      <PageTitle title={title} lead={t.answerLead} />
      <div class="sec close">
        <Form action={ui.href(nominationPaths.answer(token))}>
          <p>
            <a href={ui.href(nominationPaths.sit(found.body))}>{t.facts}</a>
          </p>
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

export async function sendSitAnswer(c: Ctx) {
  const { db, clock } = c.get('deps')
  const [ui, { token, found }, typed] = await Promise.all([uiOf(c), candidateAsked(c), sentForm(c)])
  const answer = typed['svar']
  if (answer !== 'ja' && answer !== 'nei') return c.redirect(ui.href(nominationPaths.answer(token)), 303)
  await answerCandidacy(db, { candidateId: found.id, yes: answer === 'ja', channel: 'link', by: null, at: clock.now() })
  return c.redirect(ui.href(receiptPaths.receipt(token)), 303)
}

async function candidateAsked(c: Ctx) {
  const { act, token } = await actOfAddress(c)
  const found = act.cancelledAt === null && act.confirmedAt !== null ? await candidateOfAct(c.get('deps').db, act.id) : null
  if (found === null) throw notFound(nominationSaid((t) => t.faults.noCandidate))
  return { act, token, found }
}
