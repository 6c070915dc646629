/** Who may come in where: each route line declares it, and a test reads them all. Knows no roles; `people` does. */
export * from './declare.ts'
export * from './declared-routes.ts'
