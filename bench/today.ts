import { townClock, type Day } from '../src/platform/time/index.ts'

export const today = (): Day => townClock(null).today()
