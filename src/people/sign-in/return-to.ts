const HERE = 'http://here.invalid'

/** The local path that a sign-in goes back to; anything that could lead elsewhere becomes `/arbeid`. */
export function localPath(given: string | undefined): string {
  if (given === undefined || given.length > 500 || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(given)) return '/arbeid'
  const url = new URL(given, HERE)
  const leadsBack = url.pathname.startsWith('/arbeid/logg')
  return url.origin !== HERE || leadsBack || url.pathname.startsWith('//') ? '/arbeid' : url.pathname + url.search
}
