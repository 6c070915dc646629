import type { Context } from 'hono'
import { askerGround, ButtonLink, Buttons, isDrawn, Notice, unproject } from '../../design/index.ts'
import { byDistance } from '../../hubs/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { PickPoint, POINT, pointText, pressedAt, suggestionTexts } from '../../suggestions/index.ts'
import { counterOf } from '../counter/counter.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'

const SIZE = 'stor'

/** `/arbeid/skranke/innspill/kart`: whoever stands at the desk points, as they would at home. */
export async function mapAtDeskPage(c: Context<Env>): Promise<Response> {
  const { work, switcher, href } = await counterOf(c)
  // Elsewhere than on the drawing one chooses among the names.
  if (!isDrawn(work.hubs, askerGround)) return c.redirect(href(workPaths.counterSuggest), 303)
  const pressed = pressedAt((name) => c.req.query(name), askerGround)
  const point = pressed === null ? null : unproject(pressed, askerGround)
  const own = work.hubs.filter((hub) => switcher.hubs.some(({ slug }) => slug === hub.slug))
  const nearest = point === null ? undefined : byDistance(point, own)[0]
  if (point !== null && nearest !== undefined)
    return c.redirect(href(workPaths.counterSuggest, { torg: nearest.slug, [POINT]: pointText(point) }), 303)
  const { deskMap, deskLead } = work.t.suggestions
  return c.html(
    <WorkPage work={work} title={deskMap} lead={deskLead}>
      <div class="sec close">
        {c.req.query(`${SIZE}.x`) === undefined ? null : (
          <Notice>
            <p>{suggestionTexts(work.lang).map.noPoint}</p>
          </Notice>
        )}
        <PickPoint ui={work.ui} action={workPaths.counterSuggestMap} sizes={[SIZE]} />
        <Buttons>
          <ButtonLink weight="tertiary" href={href(workPaths.counterSuggest)}>
            {work.t.counter.form.back}
          </ButtonLink>
        </Buttons>
      </div>
    </WorkPage>,
  )
}
