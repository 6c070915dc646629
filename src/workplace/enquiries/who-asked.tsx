import { Button, Buttons, Form } from '../../design/index.ts'
import type { Enquiry } from '../../messages/index.ts'
import { contactWords, senderWords, shieldTexts, type Party } from '../../people/index.ts'
import type { Work } from '../work.ts'
import { workPaths } from '../work-paths.ts'

/** The name, and who helped; neither where the address is protected. */
export function nameWords({ t: { enquiries: t }, lang }: Work, { act: { person, helper, organisation } }: Pick<Enquiry, 'act'>): string {
  if (organisation !== null) return senderWords(lang, organisation.name, person)
  if (person.shielded) return shieldTexts(lang).person
  const name = person.name ?? t.unnamed
  return helper === null ? name : t.helpedBy(name, helper.name ?? t.unnamed)
}

/** Where the answer goes. An address can be a name, so a protected one is used and not shown. */
export function reachWords({ t: { enquiries: t, privacy } }: Work, { act: { person, helper } }: Pick<Enquiry, 'act'>): string {
  const contacts: Party['contacts'] = [...person.contacts, ...(helper?.contacts ?? [])]
  const written = contacts.find(({ kind, deadSince }) => kind !== 'phone' && deadSince === null)
  const dead = contacts.find(({ deadSince }) => deadSince !== null)
  const [rung] = contacts
  if (person.shielded && rung) return written ? privacy.shield.reach : privacy.shield.ring
  if (written) return contactWords(written)
  if (dead) return t.unreached(contactWords(dead))
  return rung ? t.ring(contactWords(rung)) : t.noAddress
}

/** At the person's own wish, said at the desk. Lifting it is for the privacy officer. */
export function ShieldForm({ work, enquiry }: { work: Work; enquiry: Enquiry }) {
  const { shield } = work.t.privacy
  if (enquiry.act.person.shielded) return null
  return (
    <details class="ds-details">
      <summary>{shield.title}</summary>
      <Form action={work.ui.href(`${workPaths.enquiry(enquiry.id)}/skjerming`)} label={shield.title}>
        <p>{shield.desk}</p>
        <Buttons>
          <Button weight="secondary">{shield.act}</Button>
        </Buttons>
      </Form>
    </details>
  )
}
