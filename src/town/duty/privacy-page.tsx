import { ButtonLink, Buttons, Facts, Page, PageTitle, PrintButton, Prose, Section, Table, Text, type Ui } from '../../design/index.ts'
import { municipality, paths, uiOf } from '../../hubs/index.ts'
import { receiptPaths } from '../../people/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { basisWords, keptTables, recipientsOf, recipientWords, type KeptTable, type Recipient } from '../../platform/privacy/index.ts'
import { townTexts } from '../texts.ts'
import { AskDesk, forAnHour, Mail, type DutyProps } from './accessibility-page.tsx'
import { frontDeskToday } from './front-desk.ts'

/** `/personvern`: written by the register of what is kept, so that it cannot say less than the database holds. */
export async function privacyPage(c: Ctx) {
  const { db, privacy, config } = c.get('deps')
  const [ui, owner, desk] = await Promise.all([uiOf(c), municipality(db), frontDeskToday(c.get('deps'))])
  forAnHour(c)
  return c.html(
    <PrivacyPage ui={ui} owner={owner} desk={desk} kept={keptTables(privacy)} recipients={recipientsOf(config).map(({ who }) => who)} />,
  )
}

interface PrivacyProps extends DutyProps {
  kept: readonly KeptTable[]
  recipients: readonly Recipient[]
}

function PrivacyPage({ ui, owner, desk, kept, recipients }: PrivacyProps) {
  const t = townTexts(ui.lang).privacy
  return (
    <Page ui={ui} title={t.title} description={t.description} scripts={['torg-print.js']}>
      <PageTitle title={t.title} lead={t.lead}>
        <Buttons>
          <PrintButton label={t.print} />
        </Buttons>
      </PageTitle>
      <Prose>
        <h2>{t.visitor}</h2>
        <p>{t.visitorText}</p>
        <h2>{t.position}</h2>
        <p>{t.positionText}</p>
      </Prose>
      <OwnData ui={ui} owner={owner} desk={desk} />
      <Recipients ui={ui} recipients={recipients} />
      <Kept ui={ui} id="om-deg" title={t.residents} lead={t.residentsLead} kept={kept.filter(({ about }) => about === 'residents')} />
      <Kept ui={ui} id="ansatte" title={t.staffData} lead={t.staffLead} kept={kept.filter(({ about }) => about === 'staff')} />
    </Page>
  )
}

/** Said before the list: what most who come here want to do. */
function OwnData({ ui, owner, desk }: DutyProps) {
  const t = townTexts(ui.lang).privacy
  return (
    <>
      <Section title={t.own} id="ditt" close>
        <Prose>
          <p>{t.ownText}</p>
          <ol>
            {t.ownSteps.map((step) => (
              <li>{step}</li>
            ))}
          </ol>
          <p>{t.lost}</p>
        </Prose>
        <Buttons>
          <ButtonLink href={ui.href(receiptPaths.lookup)}>{t.find}</ButtonLink>
        </Buttons>
      </Section>
      <Prose>
        <h2>{t.rights}</h2>
        <p>{t.rightsText}</p>
        <h2>{t.contact}</h2>
        <p>{owner?.email ? <Mail address={owner.email} text={owner.email} /> : <AskDesk ui={ui} desk={desk} />}</p>
        {owner?.phone ? (
          <p>
            <Phone number={owner.phone} />
          </p>
        ) : null}
        <Officer ui={ui} owner={owner} />
        <p>
          <a href={ui.href(paths.cookies)}>{townTexts(ui.lang).cookies.title}</a>
        </p>
      </Prose>
    </>
  )
}

/** GDPR art. 13 (1) b: the role, and each way there is to it. */
function Officer({ ui, owner }: Pick<DutyProps, 'ui' | 'owner'>) {
  const t = townTexts(ui.lang).privacy
  const name = owner?.privacyName ? <Text of={show(owner.privacyName, ui.lang)} /> : t.officer
  const ways = [
    owner?.privacyEmail ? <Mail address={owner.privacyEmail} text={owner.privacyEmail} /> : null,
    owner?.privacyPhone ? <Phone number={owner.privacyPhone} /> : null,
    owner?.privacyPostal ?? null,
  ].filter((way) => way !== null)
  return (
    <>
      <h3>{name}</h3>
      {ways.length === 0 ? <p>{t.officerMissing}</p> : ways.map((way) => <p>{way}</p>)}
    </>
  )
}

const Phone = ({ number }: { number: string }) => <a href={`tel:${number.replaceAll(/\s/g, '')}`}>{number}</a>

/** GDPR art. 13 (1) e: those the settings name, and nobody else. */
function Recipients({ ui, recipients }: Pick<PrivacyProps, 'ui' | 'recipients'>) {
  const t = townTexts(ui.lang).privacy
  const words = recipientWords(ui.lang)
  return (
    <Section title={t.recipients} id="mottakere" close>
      <p class="lead sec-lead">{recipients.length === 0 ? t.noRecipients : t.recipientsLead}</p>
      {recipients.length === 0 ? null : <Facts items={recipients.map((who) => ({ term: words[who].name, text: words[who].gets }))} />}
      <Prose>
        <p>{t.insiders}</p>
      </Prose>
    </Section>
  )
}

interface KeptProps {
  ui: Ui
  id: string
  title: string
  lead: string
  kept: readonly KeptTable[]
}

function Kept({ ui, id, title, lead, kept }: KeptProps) {
  const t = townTexts(ui.lang).privacy
  return (
    <Section title={title} id={id} close>
      <p class="lead sec-lead">{lead}</p>
      <Table
        caption={title}
        head={[t.what, t.why, t.keeps, t.basis]}
        rows={saidOnce(kept).map((record) => ({ id: record.table, cells: cellsOf(ui, record) }))}
      />
    </Section>
  )
}

/** What several tables keep for the same reason is one thing to whoever reads. */
const saidOnce = (kept: readonly KeptTable[]): KeptTable[] =>
  [
    ...new Map(
      kept.toReversed().map((one) => [JSON.stringify([one.what, one.purpose, one.keeps, one.basis, one.isPublic, one.staysBecause]), one]),
    ).values(),
  ].toReversed()

function cellsOf(ui: Ui, { what, purpose, basis, keeps, isPublic, staysBecause }: KeptTable) {
  const t = townTexts(ui.lang).privacy
  return [
    <Text of={show(what, ui.lang)} />,
    <Text of={show(purpose, ui.lang)} />,
    <>
      <Text of={show(keeps, ui.lang)} />
      {staysBecause === undefined ? null : (
        <small>
          <Text of={show(staysBecause, ui.lang)} />
        </small>
      )}
    </>,
    <>
      {basisWords(ui.lang)[basis]}
      {isPublic ? <small>{t.isPublic}</small> : null}
    </>,
  ]
}
