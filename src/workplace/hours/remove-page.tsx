import type { Context } from 'hono'
import { Button, Buttons, ButtonLink, Facts, Form, Notice } from '../../design/index.ts'
import { Refused, removeItem } from '../../hubs/edit/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../form/typed-values.ts'
import { SEEN } from '../items/edit-state.ts'
import { targetOfItem } from '../items/item-target.ts'
import { ownerIn } from '../own.ts'
import { actingAt, workOf } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { HOURS, openedState, type HoursState } from './hours-state.ts'
import { ownerWithin, periodFacts } from './period-words.ts'
import { previewRemoval } from './preview-of.ts'
import { PreviewView } from './preview-view.tsx'
import type { ShownPreview } from './shown-preview.ts'
import { workSaid } from '../texts.ts'

type C = Context<Env>

export async function removeHoursPage(c: C): Promise<Response> {
  return asked(c, false)
}

export async function removeHours(c: C): Promise<Response> {
  const work = await workOf(c)
  const seen = Number(lineOf(await sentForm(c), SEEN))
  try {
    const target = targetOfItem(HOURS, work, c.req.param('key') ?? '')
    const { revision } = await removeItem(c.get('deps').db, { target, seen, ...ownerIn(work) }, actingAt(work))
    return c.redirect(work.ui.href(`${work.base}/tider?lagret=${revision ?? ''}`), 303)
  } catch (error) {
    if (error instanceof Refused && error.refusal.why === 'changed_meanwhile') return asked(c, true)
    if (error instanceof Refused && error.refusal.why === 'removed_meanwhile') throw notFound(workSaid((t) => t.notFound.hoursGone))
    throw error
  }
}

async function asked(c: C, collided: boolean): Promise<Response> {
  const state = await openedState(c)
  const preview = state.stored === null ? null : await previewRemoval(c, state.work, state.stored)
  return c.html(<RemoveView state={state} preview={preview} collided={collided} />, collided ? 409 : 200)
}

function RemoveView({
  state: { work, key, stored, seen },
  preview,
  collided,
}: {
  state: HoursState
  preview: ShownPreview | null
  collided: boolean
}) {
  const { ui, t } = work
  const list = ui.href(`${work.base}/tider`)
  const facts = periodFacts(stored?.item, work).flatMap(({ term, text }) => (text === null ? [] : [{ term, text }]))
  return (
    <WorkPage work={work} title={t.hours.removeTitle(ownerWithin(stored?.item.provider, work))} lead={t.hours.removeLead}>
      <div class="sec close">
        {collided ? (
          <Notice kind="urgent" title={t.conflict.title} live>
            <p>{t.conflict.lead}</p>
          </Notice>
        ) : null}
        <Facts items={facts} />
        {preview === null ? null : <PreviewView work={work} preview={preview} />}
        <Form action={`${list}/${key ?? ''}/fjern`} hidden={{ [SEEN]: String(seen) }}>
          <Buttons>
            <Button danger>{t.remove}</Button>
            <ButtonLink weight="tertiary" href={`${list}/${key ?? ''}`}>
              {t.cancel}
            </ButtonLink>
          </Buttons>
        </Form>
      </div>
    </WorkPage>
  )
}
