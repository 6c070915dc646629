import type { Typed } from './forms.ts'

/** What was typed in a field, without space around; empty when it was not sent. */
export function lineOf(typed: Typed, name: string): string {
  const value = Object.hasOwn(typed, name) ? typed[name] : undefined
  return (typeof value === 'string' ? value : (value?.[0] ?? '')).trim()
}

/** All that was ticked under one name. */
export function listOf(typed: Typed, name: string): string[] {
  const value = Object.hasOwn(typed, name) ? typed[name] : undefined
  return value === undefined ? [] : [...new Set([value].flat())]
}
