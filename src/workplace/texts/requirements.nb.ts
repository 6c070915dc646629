import type { Requirement } from '../../hubs/edit/index.ts'

/** What to do where something is not accepted, at its field. */
export const requirements = {
  ends_early: 'Slutter før det begynner. Rett en av datoene.',
  no_times: 'Legg inn minst én tid, eller meld en stenging.',
  no_first_day: 'Skriv dagen tidene begynner å gjelde.',
  exception_without_days: 'Et unntak må ha både første og siste dag.',
  no_address: 'Skriv gateadressen, navnet på bygget eller hvordan man finner fram.',
  address_twice: 'En annen adresse gjelder i de samme dagene. Gi den en siste dag først.',
  met_twice: 'Denne er alt her i den samme tiden. Endre det som står der.',
  facility_twice: 'Dette er lagt inn fra før. Endre det som står der.',
  checked_later: 'Skriv dagen det ble sjekket. Den kan ikke være fram i tid.',
  not_happened: 'Dette har ikke skjedd ennå. Rett datoen, eller velg at det er planlagt.',
  far_off: 'Stedet ligger mer enn 100 kilometer fra de andre torgene. Skriv bredde først og lengde etterpå, som 59.547, 10.567.',
  no_phone: 'Skriv et telefonnummer med minst fem sifre, som 66 70 00 00.',
  not_here: 'Velg noen som er her. Skal de hit, legg dem først til under «Hvem som er her».',
  odd_signs: 'Bruk bare bokstaver, tall og vanlige skilletegn i navnet.',
} satisfies Record<Requirement, string>
