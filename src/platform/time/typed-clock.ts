/** A clock time as people write it, in minutes since midnight: `10`, `10.30`, `10:30`, `1030`, «kl. 10». 24 is 1440. Null for anything else. */
export function typedClock(text: string): number | null {
  const clean = text
    .trim()
    .toLowerCase()
    .replace(/^(kl\.?|klokka|klokken) ?/, '')
  const match = /^(\d{1,2})(?:[.:]?(\d{2}))?$/.exec(clean)
  if (!match) return null
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)]
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return null
  return hour * 60 + minute
}
