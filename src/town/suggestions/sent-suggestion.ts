import { z } from 'zod'
import { ALL_KINDS, POINT } from '../../suggestions/index.ts'
import { Person, typedOf } from '../act/api-act.ts'

const text = z.string().max(5000).default('')

/** What somebody sends to say something. */
export const Sent = z.object({
  ...Person,
  kind: z.enum(ALL_KINDS).meta({ description: 'initiative: vil gjøre; wish: ønsker seg; need: mangler; question: spør et organ' }),
  body: text.meta({ description: 'Organet et spørsmål er til, navnet i adressen: lsu-tofte. Ellers tom' }),
  hub: text.meta({ description: 'Torgets navn i adressen: tofte. Kan være tomt når stedet er gitt' }),
  place: text.meta({ description: 'Stedets navn, eller navnet i adressen' }),
  point: text.meta({ description: 'Hvor på kartet: 59.547,10.567. Rundes til omtrent hundre meter' }),
  title: text.meta({ description: 'Hva det gjelder, kort' }),
  description: text.meta({ description: 'Litt mer om det. Alle kan lese det når noen på torget har lest det' }),
  audience: text,
  written: text.meta({ description: 'Språket det er skrevet på: nb, nn, en eller other' }),
  credit: z
    .enum(['resident', 'child', 'young', 'association'])
    .default('resident')
    .meta({ description: 'Fra hvem, slik alle får vite det' }),
  nickname: text.meta({ description: 'Kallenavnet på siden; aldri hele navnet' }),
  association: text,
})

/** As the form of the page would have it. */
export const asTyped = (sent: z.output<typeof Sent>) => ({
  ...typedOf(sent),
  slags: sent.kind,
  torg: sent.hub,
  sted: sent.place,
  [POINT]: sent.point,
  organ: sent.kind === 'question' ? sent.body || '-' : '',
  tittel: sent.title,
  hva: sent.description,
  for: sent.audience,
  skrevet: sent.written,
  hvem: sent.credit,
  kallenavn: sent.nickname,
  forening: sent.association,
})

/** What a field of the form is called here. */
export const FIELDS = {
  slags: 'kind',
  torg: 'hub',
  sted: 'place',
  organ: 'body',
  tittel: 'title',
  hva: 'description',
  for: 'audience',
  skrevet: 'written',
  hvem: 'credit',
  kallenavn: 'nickname',
  forening: 'association',
}
