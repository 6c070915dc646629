import { needTopicKind } from '../activities/index.ts'
import { bodyTopic } from '../bodies/index.ts'
import { caseTopic } from '../cases/index.ts'
import { hubTopicKinds } from '../hubs/index.ts'
import { topicsOf } from '../people/index.ts'
import { suggestionTopic } from '../suggestions/index.ts'

/** All that can be followed: a line for each slice that has something. */
export const topics = topicsOf([...hubTopicKinds, needTopicKind, bodyTopic, caseTopic, suggestionTopic])
