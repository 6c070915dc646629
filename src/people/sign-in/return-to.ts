const HERE = 'http://here.invalid'

/** The local path that a sign-in goes back to; anything that could lead elsewhere, or back to a sign-in, becomes `otherwise`. */
export function localPath(given: string | undefined, otherwise = '/arbeid'): string {
  if (given === undefined || given.length > 500 || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(given)) return otherwise
  const url = new URL(given, HERE)
  const leadsBack = /^(\/[a-z]{2})?\/(arbeid\/)?log(g|get)-/.test(url.pathname)
  return url.origin !== HERE || leadsBack || url.pathname.startsWith('//') ? otherwise : url.pathname + url.search
}
