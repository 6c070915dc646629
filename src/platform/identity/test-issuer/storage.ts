import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider'
import { machineNow } from '../../time/index.ts'

interface Kept {
  payload: AdapterPayload
  until: number
}

const MOST = 1000

/** What the issuer remembers, in memory: it forgets when the program stops, and the oldest when it has too much. */
export function memory(): AdapterFactory {
  return (): Adapter => {
    const all = new Map<string, Kept>()
    const find = (id: string) => {
      const kept = all.get(id)
      return kept && kept.until > machineNow() ? kept.payload : undefined
    }
    return {
      upsert: async (id, payload, expiresIn) => {
        all.set(id, { payload, until: machineNow() + (expiresIn ?? 3600) * 1000 })
        const [oldest] = all.keys()
        if (all.size > MOST && oldest !== undefined) all.delete(oldest)
      },
      find: async (id) => find(id),
      findByUid: async (uid) => [...all.values()].find((kept) => kept.payload.uid === uid)?.payload,
      findByUserCode: async () => undefined,
      consume: async (id) => {
        const payload = find(id)
        if (payload) payload['consumed'] = Math.floor(machineNow() / 1000)
      },
      destroy: async (id) => {
        all.delete(id)
      },
      revokeByGrantId: async (grantId) => {
        for (const [id, kept] of all) if (kept.payload.grantId === grantId) all.delete(id)
      },
    }
  }
}
