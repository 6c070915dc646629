/** What can be followed of what this slice owns: a kind a file, in the order they are offered. */
import type { TopicKind } from '../../people/index.ts'
import { hubTopic } from './hub-topic.ts'
import { placeTopic } from './place-topic.ts'
import { providerTopic } from './provider-topic.ts'
import { themeTopic } from './theme-topic.ts'

export const hubTopicKinds: readonly TopicKind[] = [hubTopic, placeTopic, themeTopic, providerTopic]
