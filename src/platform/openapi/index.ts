/** The JSON API's own rules: described routes, checked input, problem documents, paging, times. */
export * from './describe.ts'
export * from './document.ts'
export * from './etag.ts'
export * from './json-body.ts'
export * from './moment.ts'
export * from './paging.ts'
export * from './routes.ts'
