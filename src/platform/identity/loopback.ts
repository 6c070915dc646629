/** True for this machine alone: `localhost`, its subdomains, 127.0.0.0/8 and ::1. */
export function isLoopbackName(hostname: string): boolean {
  return /^((.+\.)?localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(hostname)
}

/** The other end of a connection, as Node tells it: IPv4 can come mapped into IPv6. */
export function isLoopbackAddress(address: string | undefined): boolean {
  return address !== undefined && isLoopbackName(address.replace(/^::ffff:/i, ''))
}

/** Digdir's own test environments, and whatever runs on this machine: there, and only there, people have made-up numbers. */
export function isTestIssuer(issuer: string): boolean {
  const { hostname } = new URL(issuer)
  return isLoopbackName(hostname) || /^test\.(idporten|ansattporten)\.no$/.test(hostname)
}
