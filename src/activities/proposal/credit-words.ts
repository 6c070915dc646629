import type { Language } from '../../platform/content/localized.ts'
import type { Proposer, Wording } from './proposal.ts'
import { proposalTexts } from './texts.ts'

interface Given {
  proposer: Pick<Proposer, 'credit' | 'association'> & { isBusiness?: boolean }
  /** Where they are forgotten, or gave none, it is as who they are. */
  nickname?: Wording['nickname'] | undefined
  /** «på Tofte» */
  where: string
}

/** From whom it is, as everybody may know it: «Skaterotta, en ung person på Tofte», «en innbygger i Heggedal», a club by its name, a business as one. */
export function creditWords({ proposer: { credit, association, isBusiness = false }, nickname, where }: Given, lang: Language): string {
  const t = proposalTexts(lang).credit
  if (credit === 'association') return isBusiness ? t.business(association ?? '') : (association ?? '')
  const named = nickname ?? null
  if (credit === 'young') return named === null ? t.young(where) : t.youngNamed(named, where)
  return named === null ? t.resident(where) : t.residentNamed(named, where)
}
