/** The server that the tests' databases lie on; tests themselves ask for `freshDatabase`. */
export { connectionUrl, openTestCluster } from './server.ts'
export { sweepTestServer } from './sweep.ts'
