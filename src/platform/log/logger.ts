import { pino, type Logger } from 'pino'

/** One JSON line per event on stdout. No process id or host name: the first looks like a person's `pid`. */
export function openLog(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime })
}
