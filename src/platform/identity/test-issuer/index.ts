/**
 * An issuer for trying the product on one's own machine: anybody can be any of its made-up persons. A real
 * OpenID provider under a path of the same server, loaded at the first use, answering this machine alone.
 */
export { TEST_ISSUER_PATH, testIssuer, type TestIssuer } from './handle.ts'
export type { TestClient, TestPerson } from './settings.ts'
