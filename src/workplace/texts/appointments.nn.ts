import type { WorkTexts } from '../texts.nb.ts'

export const appointments: WorkTexts['appointments'] = {
  atDesk: 'Bestill time',
  lead: 'Vel kva det gjeld. Du får første ledige på alle torg.',
  none: 'Ingen tema kan bestillast no.',
  choose: 'Kva gjeld det?',
  interpreter: 'Dei treng tolk',
  next: 'Sjå ledige tider',
  more: 'Gjeld det meir? Ta i same time:',
  first: 'Første ledige',
  formLead: 'Same reglar som på nettet. Ingen konto trengst.',
  noneFree: 'Det er ingen ledige tider dei neste to månadene.',
  save: 'Bestill timen',
  other: 'Vel noko anna',
  line: 'Set på venteliste',
  putOnLine: 'Set dei på venteliste',
  lineLead: 'Dei blir spurde når det blir ei ledig tid. Utan e-post og mobil kjem dei på ringjelista.',
  offered: 'Dei er spurde om ei ledig tid. Svarer dei her, er det like bindande som på nettet.',
  takeTime: 'Ja, dei vil ha tida',
  declineTime: 'Nei takk til tida',
}
