import type { Context } from 'hono'
import { ButtonLink, Buttons, Facts, Notice, Section } from '../../design/index.ts'
import { changesOfOwner, findItem, type Change } from '../../hubs/edit/index.ts'
import { committeesOnDay, paths, type Committee } from '../../hubs/index.ts'
import { can } from '../../people/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { rangeWords } from '../form/form-errors.ts'
import { asRecord, asString } from '../form/localized-value.ts'
import { historyPath } from '../history/history-path.ts'
import { ChangeTable } from '../history/list-page.tsx'
import { justSaved, SavedNotice, type JustSaved } from '../history/saved-notice.tsx'
import { committeeText } from '../nouns/own.ts'
import { workSaid } from '../texts.ts'
import { workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'

interface CommitteeProps {
  work: Work
  committee: Committee
  source: string | null
  changes: readonly Change[]
  saved: JustSaved
}

/** `/arbeid/utvalg/:body`: what is known of a committee. The secretary edits the text; members see. */
export async function committeePage(c: Context<Env>): Promise<Response> {
  const { db } = c.get('deps')
  const work = await workOf(c)
  const slug = work.own?.slug ?? ''
  const committee = (await committeesOnDay(db, work.today)).find((one) => one.slug === slug)
  if (!committee) throw notFound(workSaid((t) => t.notFound.body))
  const [stored, changes, saved] = await Promise.all([
    findItem(db, { kind: 'committee', scope: 'municipality', key: slug }),
    changesOfOwner(db, `body:${slug}`, { limit: 5 }),
    justSaved(c, work),
  ])
  const source = asString(asRecord(stored?.item ?? null)['source'])
  return c.html(<CommitteeView work={work} committee={committee} source={source} changes={changes} saved={saved} />)
}

function CommitteeView({ work, committee, source, changes, saved }: CommitteeProps) {
  const { ui, t, base, lang, hubs } = work
  const { committee: c } = t.nouns
  const hub = hubs.find(({ id }) => id === committee.hubId)
  const mayEdit = can(work.who, 'body.edit', work.own?.owner ?? 'municipality')
  return (
    <WorkPage work={work} title={work.name} lead={c.lead}>
      <div class="sec close">
        <SavedNotice work={work} saved={saved} />
        <Facts
          items={[
            { term: c.body, text: show(committee.body, lang).text },
            { term: c.places, text: committee.places.join(', ') },
            { term: c.trial, text: rangeWords({ from: committee.trialFrom, to: committee.trialTo }, work) },
            ...(committee.afterTrial === null ? [] : [{ term: c.afterTrial, text: show(committee.afterTrial, lang).text }]),
            ...(source === null ? [] : [{ term: t.nouns.source.label, text: source }]),
          ]}
        />
        {mayEdit ? (
          <Buttons>
            <ButtonLink weight="primary" href={ui.href(`${base}/${committeeText.path}`)}>
              {c.edit}
            </ButtonLink>
            {hub === undefined ? null : <ButtonLink href={ui.href(paths.hub(hub.slug))}>{c.publicPage}</ButtonLink>}
          </Buttons>
        ) : (
          <Notice>
            <p>{c.mayOnlySee}</p>
          </Notice>
        )}
      </div>
      <Section title={t.desk.changes} id="endringer" close aside={<a href={ui.href(historyPath(work))}>{t.desk.allChanges}</a>}>
        {changes.length === 0 ? <p>{t.desk.noChanges}</p> : <ChangeTable work={work} changes={changes} caption={t.desk.changes} />}
      </Section>
    </WorkPage>
  )
}
