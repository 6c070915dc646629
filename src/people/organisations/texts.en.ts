import type { OrganisationTexts } from './texts.nb.ts'

export const en: OrganisationTexts = {
  number: 'Organisation number',
  unregistered: 'Not registered',
  status: 'Status',
  reason: 'Reason',
  role: 'Role',
  from: 'From',
  to: 'Through',
  kind: 'Kind of organisation',
  kinds: {
    association: 'Club or association',
    business: 'Business',
    volunteer_centre: 'Volunteer centre',
    municipal_unit: 'Municipal unit',
    congregation: 'Congregation or belief community',
    foundation: 'Foundation',
    informal_group: 'Group that is not registered',
    other: 'Something else',
  },
  roles: { leader: 'Leader', deputy: 'Deputy leader', treasurer: 'Treasurer', booker: 'Booker', board_member: 'Board member' },
  rights: {
    leader: 'You can act for the organisation, invite others and hand over the board.',
    deputy: 'You can act for the organisation and invite treasurer, booker and board members.',
    treasurer: 'You can act for the organisation.',
    booker: 'You can act for the organisation.',
    board_member: 'You see what the organisation does.',
  },
  states: {
    claimed: 'Waiting for the municipality to approve',
    verified: 'Confirmed by the register of organisations',
    approved: 'Approved by the municipality',
    refused: 'Not approved',
    dormant: 'Resting',
    dissolved: 'Dissolved',
  },
  unled: 'Without a leader',
  toPage: (name) => `To the page of ${name}`,
  claim: {
    heading: (name) => `${name} is registered here, with you as leader`,
    asks: (name) => `You have asked to take over ${name}`,
    asksDone: 'Done. The municipality looks at it, and you get an answer here and where you asked for it.',
    done: {
      claimed: 'Done. The municipality looks at it before you can act as the organisation.',
      verified: 'The organisation is confirmed, and you can act as it.',
      approved: 'The organisation is approved, and you can act as it.',
      refused: 'The organisation was not approved.',
      dormant: 'The organisation is resting. Open its page and say that you are here.',
      dissolved: 'The organisation is dissolved.',
    },
    over: 'You no longer have this role.',
    takeOver: {
      waits: 'Waiting for an answer from the municipality',
      accepted: 'You have taken over',
      turned_away: 'The municipality said no',
    },
    withdraw: 'Withdraw',
    leave: 'Stop being leader',
    withdrawn: (name) => `You are no longer leader of ${name}`,
  },
  member: {
    heading: (role, name) => `You are ${role} of ${name}`,
    done: 'Done. From this browser you can now open the page of the organisation.',
    doneOnPaper: 'Done. We have no address for you, so you act for the organisation at the desk or by phone.',
    over: 'You no longer have this role.',
    leave: (role) => `Stop being ${role}`,
    left: (role, name) => `You are no longer ${role} of ${name}`,
  },
  paper: {
    heading: (role, name) => `Will you be ${role} of ${name}?`,
    done: 'Waiting for an answer. The slip or the code goes to whoever it is for.',
    how: 'How to answer',
    howTo:
      'Scan the code, or write the three words and your surname under “Find the receipt”. You can also answer at the desk or by phone.',
    lasts: 'Answer by',
    waits: 'Waiting for an answer',
    answer: 'Say yes or no',
    no: 'Say no thank you',
    over: {
      accepted: 'You have said yes.',
      declined: 'You have said no thank you.',
      withdrawn: 'This invitation has been taken back.',
      'too-old': 'This invitation is too old.',
    },
  },
  ended: {
    title: (name) => `Your role in ${name} has ended`,
    text: 'The leader has ended your role. If that is wrong, talk with the leader or Innbyggerservice. The last day is',
  },
  lastLeaderLeaves:
    'You are the last leader. If you stop, nobody can act for the organisation until the municipality lets somebody new in. Hand over the board or ask in a new leader first.',
  signInTitle: 'Sign in to see the organisation',
  faults: {
    lastLeader: 'This is the last leader. Ask in a new leader or hand over the board first; else nobody can act for the organisation.',
    onlyLeaderEnds: 'Only the leader can end roles.',
    noMember: 'You have no role today that lets you act for this organisation. Ask its leader for an invitation, or send in your own name.',
    noLeader: 'The organisation has no leader just now. Ask Innbyggerservice to let the new board in, or send in your own name.',
    notYet: 'The organisation cannot act yet: it waits for approval, rests or is dissolved. Its page says what is needed.',
    mayNotInvite: 'Your role does not let you invite others. Ask the leader to do it.',
    leaderInvites: 'Only the leader can invite a leader or deputy leader.',
    memberAlready: 'This address has the role already.',
    noNewLeader: 'Write the address of the new leader.',
    noInvitation: 'This invitation does not exist. Ask whoever sent it for a new one.',
    used: 'This invitation has been used. If that was you, find your receipt with the code.',
    withdrawn: 'This invitation no longer counts. Ask whoever sent it.',
    tooOld: 'This invitation is too old. Ask whoever sent it for a new one.',
    overWith: 'The organisation is no longer here.',
    taken: 'The organisation is here already. Ask its leader for an invitation, or begin again and say that you are the new board.',
    changedMeanwhile: 'Somebody else has decided this in the meantime. Open the page again and see.',
    noOrganisation: 'This organisation does not exist.',
    signInFirst:
      'This page is for those who have a role in the organisation. Sign in with a code to the address you said yes with, so that we know you. If all you have is a slip, the desk does it for you.',
    membersOnly: 'We find no role that you have here. Add the address you said yes with on My page, or ask the leader for an invitation.',
  },
  mail: {
    inviteSubject: ({ name }) => `Will you take a role in ${name}?`,
    inviteBody: ({ name, role, link, site }) =>
      `Hello!\n\n${name} asks whether you will be ${role}. You can then act for the organisation at the hubs.\n\nSay yes or no here:\n${link}\n\nThe invitation is good for 30 days, and for this address only.\n\nYou get this because somebody in ${name}, or the municipality, has given your address. If you do not know them, you need do nothing: then nothing happens, and the address is deleted.\n\nRegards, Innbyggertorg\n${site}`,
    inviteSms: ({ name, role, link }) => `${name} asks whether you will be ${role}. Say yes or no: ${link}`,
    toldSms: (subject, link) => `${subject}. Read more: ${link}`,
    /** Said by staff on the phone, to whoever cannot be written to. */
    rung: {
      here: 'If they are still here, press “They are here” on the page of the organisation.',
      begin: 'They can act as the organisation from now on.',
      reason: 'The reason is on the page of the organisation. Read it out.',
    },
    told: {
      approved: {
        subject: ({ name }) => `${name} is approved`,
        body: ({ name, link }) =>
          `${name} is approved, and you can act as the organisation at the hubs.\n\nYour receipt, with the way on:\n${link}`,
      },
      refused: {
        subject: ({ name }) => `${name} was not approved`,
        body: ({ name, reason, link }) => `The municipality did not approve ${name}.\n\nReason: ${reason}\n\nYour receipt:\n${link}`,
      },
      accepted: {
        subject: ({ name }) => `You have taken over ${name}`,
        body: ({ name, link }) =>
          `The municipality has let you in. You lead ${name} from today.\n\nYour receipt, with the way on:\n${link}`,
      },
      member_out: {
        subject: ({ name }) => `You no longer have a role in ${name}`,
        body: ({ name, reason, link }) =>
          `The municipality has ended your role in ${name}.\n\nReason: ${reason}\n\nIf this is wrong, tell citizen service. Your receipt:\n${link}`,
      },
      turned_away: {
        subject: ({ name }) => `You did not take over ${name}`,
        body: ({ name, reason, link }) =>
          `The municipality said no to your taking over ${name}.\n\nReason: ${reason}\n\nYour receipt:\n${link}`,
      },
      asked: {
        subject: ({ name }) => `Is ${name} still here?`,
        body: ({ name, day, link }) =>
          `We have not heard from ${name} for a long time. Open your receipt, go to the page of the organisation and press “We are here”. If we hear nothing by ${day}, we let it rest. Nothing is deleted.\n\n${link}`,
      },
      dormant: {
        subject: ({ name }) => `${name} is resting now`,
        body: ({ name, link }) =>
          `We have not heard from ${name}, so it rests. Nothing is deleted. Open its page and press “We are here”, and all is as before.\n\n${link}`,
      },
      dissolved: {
        subject: ({ name }) => `${name} is dissolved`,
        body: ({ name, reason, link }) =>
          `The municipality has listed ${name} as dissolved. What you have done stays.\n\nReason: ${reason}\n\nYour receipt:\n${link}`,
      },
    },
  },
}
