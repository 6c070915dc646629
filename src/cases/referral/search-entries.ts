import { entriesOf, textIn, words } from '../../hubs/search/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Tx } from '../../platform/database/index.ts'
import { longDate } from '../../platform/i18n/index.ts'
import { clearSearch, putSearchEntries } from '../../platform/search/index.ts'
import { referralPaths } from './paths.ts'
import { referralTexts } from './texts.ts'

const KIND = 'referral'

/** After a change of any of them, in the transaction that made it: found by what the body asks for, and by what was answered. */
export async function reindexReferrals(tx: Tx): Promise<void> {
  await clearSearch(tx, { kinds: [KIND] })
  const rows = await tx
    .selectFrom('referral')
    .innerJoin('body', 'body.slug', 'referral.bodySlug')
    .innerJoin('hub', 'hub.id', 'body.hubId')
    .selectAll('referral')
    .select(['body.name as bodyName', 'hub.slug as hub'])
    .execute()
  await putSearchEntries(
    tx,
    rows.flatMap(({ key, bodySlug, number, hub, layer, sentOn, title, text, answer, bodyName }) => {
      const path = referralPaths.referral(bodySlug, number)
      return entriesOf({ kind: KIND, ref: key, path, hub, layer, validFrom: sentOn, weight: 1 }, title, (lang) => ({
        summary: referralTexts(lang).found(show(bodyName, lang).text, longDate(sentOn, lang)),
        body: words([textIn(lang, text), textIn(lang, answer ?? undefined)]),
      }))
    }),
  )
}
