import { metAt, servicePaths, type FoundService } from '../../appointments/index.ts'
import { MadeUp, Section, Text, type Ui } from '../../design/index.ts'
import type { HubPicture } from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import { servicePageTexts } from './texts.ts'

/** On a hub's page: what one gets help with there, each a link to its card. On paper each card is a sheet of its own. */
export function ServicesSection({ ui, hub, services }: { ui: Ui; hub: HubPicture; services: readonly FoundService[] }) {
  const t = servicePageTexts(ui.lang)
  const met = services.flatMap((service) => {
    const place = metAt(service, hub)
    return place === null ? [] : [{ service, how: t.hows[place.how] }]
  })
  if (met.length === 0) return null
  return (
    <Section title={t.onHub} id="tema" close offPaper aside={<a href={ui.href(servicePaths.list)}>{t.all}</a>}>
      <MadeUp ui={ui} when={met.every(({ service: { layer } }) => layer === 'example')}>
        <ul class="offers">
          {met.map(({ service, how }) => (
            <li>
              <a href={ui.href(servicePaths.service(service.key))}>
                <Text of={show(service.title, ui.lang)} />
              </a>{' '}
              <span class="how">{how}</span>
            </li>
          ))}
        </ul>
      </MadeUp>
    </Section>
  )
}
