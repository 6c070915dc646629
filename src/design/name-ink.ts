/**
 * Giants are set as tight as their letters: those below the line and rings above it need room of their own, and those that begin
 * with a point, which have no air beside them, are not moved out to the column's edge as others are.
 */
export function nameInk(name: string): string | undefined {
  const kind = [/[gjpqyQ]/.test(name) && 'deep', /[ÅÄÖÜÉ]/.test(name) && 'high', /^[AÅÄVWYÆ]/.test(name) && 'pointed']
  return kind.filter(Boolean).join(' ') || undefined
}
