import { countIdentityKeys } from '../../people/index.ts'
import { waitingMigrations, type Town } from '../town.ts'
import { mend, well, type Finding } from './finding.ts'

/** Hashes of national identity numbers move to a new key as their residents sign in; until then the old key must stay. */
export async function checkIdentityKeys(town: Town): Promise<Finding[]> {
  if ((await waitingMigrations(town)).length > 0) return []
  const { current, other } = await countIdentityKeys(town.db, town.config)
  const says = `${current} residents under the key in force, ${other} under another`
  if (other === 0 || town.config.identityKey === null) return [well('identity key', says)]
  if (town.config.identityKey.old !== null)
    return [well('identity key', `${says}: keep IDENTITY_KEY_OLD until they have signed in, or are forgotten after two years`)]
  return [mend('identity key', `${says}: set IDENTITY_KEY_OLD to the key before, else they are strangers at their next sign-in`)]
}
