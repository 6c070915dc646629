/** Structured logs without personal data: no addresses, names, query strings, cookies or bodies. */
export * from './logger.ts'
export * from './describe-error.ts'
export * from './requests.ts'
