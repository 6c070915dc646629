import type { Context } from 'hono'
import { loadDaysOff, takenSeats, type ActivityItem, type DaysOff } from '../../activities/index.ts'
import { Button, Buttons, ButtonLink, DateField, errorOf, ErrorSummary, Form, type FormError } from '../../design/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { longDate } from '../../platform/i18n/index.ts'
import { addDays, typedDay } from '../../platform/time/index.ts'
import { typedDayFrom } from '../form/typed-from.ts'
import { lineOf } from '../form/typed-values.ts'
import { CollisionNotice } from '../items/collision-notice.tsx'
import { ACT, PREVIEW, SAVE, SEEN, seenIn, type Collision } from '../items/edit-state.ts'
import { FirstButton } from '../items/edit-view.tsx'
import { WorkPage } from '../work-page.tsx'
import { activitiesAt, afterSaved, openActivity, type Opened } from './activity-target.ts'
import { ChangeOfDates } from './change-of-dates.tsx'
import type { TakenByDate } from './concerned.tsx'
import { saveOrSay } from './save-or-say.ts'

type C = Context<Env>
const LAST = 'last'

interface EndState {
  opened: Opened
  typed: Typed
  errors: readonly FormError[]
  collision: Collision | null
  change: { after: ActivityItem; off: DaysOff; taken: TakenByDate } | null
}

/** `…/aktiviteter/:key/slutt`: the last day of a series. What has been stays; an empty day lets it go on. */
export async function endPage(c: C): Promise<Response> {
  const opened = await openActivity(c)
  const { item, work } = opened
  const typed = { [LAST]: typedDayFrom(item.to ?? work.today) }
  return c.html(<EndView state={{ opened, typed, errors: [], collision: null, change: null }} />)
}

export async function saveEnd(c: C): Promise<Response> {
  const opened = await openActivity(c)
  const { work, key, layer } = opened
  const typed = await sentForm(c)
  const state: EndState = { opened, typed, errors: [], collision: null, change: null }
  const line = lineOf(typed, LAST)
  const to = line === '' ? undefined : typedDay(line, work.today)
  const wrong = to === null ? work.t.faults.day : to !== undefined && to < addDays(work.today, -1) ? work.t.activities.endBeen : null
  if (to === null || wrong !== null) return c.html(<EndView state={{ ...state, errors: [{ field: LAST, text: wrong ?? '' }] }} />, 422)
  const { to: _, ...rest } = opened.item
  const item: ActivityItem = to === undefined ? rest : { ...rest, to }
  if (lineOf(typed, ACT) === PREVIEW) {
    const { db } = c.get('deps')
    const [off, taken] = await Promise.all([loadDaysOff(db, { from: work.today, to: addDays(work.today, 800) }), takenSeats(db, key)])
    return c.html(<EndView state={{ ...state, change: { after: item, off, taken } }} />)
  }
  return saveOrSay(c, opened, {
    save: { item, layer, seen: seenIn(typed, 'known') },
    typed,
    done: (saved) => afterSaved(work, key, saved),
    again: ({ errors, collision, opened: now, status }) => c.html(<EndView state={{ ...state, opened: now, errors, collision }} />, status),
  })
}

function EndView({ state: { opened, typed, errors, collision, change } }: { state: EndState }) {
  const { work, key, item, seen } = opened
  const { ui, t, lang } = work
  const { activities: a } = t
  return (
    <WorkPage work={work} title={a.endTitle(show(item.title, lang).text)} lead={a.endLead}>
      <div class="sec close">
        <ErrorSummary ui={ui} errors={errors.map((one) => ({ ...one, label: a.last }))} />
        <CollisionNotice
          work={work}
          collision={collision}
          facts={[{ term: a.last, text: item.to === undefined ? t.untilFurther : longDate(item.to, lang) }]}
        />
        <Form action={activitiesAt(work, `/${key}/slutt`)} hidden={{ [SEEN]: String(seen) }}>
          <FirstButton value={PREVIEW} />
          <DateField name={LAST} label={a.last} hint={a.lastHint} value={lineOf(typed, LAST)} error={errorOf(errors, LAST)} />
          {change === null ? null : (
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the answer to what was asked must be where the reader is, also without script
            <section class="what-changes" aria-label={a.changes} tabindex={-1} autofocus>
              <ChangeOfDates work={work} before={item} {...change} />
            </section>
          )}
          <Buttons>
            <Button weight={change === null ? 'primary' : 'secondary'} name={ACT} value={PREVIEW}>
              {t.preview}
            </Button>
            <Button weight={change === null ? 'secondary' : 'primary'} name={ACT} value={SAVE}>
              {collision === null ? t.save : t.saveAnyway}
            </Button>
            <ButtonLink weight="tertiary" href={activitiesAt(work, `/${key}`)}>
              {t.cancel}
            </ButtonLink>
          </Buttons>
        </Form>
      </div>
    </WorkPage>
  )
}
