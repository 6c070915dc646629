import type { BodyTexts } from './texts.nb.ts'

export const en: BodyTexts = {
  topics: 'Bodies',
  types: {
    committee: 'A committee appointed by the municipal council',
    association: 'A voluntary association',
    task_committee: 'A task committee',
    open_forum: 'An open meeting',
  },
  explained: {
    committee:
      'People who live in the area suggest who should sit. The municipal council appoints them. Meetings are open, and what is decided is public.',
    association: 'Residents found the association themselves and choose its board at a meeting. The municipality does not run it.',
    task_committee: 'The municipal council sets up the committee for one task. When the task is done, so is the committee.',
    open_forum: 'Anybody may come and say what they think. Nobody is elected, and the meeting decides nothing for others.',
  },
  seats: {
    member: 'Member',
    substitute: (nr) => `Substitute no. ${nr}`,
    offices: { leader: 'Leader', deputy: 'Deputy leader' },
    ends: { exempted: 'Exempted', moved: 'Moved', died: 'Died', term_ended: 'The term is over', called: 'Became a member' },
  },
  bases: {
    kommuneloven: 'The Local Government Act. Which section has not been announced.',
    koml_5_1: 'The Local Government Act, section 5-1',
    koml_5_2: 'The Local Government Act, section 5-2',
  },
  powers: {
    decides: 'May decide in matters that the council has given it',
    recommends: 'Advises and recommends to the council or another committee',
    looks_into: 'Looks into or solves a task, and does not decide itself',
  },
  noBasis: 'No law: the association runs itself.',
  steps: {
    public_meeting: 'Public meeting',
    nominating_committee: 'Nominating committee',
    candidates: 'People willing to sit say yes',
    recommendation: 'The nominating committee recommends',
    appointment: 'The municipal council appoints',
    founding_meeting: 'Founding meeting',
    constitution: 'The first meeting',
  },
  found: {
    planned: (places) => `Planned local committee for ${places}.`,
    was: (places, to) => `Trial of a local committee for ${places}, planned until ${to}.`,
    established: (type, places) => `${type} for ${places}.`,
  },
  told: {
    ended: (body) => `${body} has ended`,
    next: (successor) => `${successor} takes over. What was not finished is there now.`,
    past: (body) => `The planned end of ${body} has passed`,
    unknown: 'What comes after it has not been announced.',
  },
  succeeded: (body, successor) => `${body} has ended. ${successor} takes over what is not finished.`,
  faults: {
    noBody: 'We find no body at this address',
    noDraft: 'We cannot find this draft. It may have been deleted, or the body has been created.',
    nameTaken: 'Another body has this address. Choose another name.',
    noPlace: 'We do not know this place',
    noSeat: 'We cannot find this seat, or it has ended.',
    officeTaken: 'Somebody else has this office. Make them a member first.',
    officeOfMembers: 'Only members can be leader or deputy.',
    notNext: 'No seat is empty, or another substitute comes first.',
    hasPeople: 'People have been looked for to this body. Give it an end instead of removing it.',
  },
}
