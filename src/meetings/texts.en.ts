import type { MeetingTexts } from './texts.nb.ts'

export const en: MeetingTexts = {
  named: (number, body) => `Meeting ${number} of ${body}`,
  onAgenda: (meeting, item, day) => `It is on the agenda of meeting ${meeting}, ${day}, as item ${item}.`,
  takenOff: (meeting, day) => `It has been taken off the agenda of meeting ${meeting}, ${day}.`,
  treated: (meeting, day) => `It was treated in meeting ${meeting}, ${day}.`,
  closedBy: (law) => `The item is closed under ${law}.`,
  moved: (meeting, day, clock) => `Meeting ${meeting} is held on ${day}${clock === null ? '' : ` at ${clock}`}.`,
  told: {
    called: (name, day, clock) => `Notice: ${name}, ${day}${clock === null ? '' : ` at ${clock}`}`,
    moved: (name, day, clock) => `New time or place: ${name}, ${day}${clock === null ? '' : ` at ${clock}`}`,
    off: (name) => `Cancelled: ${name}`,
    decided: (title) => `This was decided: ${title}`,
  },
  bases: {
    koml_11_5_secrecy: 'Local Government Act, section 11-5: duty of secrecy by law',
    koml_11_5_employee: 'Local Government Act, section 11-5: an employee’s service matters',
    koml_11_5_privacy: 'Local Government Act, section 11-5: privacy',
    koml_11_5_public_interest: 'Local Government Act, section 11-5: weighty public interests',
    offl_13: 'Freedom of Information Act, section 13: duty of secrecy',
    offl_23: 'Freedom of Information Act, section 23: the public’s position in negotiations',
  },
}
