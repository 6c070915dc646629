import type { WorkTexts } from '../texts.nb.ts'

export const atDesk: WorkTexts['atDesk'] = {
  claim: 'Meld inn ei foreining for nokon',
  claimLead: 'Same reglar som på nettet: kommunen godkjenner etterpå. Den som leier, treng verken konto eller e-post.',
  numberHint: 'Ni siffer. Lat det stå tomt for ei gruppe som ikkje er registrert.',
  wrongNumber: 'Dette er ikkje eit organisasjonsnummer. Les opp dei ni sifra, eller lat feltet stå tomt.',
  gone: 'Einingsregisteret seier at denne organisasjonen er sletta. Spør om dei har fått eit nytt nummer.',
  unknown: 'Einingsregisteret kjenner ikkje dette nummeret. Les opp dei ni sifra.',
  name: 'Namnet på organisasjonen',
  nameHint: 'Har Einingsregisteret eit namn, er det det som gjeld.',
  kindHint: 'Trengst ikkje for ei gruppe utan nummer, eller når Einingsregisteret seier det.',
  choose: 'Vel',
  takesOver: 'Dei er det nye styret, og bed om å ta over',
  takesOverHint: 'Berre når organisasjonen er her frå før, og dei ikkje får tak i det gamle styret.',
  taken: (name) => `${name} er registrert her frå før. Kryss av dersom dei er det nye styret. Elles bed dei leiaren om ein invitasjon.`,
  leader: 'Namnet til leiaren eller kontaktpersonen',
  contact: 'Telefon eller e-post',
  contactHint: 'Med e-post eller mobilnummer kan leiaren òg bruke nettet. Vi slettar adressa når rolla er over.',
  register: 'Meld inn',
}
