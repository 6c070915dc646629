import { findServices, metAt, servicePaths, type FoundService } from '../../appointments/index.ts'
import {
  ExampleMark,
  MadeUp,
  Page,
  PageTitle,
  Section,
  ServiceMatrix,
  Text,
  Ways,
  type ServiceRow,
  type Ui,
  type Way,
} from '../../design/index.ts'
import { chipOf, townPicture, uiOf, type ProviderOnDay, type TownPicture } from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { actPaths } from '../act/paths.ts'
import { AsOfDay } from '../as-of-day.tsx'
import { momentOf } from '../as-of.ts'
import { servicePageTexts } from './texts.ts'

/** `/timer`: what one can come about, and which hub helps with what. */
export async function servicesPage(c: Ctx) {
  const { db } = c.get('deps')
  const moment = momentOf(c)
  const [ui, picture, services] = await Promise.all([uiOf(c, moment.day), townPicture(db, moment), findServices(db, moment)])
  c.set('cacheable', { topics: ['town'], freshUntil: picture.freshUntil, query: ['dato'] })
  return c.html(<ServicesPage ui={ui} picture={picture} services={services} />)
}

interface ServicesProps {
  ui: Ui
  picture: TownPicture
  services: readonly FoundService[]
}

function ServicesPage({ ui, picture, services }: ServicesProps) {
  const t = servicePageTexts(ui.lang)
  const madeUp = services.length > 0 && services.every(({ layer }) => layer === 'example')
  return (
    <Page
      ui={ui}
      title={t.title}
      description={t.description}
      current="times"
      noindex={!picture.live}
      asOf={picture.live ? null : <AsOfDay ui={ui} day={picture.day} back={servicePaths.list} />}
    >
      <PageTitle title={t.title} lead={services.length === 0 ? t.none : t.lead} />
      <div class="sec close">
        <MadeUp ui={ui} when={madeUp}>
          <Ways items={services.map((one) => wayTo(one, ui, madeUp))} />
        </MadeUp>
        <NotHere ui={ui} desk={picture.providers.find((one) => one.frontDesk)} />
      </div>
      {services.length === 0 ? null : (
        <Section title={t.matrix} id="hvor">
          <MadeUp ui={ui} when={madeUp}>
            <ServiceMatrix
              ui={ui}
              caption={t.matrix}
              corner={t.service}
              hubs={picture.hubs.map(({ hub }) => chipOf(hub))}
              rows={services.map((service) => matrixRow(ui, service, picture))}
            />
          </MadeUp>
        </Section>
      )}
    </Page>
  )
}

function wayTo(service: FoundService, ui: Ui, allMadeUp: boolean): Way {
  const isMarked = service.layer === 'example' && !allMadeUp
  return {
    href: ui.href(servicePaths.service(service.key)),
    title: <Text of={show(service.title, ui.lang)} />,
    text: (
      <>
        <Text of={show(service.lead, ui.lang)} /> {isMarked ? <ExampleMark ui={ui} /> : null}
      </>
    ),
  }
}

/** Nothing ends without a next step. */
function NotHere({ ui, desk }: { ui: Ui; desk: ProviderOnDay | undefined }) {
  const t = servicePageTexts(ui.lang)
  if (desk === undefined) return null
  return (
    <p class="off-paper">
      {t.notHere} <a href={ui.href(actPaths.contact(`provider:${desk.slug}`))}>{t.ask(desk.name)}</a>
    </p>
  )
}

function matrixRow(ui: Ui, service: FoundService, picture: TownPicture): ServiceRow {
  const t = servicePageTexts(ui.lang)
  return {
    service: <Text of={show(service.title, ui.lang)} />,
    href: ui.href(servicePaths.service(service.key)),
    cells: picture.hubs.map((hub) => {
      const place = metAt(service, hub)
      return place === null ? { met: false } : { met: true, text: t.hows[place.how] }
    }),
  }
}
