import { cameOfSuggestion } from '../activities/index.ts'
import { listener } from '../platform/outbox/index.ts'
import { leadToActivity } from '../suggestions/index.ts'

/**
 * The chain leads on to the activity, and all who asked for it, stand behind it or can help are told once. A number that says nothing here
 * changes nothing: an activity may come with another municipality's pack.
 */
export const suggestionBecomesActivity = listener({
  kind: cameOfSuggestion,
  name: 'flows.suggestion-becomes-activity',
  inOrder: true,
  handle: (tx, { payload, at }) =>
    leadToActivity(tx, { number: payload.suggestion, activityKey: payload.activity, title: payload.title, hub: payload.hub, at }),
})
