import type { Room } from '../hubs/index.ts'

interface Limit {
  most: number
  /** By the rules of fire and escape, not by the chairs. */
  isFire: boolean
}

/** The most that a room takes: the lower of its chairs and the rules of fire; null where neither is announced. */
export function limitOf({ capacity, fireLimit }: Pick<Room, 'capacity' | 'fireLimit'>): Limit | null {
  if (fireLimit !== null && (capacity === null || fireLimit <= capacity)) return { most: fireLimit, isFire: true }
  return capacity === null ? null : { most: capacity, isFire: false }
}
