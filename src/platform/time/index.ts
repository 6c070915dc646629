/** Days, wall times, instants and the two clocks. Everything that reads or converts time is here. */
export * from './day.ts'
export * from './zone.ts'
export * from './clock.ts'
export * from './imprecise.ts'
export * from './reply-time.ts'
export * from './typed-clock.ts'
export * from './typed-day.ts'
