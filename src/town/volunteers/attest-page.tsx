import { confirmedMinutes, hoursWords, slotWords, volunteerOfAct, volunteerPaths, type FoundVolunteer } from '../../activities/index.ts'
import { ButtonLink, Buttons, Page, PageTitle, PaperFoot, PrintButton, Prose, Table, type Ui } from '../../design/index.ts'
import { atHub, hubsOnDay, uiOf } from '../../hubs/index.ts'
import { actOfAddress, receiptPaths, type Act } from '../../people/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { inLanguage, longDate } from '../../platform/i18n/index.ts'
import { instantToWall, type Day } from '../../platform/time/index.ts'
import { volunteerPageSaid, volunteerPageTexts } from './texts.ts'

/** `/kvittering/:token/bekreftelse-frivillig`: the hours that the host has confirmed, to print and hand over. */
export async function attestPage(c: Ctx) {
  const { db, clock } = c.get('deps')
  const { act, token } = await actOfAddress(c)
  const at = clock.now()
  const found = act.kind === 'volunteer' ? await volunteerOfAct(db, act.id, at) : null
  if (found === null || confirmedMinutes(found) === 0) throw notFound(volunteerPageSaid((t) => t.attest.none))
  const { day } = instantToWall(at)
  const [ui, hubs] = await Promise.all([uiOf(c), hubsOnDay(db, day)])
  const hub = hubs.find(({ slug }) => slug === found.hub)
  return c.html(<AttestPage {...{ ui, act, token, found, day, where: hub === undefined ? found.hubName : atHub(hub, ui.lang) }} />)
}

interface AttestProps {
  ui: Ui
  act: Act
  token: string
  found: FoundVolunteer
  day: Day
  /** «på Heggedal» */
  where: string
}

function AttestPage({ ui, act, token, found, day, where }: AttestProps) {
  const { lang } = ui
  const t = volunteerPageTexts(lang).attest
  const title = show(found.title, lang).text
  const done = found.places.flatMap(({ slot, minutes }) => (minutes === null || minutes === 0 ? [] : [{ slot, minutes }]))
  return (
    <Page ui={ui} title={t.title} noindex hub={found.hub} scripts={['torg-print.js']}>
      <PageTitle title={t.title} lead={t.who(act.person.name ?? t.unnamed, where)} />
      <div class="sec close">
        <dl class="facts">
          <div>
            <dt>{t.role}</dt>
            <dd>{title}</dd>
          </div>
          <div>
            <dt>{t.sender}</dt>
            <dd>{found.sender ?? ui.municipality}</dd>
          </div>
          <div>
            <dt>{t.total}</dt>
            <dd>{hoursWords(confirmedMinutes(found), lang)}</dd>
          </div>
        </dl>
        <Table
          caption={t.hours}
          head={[t.when, t.hours]}
          rows={done.map(({ slot, minutes }) => ({
            cells: [capital(slot.day === null ? t.agreed : slotWords(slot, lang)), hoursWords(minutes, lang)],
          }))}
        />
        <Prose>
          <p>{t.confirmed(longDate(day, lang))}</p>
          <p>{t.check(act.code)}</p>
          <p>
            <b>{t.thanks}</b>
          </p>
        </Prose>
        <Buttons>
          <PrintButton label={t.print} />
          <ButtonLink weight="tertiary" href={ui.href(receiptPaths.receipt(token))}>
            {volunteerPageTexts(lang).change.back}
          </ButtonLink>
        </Buttons>
        <PaperFoot ui={ui} url={ui.publicUrl + inLanguage(ui.page, volunteerPaths.list)}>
          {t.printedAt}
        </PaperFoot>
      </div>
    </Page>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
