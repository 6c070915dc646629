import type { Context } from 'hono'
import { Button, Buttons, ButtonLink, Form, Notice } from '../../design/index.ts'
import { Refused, removeItem } from '../../hubs/edit/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { addDays } from '../../platform/time/index.ts'
import { lineOf } from '../form/typed-values.ts'
import { ACT, SEEN, seenIn } from '../items/edit-state.ts'
import { ownerIn } from '../own.ts'
import { actingAt } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { afterNeed, isSaved, needsAt, needTarget, openNeed, saveNeed, type OpenedNeed } from './need-target.ts'

type C = Context<Env>
const END = 'slutt'

/** `…/frivillige/:key/fjern`: stop asking from today, or take away what never should have been there. */
export const removeNeedPage = async (c: C) => c.html(<RemoveView opened={await openNeed(c)} why={null} />)

export async function removeNeedAct(c: C): Promise<Response> {
  const opened = await openNeed(c)
  const { work, key, item, layer } = opened
  const typed = await sentForm(c)
  const seen = seenIn(typed, 'known')
  if (lineOf(typed, ACT) === END) {
    const yesterday = addDays(work.today, -1)
    const to = yesterday < item.knownFrom ? item.knownFrom : yesterday
    const outcome = await saveNeed(c, { work, key, item: { ...item, to }, layer, seen })
    if (isSaved(outcome)) return c.redirect(afterNeed(work, key, outcome), 303)
    return c.html(<RemoveView opened={await openNeed(c)} why="collided" />, 409)
  }
  try {
    const given = { target: needTarget(work, key), seen: seen === 'new' ? 0 : seen, ...ownerIn(work) }
    return c.redirect(afterNeed(work, null, await removeItem(c.get('deps').db, given, actingAt(work))), 303)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return c.html(<RemoveView opened={await openNeed(c)} why={error.refusal.why === 'still_led_to' ? 'led-to' : 'collided'} />, 409)
  }
}

function RemoveView({ opened: { work, key, item, seen }, why }: { opened: OpenedNeed; why: 'collided' | 'led-to' | null }) {
  const { t, lang, today } = work
  const { volunteers: v } = t
  const goesOn = item.to === undefined || item.to >= today
  return (
    <WorkPage work={work} title={t.removeTitle(show(item.title, lang).text)} lead={v.removeLead}>
      <div class="sec close">
        {why === null ? null : (
          <Notice kind="urgent" title={why === 'collided' ? t.conflict.title : t.cannotRemove} live>
            <p>{why === 'collided' ? t.conflict.lead : v.stoodFor}</p>
          </Notice>
        )}
        <Form action={needsAt(work, `/${key}/fjern`)} hidden={{ [SEEN]: String(seen) }}>
          {goesOn ? <p>{v.endHint}</p> : null}
          <Buttons>
            {goesOn ? (
              <Button name={ACT} value={END}>
                {v.end}
              </Button>
            ) : null}
            <Button danger weight="secondary" name={ACT} value="fjern">
              {t.remove}
            </Button>
            <ButtonLink weight="tertiary" href={needsAt(work, `/${key}`)}>
              {t.cancel}
            </ButtonLink>
          </Buttons>
        </Form>
      </div>
    </WorkPage>
  )
}
