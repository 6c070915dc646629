import type { Context } from 'hono'
import { Button, Buttons, ButtonLink, Facts, Form, Notice } from '../../design/index.ts'
import { Refused, removeItem } from '../../hubs/edit/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { SEEN, seenIn } from '../items/edit-state.ts'
import { ownerIn } from '../own.ts'
import { actingAt } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { activitiesAt, activityTarget, afterSaved, openActivity, type Opened } from './activity-target.ts'
import { rhythmWords } from './dates-view.tsx'

type C = Context<Env>
type Why = 'collided' | 'led-to' | null

/** `…/aktiviteter/:key/fjern`: for what never should have been there. What is over is ended instead. */
export const removeActivityPage = async (c: C) => c.html(<RemoveView opened={await openActivity(c)} why={null} />)

export async function removeActivityAct(c: C): Promise<Response> {
  const opened = await openActivity(c)
  const { work, key } = opened
  const seen = seenIn(await sentForm(c), 'known')
  try {
    const given = { target: activityTarget(work, key), seen: seen === 'new' ? 0 : seen, ...ownerIn(work) }
    return c.redirect(afterSaved(work, null, await removeItem(c.get('deps').db, given, actingAt(work))), 303)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const why = error.refusal.why === 'still_led_to' ? 'led-to' : 'collided'
    return c.html(<RemoveView opened={await openActivity(c)} why={why} />, 409)
  }
}

function RemoveView({ opened: { work, key, item, seen }, why }: { opened: Opened; why: Why }) {
  const { t, lang } = work
  return (
    <WorkPage work={work} title={t.removeTitle(show(item.title, lang).text)} lead={t.activities.removeLead}>
      <div class="sec close">
        {why === null ? null : (
          <Notice kind="urgent" title={why === 'collided' ? t.conflict.title : t.cannotRemove} live>
            <p>{why === 'collided' ? t.conflict.lead : t.activities.signedUpFor}</p>
          </Notice>
        )}
        <Facts items={item.rhythms.map((one) => ({ term: t.activities.when, text: rhythmWords(one, work) }))} />
        <Form action={activitiesAt(work, `/${key}/fjern`)} hidden={{ [SEEN]: String(seen) }}>
          <Buttons>
            <Button danger>{t.remove}</Button>
            <ButtonLink href={activitiesAt(work, `/${key}/slutt`)}>{t.activities.end}</ButtonLink>
            <ButtonLink weight="tertiary" href={activitiesAt(work, `/${key}`)}>
              {t.cancel}
            </ButtonLink>
          </Buttons>
        </Form>
      </div>
    </WorkPage>
  )
}
