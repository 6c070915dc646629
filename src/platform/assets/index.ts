/** What the build made and the hubs' own colours, sent compressed and for good. */
export * from './assets.ts'
export * from './routes.ts'
