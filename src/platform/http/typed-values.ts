import { cleanText } from '../content/clean-text.ts'
import type { Typed } from './forms.ts'

/** What was typed in a field, without space around and signs that cannot be seen; empty when it was not sent. */
export function lineOf(typed: Typed, name: string): string {
  const value = Object.hasOwn(typed, name) ? typed[name] : undefined
  return cleanText(typeof value === 'string' ? value : (value?.[0] ?? '')).trim()
}

/** All that was ticked under one name. */
export function listOf(typed: Typed, name: string): string[] {
  const value = Object.hasOwn(typed, name) ? typed[name] : undefined
  return value === undefined ? [] : [...new Set([value].flat())]
}
