import type { WorkTexts } from '../texts.nb.ts'

export const atDesk: WorkTexts['atDesk'] = {
  claim: 'Register an association for somebody',
  claimLead: 'The same rules as on the web: the municipality approves it afterwards. Whoever leads it needs neither account nor e-mail.',
  numberHint: 'Nine digits. Leave it empty for a group that is not registered.',
  wrongNumber: 'This is not an organisation number. Read out the nine digits, or leave it empty.',
  gone: 'The register says that this organisation is deleted. Ask whether they have a new number.',
  unknown: 'The register does not know this number. Read out the nine digits.',
  name: 'Name of the organisation',
  nameHint: 'Where the register has a name, that one counts.',
  kindHint: 'Not needed for a group without a number, or when the register says it.',
  choose: 'Choose',
  takesOver: 'They are the new board, and ask to take over',
  takesOverHint: 'Only when the organisation is here already, and they cannot reach the old board.',
  taken: (name) => `${name} is registered here already. Tick if they are the new board. Otherwise they ask the leader for an invitation.`,
  leader: 'Name of the leader or contact person',
  contact: 'Phone or e-mail',
  contactHint: 'With e-mail or a mobile number the leader can use the web too. We delete the address when the role is over.',
  register: 'Register',
}
