import { textIn } from '../form/words.ts'
import { asString, asText } from '../form/localized-value.ts'
import { bodyNoun } from './body.ts'
import { ownStatement } from './hearing.ts'
import { ownAgenda, ownMeeting } from './meeting.ts'
import { ownReferral } from './referral.ts'
import type { Noun } from './noun.ts'
import { offer, presence } from './people-here.ts'
import { provider } from './provider.ts'
import { news } from './story.ts'

/** The same thing on a provider's own pages: nobody is asked who the sender is. */
const ofProvider = (noun: Noun): Noun => ({
  ...noun,
  permission: 'provider.edit',
  fields: noun.fields.filter(({ name }) => name !== 'provider'),
  fill: (values, work) => ({ ...(noun.fill?.(values, work) ?? values), provider: work.own?.slug ?? '' }),
  keyFrom: (item, work) => noun.keyFrom({ ...item, provider: work.own?.slug ?? '' }, work),
})

const OWN_FIELDS = ['description', 'phone', 'email']

/** What a provider says of itself; what sort it is and what it is called are the municipality's to say. */
export const providerText: Noun = {
  ...provider,
  path: 'tekst',
  permission: 'provider.edit',
  isSingle: true,
  fields: provider.fields.filter(({ name }) => OWN_FIELDS.includes(name)),
  texts: (t) => ({ ...t.nouns.provider, add: t.own.text, many: t.own.text, lead: t.own.textLead }),
  detail: (item, work) => [textIn(item['description'], work), asString(item['phone']), asString(item['email'])],
  keyFrom: (item) => asText(item['description'])?.nb ?? '',
}

export const providerNews = ofProvider(news)
/** What a provider edits at each hub, in the order of its page. */
export const PROVIDER_NOUNS: readonly Noun[] = [ofProvider(presence), ofProvider(offer), providerNews]

/** What the secretary of a body keeps, in the order of its page. */
export const BODY_NOUNS: readonly Noun[] = [ownMeeting, ownAgenda, ownStatement, ownReferral]

/** What the secretary of a body writes of it; what it is and rests on are the municipality's to say. */
export const bodyText: Noun = {
  ...bodyNoun,
  path: 'tekst',
  permission: 'body.edit',
  isSingle: true,
  texts: (t) => ({ ...t.nouns.body, add: t.nouns.body.text, many: t.nouns.body.text, lead: t.nouns.body.textLead }),
  fields: bodyNoun.fields.filter(({ name }) => name === 'body'),
}
