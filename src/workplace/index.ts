/**
 * Workplace: the staff's own pages. What is so at their hubs now, what is missing, and forms for all of it with a
 * preview, a history and a way back. Owns no data; writes through the intentions of hubs/edit.
 */
export { brakeRoutes } from './brakes/routes.ts'
export { counterRoutes } from './counter/routes.ts'
export { ownRoutes } from './own-pages/routes.ts'
export { paperUploads } from './papers/papers-page.tsx'
export { sheetUploads } from './sheet/sheet-page.tsx'
export { placeNames } from './roles/place-names.ts'
export { staffMenu } from './staff-menu.ts'
export { privacyRoutes } from './privacy/routes.ts'
export { remindBodies } from './reminders/remind-bodies.ts'
export { workplaceRoutes } from './routes.ts'
