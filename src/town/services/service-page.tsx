import {
  appointmentTexts,
  findService,
  INTERPRETED,
  interpreterName,
  isBookedOnline,
  modesOf,
  servicePaths,
  type FoundService,
} from '../../appointments/index.ts'
import {
  ButtonLink,
  Buttons,
  Columns,
  Facts,
  MadeUp,
  Page,
  PageTitle,
  PaperFoot,
  PrintButton,
  Prose,
  Section,
  Text,
  type Fact,
  type Ui,
} from '../../design/index.ts'
import { paths, townPicture, uiOf, type TownPicture } from '../../hubs/index.ts'
import { show, type Localized } from '../../platform/content/localized.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { actPaths } from '../act/paths.ts'
import { AsOfDay } from '../as-of-day.tsx'
import { keptDay, momentOf } from '../as-of.ts'
import { Lines } from '../volunteers/lines.tsx'
import { servicePageSaid, servicePageTexts } from './texts.ts'
import { WhereMet } from './where-met.tsx'

/** `/timer/:key`: a topic on one card: what, who, papers, where. Made to be printed and handed over. */
export async function servicePage(c: Ctx) {
  const { db } = c.get('deps')
  const moment = momentOf(c)
  const [ui, picture, service] = await Promise.all([
    uiOf(c, moment.day),
    townPicture(db, moment),
    findService(db, { ...moment, key: c.req.param('key') ?? '' }),
  ])
  if (service === null) throw notFound(servicePageSaid((t) => t.notFound))
  c.set('cacheable', { topics: ['town'], freshUntil: picture.freshUntil, query: ['dato'] })
  return c.html(<ServicePage ui={ui} picture={picture} service={service} />)
}

interface CardProps {
  ui: Ui
  picture: TownPicture
  service: FoundService
}

function ServicePage(props: CardProps) {
  const { ui, picture, service } = props
  const t = servicePageTexts(ui.lang)
  const title = show(service.title, ui.lang)
  const isBooked = isBookedOnline(service) && picture.live
  const path = servicePaths.service(service.key)
  return (
    <Page
      ui={ui}
      title={title.text}
      description={show(service.lead, ui.lang).text}
      current="times"
      noindex={!picture.live}
      scripts={['torg-print.js']}
      asOf={picture.live ? null : <AsOfDay ui={ui} day={picture.day} back={path} />}
    >
      <PageTitle title={<Text of={title} />} lead={<Text of={show(service.lead, ui.lang)} />}>
        <Buttons>
          {isBooked ? (
            <ButtonLink weight="primary" href={ui.href(servicePaths.times(service.key))}>
              {t.toBook}
            </ButtonLink>
          ) : (
            <ButtonLink weight="primary" href={ui.href(actPaths.contact(`provider:${service.provider}`))}>
              {t.agree}
            </ButtonLink>
          )}
          <ButtonLink weight="tertiary" href={ui.href(servicePaths.list)}>
            {t.all}
          </ButtonLink>
        </Buttons>
      </PageTitle>
      <div class="sec close">
        <MadeUp ui={ui} when={service.layer === 'example'}>
          <Columns>
            <Helps {...props} />
            <Facts items={factsOf(props)} />
          </Columns>
        </MadeUp>
      </div>
      <Section title={t.where} id="hvor" close>
        <WhereMet {...props} />
        {/* Below what is read: the button comes with its script, and must move nothing. */}
        <Buttons>
          <PrintButton label={t.print} />
        </Buttons>
      </Section>
      <PaperFoot ui={ui} url={ui.publicUrl + ui.href(path)}>
        {t.printed}
      </PaperFoot>
    </Page>
  )
}

function Helps({ ui, service }: CardProps) {
  const t = servicePageTexts(ui.lang)
  return (
    <Prose>
      <h2>{t.helps}</h2>
      <Paragraphs ui={ui} of={service.helps} />
      {service.notFor === null ? null : (
        <>
          <h2>{t.notFor}</h2>
          <Paragraphs ui={ui} of={service.notFor} />
        </>
      )}
    </Prose>
  )
}

function Paragraphs({ ui, of }: { ui: Ui; of: Localized }) {
  const shown = show(of, ui.lang)
  return (
    <>
      {shown.text.split(/\n{2,}/).map((text) => (
        <p>
          <Text of={{ ...shown, text }} />
        </p>
      ))}
    </>
  )
}

function factsOf({ ui, picture, service }: CardProps): Fact[] {
  const t = servicePageTexts(ui.lang)
  const provider = picture.providers.find(({ slug }) => slug === service.provider)
  const phone = provider?.phone ?? ui.phone
  return [
    {
      term: t.bring,
      text:
        service.bring.length === 0 ? (
          t.nothing
        ) : (
          <Lines
            lines={service.bring.map((line) => (
              <Text of={show(line, ui.lang)} />
            ))}
          />
        ),
    },
    ...meetingFacts(ui, service),
    {
      term: t.sender,
      text: <a href={ui.href(paths.provider(service.provider, keptDay(picture)))}>{provider?.name ?? service.provider}</a>,
    },
    ...(phone === undefined ? [] : [{ term: t.phone, text: phone }]),
    ...(service.online === null ? [] : [{ term: t.online, text: <a href={service.online}>{new URL(service.online).host}</a> }]),
  ]
}

/** How one meets about it, and in which languages; of what one books. */
function meetingFacts(ui: Ui, { booking }: FoundService): Fact[] {
  if (booking === null) return []
  const t = servicePageTexts(ui.lang)
  const { modes } = appointmentTexts(ui.lang)
  const ways = modesOf(booking).map((mode) => modes[mode])
  const languages = INTERPRETED.map((code) => interpreterName(code, ui.lang))
  return [
    { term: t.ways, text: capital(ways.join(', ')) },
    { term: t.languages, text: t.interpreted(languages.join(', ')) },
  ]
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
