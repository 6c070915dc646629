import { isSameOutline, markPath, tilesApart, type Inks, type MarkRule } from './mark.ts'
import { chromaOf, hueOf } from './oklch.ts'
import { allRules, inksOf } from './palette.ts'

/** A mark in use, and how near it is to where the new one shall be: 1 next door, 0 far off. */
export type MarkInUse = MarkRule & Inks & { nearness: number }

/** A mark that no hub has, and what a form calls it. */
export interface FreeMark {
  code: string
  mark: MarkRule & Inks
}

interface Candidate {
  rule: MarkRule
  hue: number
}

interface Used extends MarkInUse {
  /** Null: grey. */
  hue: number | null
}

/**
 * The marks most unlike those in use and each other, the best first. Form and hue count together, so that what is
 * near in one is far in the other, and the more the nearer a mark is. The same hubs always give the same answer.
 */
export function freeMarks(inUse: readonly MarkInUse[], count: number): FreeMark[] {
  const used: Used[] = inUse.map((one) => ({ ...one, hue: chromaOf(one.bright) > 0.02 ? hueOf(one.bright) : null }))
  return Array.from({ length: count }, () => {
    const { rule, hue } = freest(used)
    const mark = { ...rule, ...inksOf(hue) }
    used.push({ ...mark, hue, nearness: 0 })
    return { code: codeOf({ rule, hue }), mark }
  })
}

const codeOf = ({ rule: { shape, start, step }, hue }: Candidate) => `${shape}-${start}-${step}-${hue}`

/** The mark that a form calls so; null when it is no such name. */
export function markOfCode(code: string): (MarkRule & Inks) | null {
  const [rule, hue] = [allRules().find((one) => code.startsWith(codeOf({ rule: one, hue: 0 }).slice(0, -1))), /-(\d{1,3})$/.exec(code)?.[1]]
  if (rule === undefined || hue === undefined || Number(hue) >= 360 || codeOf({ rule, hue: Number(hue) }) !== code) return null
  return { ...rule, ...inksOf(Number(hue)) }
}

function freest(used: readonly Used[]): Candidate {
  const taken = new Set(used.map(markPath))
  const free = allRules().filter((rule) => !taken.has(markPath(rule)))
  const hues = freeHues(used)
  const ranked = (free.length > 0 ? free : allRules())
    .flatMap((rule) => hues.map((hue) => ({ rule, hue })))
    .map((candidate) => {
      const apart = used.map((other) => unlikeness(candidate, other) / (1 + other.nearness))
      return { ...candidate, least: Math.min(...apart), sum: apart.reduce((sum, one) => sum + one, 0) }
    })
    .toSorted((a, b) => b.least - a.least || b.sum - a.sum)
  return ranked[0] ?? { rule: { shape: 'arc', start: 0, step: 0 }, hue: 0 }
}

/** From 0, the same, to 2. */
const unlikeness = ({ rule, hue }: Candidate, other: Used) => unlikeForm(rule, other) + unlikeHue(hue, other.hue)

/**
 * Tiles that turn in the same way make the same pattern, wherever they begin. A hub that is planned or shut shows the lines of its mark
 * alone: two that have them in common are then one.
 */
function unlikeForm(one: MarkRule, other: MarkRule): number {
  if (isSameOutline(one, other)) return 0
  return (one.shape === other.shape ? 0 : 0.45) + (one.step === other.step ? 0 : 0.35) + 0.05 * tilesApart(one, other)
}

/** Sixty degrees apart, no one takes them for the same. */
const CLEARLY_APART = 60
const unlikeHue = (one: number, other: number | null) =>
  other === null ? 1 : Math.min(CLEARLY_APART, degreesApart(one, other)) / CLEARLY_APART

/** The hues that are at least half as far from all in use as the farthest; next door a degree counts as a third of one. */
function freeHues(used: readonly Used[]): number[] {
  const distance = (hue: number, other: Used) => (other.hue === null ? 180 : degreesApart(hue, other.hue) / (1 + 2 * other.nearness))
  const all = Array.from({ length: 72 }, (_, k) => ({
    hue: k * 5,
    distance: Math.min(180, ...used.map((other) => distance(k * 5, other))),
  }))
  const farthest = Math.max(...all.map(({ distance }) => distance))
  return all.filter(({ distance }) => distance >= farthest / 2).map(({ hue }) => hue)
}

const degreesApart = (one: number, other: number) => Math.abs(((one - other + 540) % 360) - 180)
