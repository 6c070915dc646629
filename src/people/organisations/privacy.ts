import type { PrivacyRegister, TableRecord } from '../../platform/privacy/index.ts'

const ofMembers = { about: 'residents', basis: 'task', isPublic: false } as const

const purpose = {
  nb: 'At bare de som har en rolle, handler for foreningen',
  nn: 'At berre dei som har ei rolle, handlar for foreininga',
  en: 'So that only those with a role act for the organisation',
}

const claim: TableRecord = {
  ...ofMembers,
  what: {
    nb: 'At du meldte inn en forening eller ba om å overta den, og hva kommunen svarte',
    nn: 'At du melde inn ei foreining eller bad om å ta henne over, og kva kommunen svara',
    en: 'That you registered an organisation or asked to take it over, and what the municipality answered',
  },
  purpose,
  keeps: {
    nb: 'Til 30 dager etter at du trakk det, sluttet eller fikk nei, eller et år etter at rollen var over',
    nn: 'Til 30 dagar etter at du trekte det, slutta eller fekk nei, eller eit år etter at rolla var over',
    en: 'Until 30 days after you withdrew, left or were turned away, or a year after the role was over',
  },
  columns: {
    id: 'pseudonym',
    act_id: 'pseudonym',
    person_id: 'pseudonym',
    number: 'nothing',
    name: 'nothing',
    kind: 'nothing',
    takes_over: 'nothing',
    organisation_id: 'pseudonym',
    decision: 'nothing',
    reason: 'nothing',
    decided_at: 'nothing',
    decided_by: 'pseudonym',
  },
}

const invitation: TableRecord = {
  ...ofMembers,
  what: {
    nb: 'At en forening har bedt deg om å ta en rolle, og om du sa ja eller nei',
    nn: 'At ei foreining har bede deg om å ta ei rolle, og om du sa ja eller nei',
    en: 'That an organisation has asked you to take a role, and whether you said yes or no',
  },
  purpose: {
    nb: 'At du kan si ja eller nei, og at lenken bare brukes en gang',
    nn: 'At du kan seie ja eller nei, og at lenkja berre blir brukt éin gong',
    en: 'So that you can say yes or no, and the link is used once only',
  },
  keeps: {
    nb: 'Til 30 dager etter at du svarte, eller etter at fristen gikk ut',
    nn: 'Til 30 dagar etter at du svara, eller etter at fristen gjekk ut',
    en: 'Until 30 days after you answered, or the time ran out',
  },
  columns: {
    id: 'pseudonym',
    organisation_id: 'pseudonym',
    person_id: 'pseudonym',
    role: 'nothing',
    hand_over_id: 'pseudonym',
    from_day: 'nothing',
    act_id: 'pseudonym',
    token_hash: 'pseudonym',
    invited_by_staff: 'pseudonym',
    made_at: 'nothing',
    ends_at: 'nothing',
    accepted_at: 'nothing',
    declined_at: 'nothing',
    withdrawn_at: 'nothing',
  },
}

const membership: TableRecord = {
  ...ofMembers,
  what: {
    nb: 'Rollene du har og har hatt i foreninger, og når',
    nn: 'Rollene du har og har hatt i foreiningar, og når',
    en: 'The roles you have and have had in organisations, and when',
  },
  purpose,
  keeps: {
    nb: 'Til et år etter at rollen er over; til 30 dager etter at du selv sluttet',
    nn: 'Til eit år etter at rolla er over; til 30 dagar etter at du sjølv slutta',
    en: 'Until a year after the role is over; 30 days after you left yourself',
  },
  columns: {
    id: 'pseudonym',
    organisation_id: 'pseudonym',
    person_id: 'pseudonym',
    act_id: 'pseudonym',
    invitation_id: 'pseudonym',
    role: 'nothing',
    valid_from: 'nothing',
    valid_to: 'nothing',
    ended_at: 'nothing',
    ended_why: 'nothing',
  },
}

/** What the tables of organisations hold about people. An organisation itself is nobody. */
export const organisationsPrivacy: PrivacyRegister = {
  organisation: 'nobody',
  organisation_name: 'nobody',
  organisation_rule: 'nobody',
  register_answer: 'nobody',
  hand_over: 'nobody',
  organisation_claim: claim,
  organisation_invitation: invitation,
  membership,
  hand_over_leaver: {
    ...ofMembers,
    what: {
      nb: 'At rollen din slutter når det nye styret har sagt ja',
      nn: 'At rolla di sluttar når det nye styret har sagt ja',
      en: 'That your role ends when the new board has said yes',
    },
    purpose,
    keeps: { nb: 'Like lenge som rollen', nn: 'Like lenge som rolla', en: 'As long as the role' },
    columns: { hand_over_id: 'pseudonym', membership_id: 'pseudonym' },
  },
  organisation_step: {
    about: 'staff',
    what: {
      nb: 'Hvem i kommunen som godkjente en forening, sa nei eller tok ut et medlem, hvorfor, og hva de fikk se',
      nn: 'Kven i kommunen som godkjende ei foreining, sa nei eller tok ut ein medlem, kvifor, og kva dei fekk sjå',
      en: 'Who in the municipality approved an organisation, said no or took out a member, why, and what they were shown',
    },
    purpose: {
      nb: 'Å kunne vise hvem som avgjorde hva',
      nn: 'Å kunne vise kven som avgjorde kva',
      en: 'To show who decided what',
    },
    basis: 'duty',
    keeps: { nb: 'Så lenge foreningen er her', nn: 'Så lenge foreininga er her', en: 'As long as the organisation is here' },
    isPublic: false,
    staysBecause: {
      nb: 'Kommunen må kunne dokumentere avgjørelsene sine.',
      nn: 'Kommunen må kunne dokumentere avgjerdene sine.',
      en: 'The municipality must be able to document its decisions.',
    },
    columns: {
      id: 'nothing',
      organisation_id: 'pseudonym',
      what: 'nothing',
      reason: 'nothing',
      paper: 'nothing',
      by_staff: 'pseudonym',
      at: 'nothing',
    },
  },
}
