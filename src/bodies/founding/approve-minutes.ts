import { createHash } from 'node:crypto'
import { lastChangeOf, putIn, type Acting, type Target } from '../../hubs/edit/index.ts'
import { show } from '../../platform/content/localized.ts'
import { raiseVersions } from '../../platform/cache/index.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { notFound } from '../../platform/http/errors.ts'
import { bodyKind } from '../body-kind.ts'
import type { BodyOnDay } from '../body-on-day.ts'
import { Body } from '../body.ts'
import { electionsOf } from '../election/index.ts'
import { bodySaid } from '../texts.ts'
import { lacksOf, type Founding, type MinutesLanguage } from './founding.ts'
import { minutesText } from './minutes-text.ts'
import { foundingOf, minutesOf } from './queries.ts'
import { refused } from './texts.ts'

interface Approving {
  body: BodyOnDay
  lang: MinutesLanguage
  acting: Acting
}

/**
 * The minutes are fixed, the association is founded from the day of its meeting, and its statutes are the first version of what it works by:
 * all of it or nothing. Throws `conflict` while anything is lacking, and when it is done already.
 */
export function approveMinutes(db: Db, { body, lang, acting }: Approving): Promise<void> {
  return db.transaction().execute(async (tx) => {
    await tx.selectFrom('body').select('slug').where('slug', '=', body.slug).forUpdate().execute()
    if ((await minutesOf(tx, body.slug)).length > 0) throw refused('approved')
    const founding = await foundingOf(tx, body.slug)
    if (founding === null || lacksOf(body, founding, await electionsOf(tx, body.slug)).length > 0) throw refused('notYet')
    await put(tx, { body: body.slug, lang, text: minutesText(founding, show(body.name, lang).text, lang), reason: null, acting })
    await registerFounded(tx, founding, acting)
  })
}

/** A mistake in the text is mended in a new version with its reason; the ones before stand as they were. Throws `conflict` where nothing is changed. */
export function correctMinutes(db: Db, { body, lang, text, reason, acting }: Approving & { text: string; reason: string }): Promise<void> {
  return db.transaction().execute(async (tx) => {
    await tx.selectFrom('body').select('slug').where('slug', '=', body.slug).forUpdate().execute()
    const [last] = await minutesOf(tx, body.slug)
    if (last === undefined) throw refused('noMinutes')
    if (last.text === text) throw refused('unchanged')
    await put(tx, { body: body.slug, lang, text, reason, acting })
    await raiseVersions(tx, [])
  })
}

interface Version {
  body: string
  lang: MinutesLanguage
  text: string
  reason: string | null
  acting: Acting
}

/** The checksum of each version takes in the one before, so that none can be changed or left out unseen. */
async function put(tx: Tx, { body, lang, text, reason, acting }: Version): Promise<void> {
  const [last] = await minutesOf(tx, body)
  const checksum = createHash('sha256')
    .update(`${last?.checksum ?? ''}\n${text}`)
    .digest('hex')
  const [version, approvedAt] = [(last?.version ?? 0) + 1, new Date(acting.at)]
  await tx
    .insertInto('foundingMinutes')
    .values({ body, version, lang, text, reason, checksum, approvedAt, approvedBy: acting.actor.id })
    .execute()
}

async function registerFounded(tx: Tx, { body, heldOn, statutes }: Founding, acting: Acting): Promise<void> {
  const target: Target = { kind: bodyKind.name, scope: 'municipality', key: body, keptBy: bodyKind }
  const stored = await bodyKind.find(tx, 'municipality', body)
  if (stored === null) throw notFound(bodySaid((t) => t.faults.noBody))
  const item = Body.parse(stored.item)
  const steps = [...item.steps.filter((one) => one.step !== 'founding_meeting' || one.state !== 'actual'), founded(heldOn)]
  const rules =
    statutes === null ? item.rules : [...item.rules.filter(({ from }) => from < heldOn), { from: heldOn, text: { nb: statutes } }]
  const seen = await lastChangeOf(tx, target)
  await putIn(tx, { target, item: { ...item, steps, rules }, layer: stored.layer, seen }, acting)
}

const founded = (date: string) => ({ step: 'founding_meeting' as const, state: 'actual' as const, date })
