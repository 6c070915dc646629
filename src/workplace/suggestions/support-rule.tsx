import type { Context } from 'hono'
import { Button, Buttons, Form, Notice, RadioGroup } from '../../design/index.ts'
import { can, hubScope } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { setSupportLevel, SUPPORT_LEVELS, supportLevelOf, type SupportLevel } from '../../suggestions/index.ts'
import { workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { supportWorkTexts } from './support-texts.ts'

interface HubRule {
  hub: Work['hubs'][number]
  level: SupportLevel
}

/** `/arbeid/innspill/regel`: how surely each of one's own hubs asks to know who supports on the web. */
export async function supportRulePage(c: Context<Env>): Promise<Response> {
  const work = await workOf(c)
  return c.html(<RuleView work={work} rules={await rulesOf(c, work)} isDone={c.req.query('lagret') !== undefined} />)
}

/** Only what is another than before is written. */
export async function saveSupportRule(c: Context<Env>): Promise<Response> {
  const [work, typed] = [await workOf(c), await sentForm(c)]
  for (const { hub, level: before } of await rulesOf(c, work)) {
    const level = SUPPORT_LEVELS.find((one) => one === lineOf(typed, `niva-${hub.slug}`))
    if (level !== undefined && level !== before)
      await setSupportLevel(c.get('deps').db, { hub: hub.slug, level, by: work.who.id, at: work.now })
  }
  return c.redirect(work.ui.href(`${workPaths.supportRule}?lagret=1`), 303)
}

function rulesOf(c: Context<Env>, { hubs, who }: Work): Promise<HubRule[]> {
  const own = hubs.filter(({ slug }) => can(who, 'proposal.decide', hubScope(slug)))
  return Promise.all(own.map(async (hub) => ({ hub, level: await supportLevelOf(c.get('deps').db, hub.slug) })))
}

function RuleView({ work, rules, isDone }: { work: Work; rules: readonly HubRule[]; isDone: boolean }) {
  const t = supportWorkTexts(work.lang)
  return (
    <WorkPage work={work} title={t.rule} lead={t.ruleLead}>
      <div class="sec close">
        {isDone ? (
          <Notice kind="done" live>
            <p>{t.ruleDone}</p>
          </Notice>
        ) : null}
        {rules.length === 0 ? (
          <p>{t.noRules}</p>
        ) : (
          <Form action={work.ui.href(workPaths.supportRule)} label={t.rule}>
            {rules.map(({ hub, level }) => (
              <RadioGroup
                name={`niva-${hub.slug}`}
                legend={hub.name}
                value={level}
                options={SUPPORT_LEVELS.map((value) => ({ value, label: t.levels[value] }))}
              />
            ))}
            <Buttons>
              <Button>{t.ruleSave}</Button>
            </Buttons>
          </Form>
        )}
      </div>
    </WorkPage>
  )
}
