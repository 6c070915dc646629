import { can, canAnywhere, placesWhere, signedIn, type Permission, type PlaceKind, type Staff } from '../people/index.ts'
import type { Ctx } from '../platform/http/context.ts'
import { catalogueLanguage, inLanguage, type PageLanguage } from '../platform/i18n/index.ts'
import { workTexts } from './texts.ts'
import { workPaths } from './work-paths.ts'

export interface MenuLink {
  href: string
  label: string
  current: boolean
}

/** The menu of the pages that belong to no hub, also those of other slices. */
export const staffMenu = (c: Ctx): MenuLink[] => menuFor({ who: signedIn(c), language: c.get('language'), path: c.req.path })

export function menuFor({ who, language, path }: { who: Staff | null; language: PageLanguage; path: string }): MenuLink[] {
  const { agenda, menu, own, records, brakes, organisations, enquiries, grants, privacy, proposals, suggestions, counter } = workTexts(
    catalogueLanguage(language),
  )
  const link = (to: string, label: string) => ({ href: inLanguage(language, to), label, current: path === to })
  return [
    link(workPaths.front, menu.today),
    ...onlyOne(who, 'provider.edit', 'provider').map((slug) => link(workPaths.provider(slug), own.provider)),
    ...onlyOne(who, 'body.see', 'body').map((slug) => link(workPaths.body(slug), own.body)),
    ...(canAnywhere(who, 'desk.act') ? [link(workPaths.counter, counter.title), link(workPaths.calls, counter.calls.title)] : []),
    ...(canAnywhere(who, 'appointment.run') ? [link(workPaths.caseworkers, agenda.title)] : []),
    ...(can(who, 'municipality.edit', 'municipality') ? [link(workPaths.municipality, menu.municipality)] : []),
    ...(canAnywhere(who, 'translations.approve') ? [link(workPaths.translations, menu.translations)] : []),
    ...(can(who, 'outbox.see', 'municipality') ? [link(workPaths.outbox, menu.outbox)] : []),
    ...(canAnywhere(who, 'enquiry.answer') ? [link(workPaths.enquiries, enquiries.title)] : []),
    ...(canAnywhere(who, 'proposal.decide') ? [link(workPaths.proposals, proposals.title)] : []),
    ...(canAnywhere(who, 'suggestion.answer') ? [link(workPaths.suggestions, suggestions.title)] : []),
    ...(can(who, 'organisation.decide', 'municipality') ? [link(workPaths.organisations, organisations.title)] : []),
    ...(canAnywhere(who, 'brakes.see') ? [link(workPaths.brakes, brakes.title)] : []),
    ...(can(who, 'privacy.see', 'municipality') ? [link(workPaths.privacy, privacy.title)] : []),
    ...(can(who, 'users.grant', 'municipality') ? [link(workPaths.roles, grants.title)] : []),
    ...(can(who, 'records.see', 'municipality') ? [link(workPaths.records, records.title)] : []),
    link(workPaths.account, menu.account),
  ]
}

/** The place of somebody who has one; several are found on the first page, and those of the whole municipality there. */
function onlyOne(who: Staff | null, permission: Permission, kind: PlaceKind): readonly string[] {
  const places = placesWhere(who, permission, kind)
  return places === 'every' || places.length > 1 ? [] : places
}
