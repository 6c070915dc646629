/**
 * Activities: what happens at the hubs, from a weekly café to a public meeting. Owns activities, their rhythms and
 * their dates. Knows people, hubs, resources and the chain; is known by town and workplace.
 */
export * from './recurrence/index.ts'
