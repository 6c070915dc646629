import { bodyPaths } from '../../bodies/index.ts'
import { Mark, Page, PageTitle, Section, Ways, type Ui } from '../../design/index.ts'
import { hubsOnDay, placesByName, uiOf, type HubOnDay } from '../../hubs/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { addDays, startOfDay } from '../../platform/time/index.ts'
import { momentOf, type Moment } from '../as-of.ts'
import { AsOfDay } from '../as-of-day.tsx'
import { bodyPageTexts } from './texts.ts'
import { allBodies, askedWay, casesWay, hearingsWay } from './ways-in.ts'

interface Place {
  slug: string
  name: string
  hub: string
}

/** `/naerdemokrati`: where do you live? One click on, the page of the place. */
export async function democracyPage(c: Ctx) {
  const { db } = c.get('deps')
  const moment = momentOf(c)
  const [ui, places, hubs] = await Promise.all([uiOf(c, moment.day), placesByName(db), hubsOnDay(db, moment.day)])
  c.set('cacheable', { topics: ['town'], freshUntil: startOfDay(addDays(moment.today, 1)), query: ['dato'] })
  return c.html(<DemocracyPage ui={ui} moment={moment} places={places} hubs={hubs} />)
}

function DemocracyPage({ ui, moment, places, hubs }: { ui: Ui; moment: Moment; places: readonly Place[]; hubs: readonly HubOnDay[] }) {
  const t = bodyPageTexts(ui.lang).democracy
  return (
    <Page
      ui={ui}
      title={t.title}
      current="about"
      styles={['democracy.css']}
      description={t.description}
      noindex={!moment.live}
      asOf={moment.live ? null : <AsOfDay ui={ui} day={moment.day} back={bodyPaths.democracy} />}
    >
      <PageTitle title={t.title} lead={t.lead} />
      <Section title={t.choose} id="sted" close>
        <ul class="homes">
          {hubs.map((hub) => (
            <li data-hub={hub.slug}>
              <Mark rule={hub.mark} outlined={hub.status !== 'open'} />
              <h3>{hub.name}</h3>
              <Places ui={ui} places={places.filter((place) => place.hub === hub.slug)} />
            </li>
          ))}
        </ul>
      </Section>
      <div class="sec close off-paper">
        <Ways items={[askedWay(ui), allBodies(ui), hearingsWay(ui), casesWay(ui)]} />
      </div>
    </Page>
  )
}

const Places = ({ ui, places }: { ui: Ui; places: readonly Place[] }) => (
  <ul>
    {places.map(({ slug, name }) => (
      <li>
        <a href={ui.href(bodyPaths.ofPlace(slug))}>{name}</a>
      </li>
    ))}
  </ul>
)
