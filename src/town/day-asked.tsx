import type { MiddlewareHandler } from 'hono'
import { AsOf, ErrorSummary, Page, PageTitle, type Ui } from '../design/index.ts'
import { uiOf } from '../hubs/index.ts'
import type { Ctx, Env } from '../platform/http/context.ts'
import { inLanguage } from '../platform/i18n/index.ts'
import { typedDay } from '../platform/time/index.ts'
import { isShown, shownDay } from './as-of.ts'
import { townTexts } from './texts.ts'

/** `?dato=` as people write it leads to the one address of that day; what is no day is asked for again, with what was written kept. */
export const dayAsked: MiddlewareHandler<Env> = async (c, next) => {
  const asked = c.req.query('dato')
  if (asked === undefined || asked.trim() === '' || shownDay(asked) !== null) return next()
  const day = typedDay(asked, c.get('deps').clock.today())
  if (day === null || !isShown(day)) return c.html(<OtherDayPage ui={await uiOf(c)} path={c.req.path} asked={asked.slice(0, 40)} />, 422)
  return c.redirect(addressOf(c, day), 303)
}

function addressOf(c: Ctx, day: string): string {
  const query = new URL(c.req.url).searchParams
  query.set('dato', day)
  return `${inLanguage(c.get('language'), c.req.path)}?${query.toString()}`
}

function OtherDayPage({ ui, path, asked }: { ui: Ui; path: string; asked: string }) {
  const t = townTexts(ui.lang)
  const error = t.date.invalid(asked)
  return (
    <Page ui={ui} title={t.date.title} noindex>
      <PageTitle title={t.date.title} />
      <div class="sec close">
        <ErrorSummary ui={ui} errors={[{ field: 'dato', text: error }]} />
        <AsOf ui={ui} action={inLanguage(ui.page, path)} value={asked} error={error} />
        <p>
          <a href={inLanguage(ui.page, path)}>{t.toToday}</a>
        </p>
      </div>
    </Page>
  )
}
