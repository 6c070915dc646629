import type { Handler } from 'hono'
import { Page, PageTitle, Section, Ways, type Ui } from '../../../design/index.ts'
import type { Env } from '../../../platform/http/context.ts'
import { receiptPaths } from '../../acts/paths.ts'
import type { Frame } from '../../frame.ts'
import { residentSignInPath } from '../../residents/paths.ts'
import { ownMemberships, type OwnMembership } from '../own-memberships.ts'
import { organisationPaths } from '../paths.ts'
import { organisationTexts } from '../texts.ts'
import { organisationPageTexts } from './texts.ts'

/** `/organisasjoner`: those one has a role in, and how to register one. */
export const organisationsPage =
  (frame: Frame): Handler<Env> =>
  async (c) =>
    c.html(<OrganisationsPage ui={await frame.ui(c)} own={await ownMemberships(c)} />)

function OrganisationsPage({ ui, own }: { ui: Ui; own: readonly OwnMembership[] }) {
  const t = organisationPageTexts(ui.lang).front
  const { roles } = organisationTexts(ui.lang)
  const toClaim = { href: ui.href(organisationPaths.claim), title: t.register, text: t.registerWay }
  return (
    <Page ui={ui} title={t.title} description={t.description}>
      <PageTitle title={t.title} lead={t.lead} />
      {own.length === 0 ? (
        <div class="sec close">
          <Ways
            items={[
              toClaim,
              { href: ui.href(residentSignInPath(organisationPaths.front)), title: t.signIn, text: t.signInWay },
              { href: ui.href(receiptPaths.lookup), title: t.find, text: t.findWay },
            ]}
          />
        </div>
      ) : (
        <>
          <Section title={t.own} id="dine" close>
            <Ways
              items={own.map(({ role, organisation }) => ({
                href: ui.href(organisationPaths.organisation(organisation.id)),
                title: organisation.name,
                text: roles[role],
              }))}
            />
          </Section>
          <div class="sec">
            <Ways items={[toClaim]} />
          </div>
        </>
      )}
    </Page>
  )
}
