import { topicName } from './enquiries/list-page.tsx'
import type { Work } from './work.ts'

/** As it is said in a sentence: «Tofte». */
export function topicShort(work: Work, topic: string): string {
  return work.hubs.find(({ slug }) => topic === `hub:${slug}`)?.short ?? topicName(work, topic)
}
