import type { Handler } from 'hono'
import { Button, Buttons, ButtonLink, Done, Facts, Form, Page, PageTitle, Section, Table, type Ui } from '../../../design/index.ts'
import { show } from '../../../platform/content/localized.ts'
import type { Env } from '../../../platform/http/context.ts'
import { basisWords, keptTables, type KeptTable, type PrivacyRegister } from '../../../platform/privacy/index.ts'
import { actOfAddress, type Receipts } from '../../acts/pages/receipts.ts'
import { receiptPaths } from '../../acts/paths.ts'
import { erasePersons, type Erased } from '../erase.ts'
import { dataOf, personsOf } from '../receipt-data.ts'
import { staysOf, type Staying } from '../stays.ts'
import { namesTold, toldValues, type ToldData } from '../told-values.ts'
import { ownDataTexts } from '../texts.ts'

/** `/kvittering/:token/opplysninger`: all that is kept with a receipt, why and how long; taken along or erased. */
export const ownDataPage =
  ({ frame }: Receipts): Handler<Env> =>
  async (c) => {
    const { db, privacy } = c.get('deps')
    const { act, token } = await actOfAddress(c)
    const [ui, data] = await Promise.all([frame.ui(c), dataOf(c, act)])
    const told = { data, names: await namesTold(db, privacy, data) }
    return c.html(<OwnDataPage ui={ui} token={token} told={told} register={privacy} />)
  }

/** `/kvittering/:token/opplysninger/fil` */
export const ownDataFile: Handler<Env> = async (c) => {
  const { act } = await actOfAddress(c)
  const data = Object.fromEntries((await dataOf(c, act)).map(({ table, rows }) => [table, rows]))
  return c.body(JSON.stringify(data, null, 2), 200, {
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': 'attachment; filename="innbyggertorg-opplysninger.json"',
  })
}

/** `POST /kvittering/:token/opplysninger`. Sent again, the receipt is not there any more. */
export const eraseOwnData =
  ({ frame, kinds }: Receipts): Handler<Env> =>
  async (c) => {
    const { db, clock, privacy } = c.get('deps')
    const { act } = await actOfAddress(c)
    const [ui, data] = await Promise.all([frame.ui(c), dataOf(c, act)])
    const erased = await erasePersons(db, { personIds: personsOf(act), kinds, actor: null, ground: null, at: clock.now() })
    return c.html(<ErasedPage ui={ui} erased={erased} stays={staysOf(privacy, data, ui.lang)} />)
  }

interface OwnDataProps {
  ui: Ui
  token: string
  told: ToldData
  register: PrivacyRegister
}

function OwnDataPage({ ui, token, told, register }: OwnDataProps) {
  const t = ownDataTexts(ui.lang)
  return (
    <Page ui={ui} title={t.title} noindex>
      <PageTitle title={t.title} lead={t.lead}>
        <Buttons>
          <ButtonLink href={ui.href(receiptPaths.dataFile(token))}>{t.file}</ButtonLink>
        </Buttons>
      </PageTitle>
      <OwnDataSections ui={ui} told={told} register={register} />
      <EraseSection
        ui={ui}
        action={receiptPaths.data(token)}
        title={t.eraseTitle}
        lead={t.eraseLead}
        stays={staysOf(register, told.data, ui.lang)}
      />
    </Page>
  )
}

/** What is kept, table by table: what, why, how long and on what ground. */
export function OwnDataSections({ ui, told, register }: Omit<OwnDataProps, 'token'>) {
  const t = ownDataTexts(ui.lang)
  const kept = keptTables(register).filter(({ table }) => told.data.some((one) => one.table === table))
  const coded = kept.filter((record) => toldValues(record, told, ui.lang).length === 0)
  return (
    <>
      {kept
        .filter((record) => !coded.includes(record))
        .map((record) => (
          <Section title={show(record.what, ui.lang).text} id={record.table} close>
            <Facts
              items={[
                { term: t.stored, text: toldValues(record, told, ui.lang).map((value) => <span class="line">{value}</span>) },
                { term: t.why, text: show(record.purpose, ui.lang).text },
                { term: t.keeps, text: show(record.keeps, ui.lang).text },
                { term: t.basis, text: basisWords(ui.lang)[record.basis] },
              ]}
            />
          </Section>
        ))}
      {coded.length === 0 ? null : <Coded ui={ui} coded={coded} />}
    </>
  )
}

/** What holds nothing but codes and dates, one line each: there is nothing more to read in it. */
function Coded({ ui, coded }: { ui: Ui; coded: readonly KeptTable[] }) {
  const t = ownDataTexts(ui.lang)
  return (
    <Section title={t.coded} id="koder" close>
      <p>{t.codedLead}</p>
      <Table
        caption={t.coded}
        head={[t.what, t.why, t.keeps, t.basis]}
        rows={coded.map(({ what, purpose, keeps, basis }) => ({
          cells: [show(what, ui.lang).text, show(purpose, ui.lang).text, show(keeps, ui.lang).text, basisWords(ui.lang)[basis]],
        }))}
      />
    </Section>
  )
}

interface EraseProps {
  ui: Ui
  action: string
  title: string
  lead: string
  stays: readonly Staying[]
}

export function EraseSection({ ui, action, title, lead, stays }: EraseProps) {
  const t = ownDataTexts(ui.lang)
  return (
    <Section title={title} id="slett">
      <Form action={ui.href(action)}>
        <p>{lead}</p>
        {stays.length === 0 ? null : (
          <>
            <h3>{t.stays}</h3>
            <Stays stays={stays} />
          </>
        )}
        <Buttons>
          <Button danger>{t.erase}</Button>
        </Buttons>
      </Form>
    </Section>
  )
}

const Stays = ({ stays }: { stays: readonly Staying[] }) => (
  <Facts items={stays.map(({ what, because }) => ({ term: what, text: because }))} />
)

export function ErasedPage({ ui, erased, stays }: { ui: Ui; erased: Erased; stays: readonly Staying[] }) {
  const t = ownDataTexts(ui.lang)
  const gone = [
    ...(erased.acts > 0 ? [t.goneActs(erased.acts)] : []),
    ...(erased.addresses > 0 ? [t.goneAddresses(erased.addresses)] : []),
    ...(erased.messages > 0 ? [t.goneMessages(erased.messages)] : []),
  ]
  return (
    <Page ui={ui} title={t.erasedTitle} noindex styles={['receipt.css']}>
      <Done ui={ui}>{t.erasedTitle}</Done>
      <PageTitle title={t.erasedTitle} lead={t.erasedLead} />
      <div class="sec close">
        <Facts
          items={[
            ...(gone.length === 0 ? [] : [{ term: t.gone, text: gone.map((line) => <span class="line">{line}</span>) }]),
            { term: t.stays, text: t.staysText },
            ...stays.map(({ what, because }) => ({ term: what, text: because })),
          ]}
        />
        <Buttons>
          <ButtonLink href={ui.href('/')}>{t.front}</ButtonLink>
        </Buttons>
      </div>
    </Page>
  )
}
