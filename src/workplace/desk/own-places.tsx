import { Section } from '../../design/index.ts'
import type { RolePlace } from '../../bodies/index.ts'
import { can, canAnywhere } from '../../people/index.ts'
import type { Work } from '../work.ts'
import { workPaths } from '../work-paths.ts'

/** What somebody without a hub has to do with. */
export function OwnPlaces({ work, places }: { work: Work; places: readonly RolePlace[] }) {
  const { ui, t, who } = work
  const links = [
    ...places.flatMap((place) => linkOf(place, work)),
    ...(canAnywhere(who, 'enquiry.answer') && places.length > 0 ? [{ href: workPaths.enquiries, text: t.enquiries.title }] : []),
    ...(can(who, 'records.see', 'municipality') ? [{ href: workPaths.records, text: t.records.title }] : []),
    ...(can(who, 'privacy.see', 'municipality') ? [{ href: workPaths.privacy, text: t.privacy.title }] : []),
  ]
  if (links.length === 0) return null
  return (
    <Section title={t.own.title} id="eget">
      <ul class="ds-list">
        {links.map(({ href, text }) => (
          <li>
            <a href={ui.href(href)}>{text}</a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function linkOf({ kind, slug, name }: RolePlace, { who }: Work): { href: string; text: string }[] {
  if (kind === 'provider' && can(who, 'provider.edit', `provider:${slug}`)) return [{ href: workPaths.provider(slug), text: name }]
  if (kind === 'body' && can(who, 'body.see', `body:${slug}`)) return [{ href: workPaths.body(slug), text: name }]
  return []
}
