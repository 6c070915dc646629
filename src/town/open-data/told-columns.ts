import type { Session } from '../../activities/index.ts'
import { LAYER_ABOUT, layerWord, type Column } from './column.ts'

/** An activity, or a date of one. */
export type Told = Pick<
  Session,
  | 'key'
  | 'hub'
  | 'kind'
  | 'title'
  | 'organisers'
  | 'audience'
  | 'childrenWelcome'
  | 'languages'
  | 'access'
  | 'attend'
  | 'culture'
  | 'intergenerational'
  | 'layer'
> & { ageFrom: number | null; ageTo: number | null; price: number | null; carriedOnFrom: string | null }

const list = (values: readonly string[]) => values.join(' ')

/** What is told of an activity and of each of its dates alike. */
export const TOLD: readonly Column<Told>[] = [
  {
    name: 'torg',
    from: 'hub.slug',
    about: { nb: 'Torgets navn i adressen', nn: 'Namnet på torget i adressa', en: 'The hub, as in its address' },
    of: ({ hub }) => hub,
  },
  { name: 'tittel', from: 'activity.title', about: { nb: 'På bokmål', nn: 'På bokmål', en: 'In bokmål' }, of: ({ title }) => title.nb },
  {
    name: 'tittel_nn',
    from: 'activity.title',
    about: { nb: 'På nynorsk', nn: 'På nynorsk', en: 'In nynorsk' },
    of: ({ title }) => title.nn ?? null,
  },
  {
    name: 'tittel_en',
    from: 'activity.title',
    about: { nb: 'På engelsk', nn: 'På engelsk', en: 'In English' },
    of: ({ title }) => title.en ?? null,
  },
  {
    name: 'slag',
    from: 'activity.kind',
    about: { nb: 'Slags aktivitet', nn: 'Slags aktivitet', en: 'Kind of activity' },
    of: ({ kind }) => kind,
  },
  {
    name: 'avsendere',
    from: 'provider.slug',
    about: {
      nb: 'Med mellomrom, den første først; tom: kommunen',
      nn: 'Med mellomrom, den første først; tom: kommunen',
      en: 'With spaces, the first first; empty: the municipality',
    },
    of: ({ organisers }) => list(organisers),
  },
  {
    name: 'for',
    from: 'activity.audience',
    about: { nb: 'Hvem den er for', nn: 'Kven han er for', en: 'Whom it is for' },
    of: ({ audience }) => audience,
  },
  { name: 'alder_fra', from: 'activity.age_from', about: { nb: 'År', nn: 'År', en: 'Years' }, of: ({ ageFrom }) => ageFrom },
  { name: 'alder_til', from: 'activity.age_to', about: { nb: 'År', nn: 'År', en: 'Years' }, of: ({ ageTo }) => ageTo },
  {
    name: 'barn_med',
    from: 'activity.children_welcome',
    about: { nb: 'Barn kan være med', nn: 'Barn kan vere med', en: 'Children are welcome' },
    of: ({ childrenWelcome }) => childrenWelcome,
  },
  {
    name: 'sprak',
    from: 'activity.languages',
    about: { nb: 'Koder med mellomrom', nn: 'Kodar med mellomrom', en: 'Codes with spaces' },
    of: ({ languages }) => list(languages),
  },
  {
    name: 'pris',
    from: 'activity.price',
    about: {
      nb: 'Kroner; 0: gratis; tom: ikke kunngjort',
      nn: 'Kroner; 0: gratis; tom: ikkje kunngjort',
      en: 'Kroner; 0: free; empty: not announced',
    },
    of: ({ price }) => price,
  },
  {
    name: 'tilgjengelighet',
    from: 'activity.access',
    about: { nb: 'Med mellomrom', nn: 'Med mellomrom', en: 'With spaces' },
    of: ({ access }) => list(access),
  },
  {
    name: 'pamelding',
    from: 'activity.attend',
    about: {
      nb: 'drop_in, sign_up eller not_announced',
      nn: 'drop_in, sign_up eller not_announced',
      en: 'drop_in, sign_up or not_announced',
    },
    of: ({ attend }) => attend,
  },
  { name: 'kultur', from: 'activity.is_culture', about: { nb: 'Kultur', nn: 'Kultur', en: 'Culture' }, of: ({ culture }) => culture },
  {
    name: 'pa_tvers',
    from: 'activity.is_intergenerational',
    about: { nb: 'På tvers av generasjoner', nn: 'På tvers av generasjonar', en: 'Across generations' },
    of: ({ intergenerational }) => intergenerational,
  },
  {
    name: 'viderefort_fra',
    from: 'activity.carried_on_from',
    about: { nb: 'Hva den er videreført fra', nn: 'Kva han er ført vidare frå', en: 'What it is carried on from' },
    of: ({ carriedOnFrom }) => carriedOnFrom,
  },
  { name: 'lag', from: 'activity.layer', about: LAYER_ABOUT, of: ({ layer }) => layerWord(layer) },
]
