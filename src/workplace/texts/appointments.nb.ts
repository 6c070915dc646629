export const appointments = {
  atDesk: 'Bestill time',
  lead: 'Velg hva det gjelder. Du får første ledige på alle torg.',
  none: 'Ingen temaer kan bestilles nå.',
  choose: 'Hva gjelder det?',
  interpreter: 'De trenger tolk',
  next: 'Se ledige tider',
  first: 'Første ledige',
  formLead: 'Samme regler som på nettet. Ingen konto trengs.',
  noneFree: 'Det er ingen ledige tider de neste to månedene.',
  save: 'Bestill timen',
  other: 'Velg noe annet',
}
