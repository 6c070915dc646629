import type { ReadProposal } from '../../activities/index.ts'

/** All that somebody wrote, to count links in. */
export const textOf = ({ wording: { title, body, help, nickname } }: Pick<ReadProposal, 'wording'>): string =>
  [title, body, help ?? '', nickname ?? ''].join(' ')
