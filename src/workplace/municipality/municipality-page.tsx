import type { Context } from 'hono'
import { Buttons, ButtonLink, Mark, Section, Table } from '../../design/index.ts'
import { changesOfMunicipality, type Change } from '../../hubs/edit/index.ts'
import { chipOf, hubTexts } from '../../hubs/index.ts'
import type { Stored } from '../../hubs/items/index.ts'
import { can } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import type { Values } from '../form/field.ts'
import { asRecord } from '../form/localized-value.ts'
import { historyPath } from '../history/history-path.ts'
import { ChangeTable } from '../history/list-page.tsx'
import { Lines } from '../lines.tsx'
import { justSaved, SavedNotice, type JustSaved } from '../history/saved-notice.tsx'
import { addresses, itemsOfNoun, MUNICIPALITY_NOUNS, provider, type Noun } from '../nouns/index.ts'
import { workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { figureTexts } from '../appointments/figure-texts.ts'
import { workPaths } from '../work-paths.ts'

interface MunicipalityProps {
  work: Work
  things: readonly { noun: Noun; items: readonly Stored<unknown>[] }[]
  changes: readonly Change[]
  saved: JustSaved
}

/** `/arbeid/kommune`: what concerns all, and the hubs with a way to add one. */
export async function municipalityPage(c: Context<Env>): Promise<Response> {
  const { db } = c.get('deps')
  const work = await workOf(c)
  const [things, changes, saved] = await Promise.all([
    Promise.all(
      [provider, addresses, ...MUNICIPALITY_NOUNS].map(async (noun) => ({ noun, items: await itemsOfNoun(db, noun, work.scope) })),
    ),
    changesOfMunicipality(db, { limit: 8 }),
    justSaved(c, work),
  ])
  return c.html(<MunicipalityView work={work} things={things} changes={changes} saved={saved} />)
}

function MunicipalityView({ work, things, changes, saved }: MunicipalityProps) {
  const { ui, t, base } = work
  return (
    <WorkPage work={work} title={t.hubs.municipality} lead={t.hubs.municipalityLead(work.municipality)}>
      <div class="sec close">
        <SavedNotice work={work} saved={saved} />
        <Table
          caption={t.desk.edit}
          head={[t.desk.editWhat, t.desk.editNow]}
          rows={things.map(({ noun, items }) => ({
            cells: [
              <a href={ui.href(`${base}/${noun.path}`)}>{noun.texts(t).many}</a>,
              <Lines lines={items.slice(-4).flatMap(({ item }) => nowOf(noun, asRecord(item), work))} />,
            ],
          }))}
        />
        <Buttons>
          <ButtonLink weight="tertiary" href={ui.href(workPaths.appointmentFigures)}>
            {figureTexts(work.lang).title}
          </ButtonLink>
        </Buttons>
      </div>
      <Section title={t.hubs.all} id="torgene" close>
        <Hubs work={work} />
        {can(work.who, 'hub.add', 'municipality') ? (
          <Buttons>
            <ButtonLink weight="primary" href={ui.href(workPaths.addHub)}>
              {t.hubs.add.title}
            </ButtonLink>
          </Buttons>
        ) : null}
      </Section>
      <Section title={t.desk.changes} id="endringer" close aside={<a href={ui.href(historyPath(work))}>{t.desk.allChanges}</a>}>
        {changes.length === 0 ? <p>{t.desk.noChanges}</p> : <ChangeTable work={work} changes={changes} caption={t.desk.changes} />}
      </Section>
    </WorkPage>
  )
}

/** Of what there is one of, what it says is more than what it is called. */
const nowOf = (noun: Noun, item: Values, work: Work) => (noun.isSingle ? noun.detail(item, work) : [noun.title(item, work)])

function Hubs({ work: { ui, lang, hubs, t } }: { work: Work }) {
  return (
    <Table
      caption={t.hubs.all}
      head={[t.desk.hub, t.desk.now]}
      rows={hubs.map((hub) => ({
        cells: [
          <a class="hub-link" data-hub={hub.slug} href={ui.href(workPaths.hub(hub.slug))}>
            <Mark rule={chipOf(hub).mark} />
            {hub.short}
          </a>,
          hubTexts(lang).status[hub.status],
        ],
      }))}
    />
  )
}
