import { activityTexts, creditWords, wishWords, type Proposal, type Wording } from '../../activities/index.ts'
import type { Fact, Ui } from '../../design/index.ts'
import { atHub, type HubOnDay } from '../../hubs/index.ts'
import { proposalPageTexts } from './texts.ts'

/** What it is, as everybody reads it. */
export function wordingFacts(wording: Wording, { ui, hub }: { ui: Ui; hub: HubOnDay | undefined }): Fact[] {
  const t = proposalPageTexts(ui.lang).facts
  const facts: [string, string | null][] = [
    [t.when, capital(wishWords(wording, ui.lang))],
    [t.who, capital(activityTexts(ui.lang).audiences[wording.audience])],
    [t.where, hub?.name ?? null],
    [t.help, wording.help],
  ]
  return facts.flatMap(([term, text]) => (text === null ? [] : [{ term, text }]))
}

/** «Skaterotta, en ung person på Tofte» */
export function byWords(
  proposal: Pick<Proposal, 'credit' | 'association'>,
  nickname: string | null,
  { ui, hub }: { ui: Ui; hub: HubOnDay | undefined },
): string {
  return creditWords({ proposer: proposal, nickname, where: hub === undefined ? '' : atHub(hub, ui.lang) }, ui.lang)
}

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
