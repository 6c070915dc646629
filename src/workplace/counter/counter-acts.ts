import { paths } from '../../hubs/index.ts'
import { queueWorkTexts } from '../queue/texts.ts'
import { supportWorkTexts } from '../suggestions/support-texts.ts'
import { workPaths } from '../work-paths.ts'
import type { Counter } from './counter.ts'

/** What is done most at the desk, numbered as on the page: the number in the search field leads there too. */
export function counterActs({ work, hub, href }: Counter): { href: string; text: string }[] {
  const { act: t } = work.t.counter
  const { ui } = work
  return [
    { href: `${href(workPaths.counterFollow)}#navn`, text: t.follow },
    { href: `${href(workPaths.counterAsk)}#sporsmal`, text: t.ask },
    { href: href(workPaths.calls), text: t.calls },
    { href: ui.href(workPaths.enquiries), text: t.answer },
    hub === null ? { href: ui.href(paths.hubs), text: t.allHours } : { href: ui.href(paths.hours(hub)), text: t.hours },
    hub === null ? { href: ui.href(paths.find), text: t.finder } : { href: ui.href(paths.poster(hub)), text: t.poster },
    { href: `${href(workPaths.counterClaim)}#nummer`, text: work.t.atDesk.claim },
    { href: `${href(workPaths.counterSignUp)}#til`, text: work.t.signUps.atDesk },
    { href: `${href(workPaths.counterRoom)}#rom`, text: work.t.rooms.atDesk },
    { href: `${href(workPaths.counterCommittee)}#navn`, text: work.t.meetings.registerTitle },
    { href: `${href(workPaths.counterSit)}#organ`, text: work.t.nomination.atDesk },
    { href: `${href(workPaths.counterVolunteer)}#til`, text: work.t.volunteers.atDesk },
    { href: `${href(workPaths.counterAppointment)}#til`, text: work.t.appointments.atDesk },
    { href: `${href(workPaths.counterMeetingQuestion)}#sporsmal`, text: work.t.meetings.askTitle },
    { href: `${href(workPaths.counterSuggest)}#tittel`, text: work.t.suggestions.deskLink },
    { href: href(workPaths.counterSupport), text: supportWorkTexts(work.lang).link },
    { href: `${href(workPaths.counterProposal)}#tittel`, text: work.t.proposals.desk.link },
    { href: `${href(workPaths.counterMet)}#navn`, text: work.t.met.link },
    ...(hub === null ? [] : [{ href: ui.href(workPaths.queue(hub)), text: queueWorkTexts(work.lang).title }]),
  ]
}
