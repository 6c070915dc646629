/**
 * Appointments: what people come to a hub about, where it is met and what to bring. Owns services and the hubs
 * they are met at. Knows hubs; is known by town.
 */
export { findService, findServices, type FoundPlace, type FoundService } from './find-services.ts'
export { metAt, nearestWith, type NearestService } from './met-at.ts'
export { servicePaths } from './paths.ts'
export { appointmentsPrivacy } from './privacy.ts'
export { HOWS } from './service.ts'
