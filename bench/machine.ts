import { execFileSync } from 'node:child_process'
import { cpus, loadavg, release, totalmem, type } from 'node:os'

export interface Machine {
  at: string
  commit: string
  cores: number
  processor: string
  memory: string
  system: string
  node: string
  /** Of the last minute, when the run began: above half a core of others' work the figures say little. */
  load: number
}

export function thisMachine(): Machine {
  const processors = cpus()
  return {
    at: new Date().toISOString().slice(0, 16).replace('T', ' '),
    commit: commit(),
    cores: processors.length,
    processor: processors[0]?.model.trim() ?? 'unknown',
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${type()} ${release()}`,
    node: process.version,
    load: loadavg()[0] ?? NaN,
  }
}

export const isQuiet = (machine: Machine) => machine.load <= machine.cores / 4

export function machineWords(machine: Machine, loadAtEnd: number): string {
  const { at, commit, cores, processor, memory, system, node, load } = machine
  const loads = `load ${load.toFixed(1)} at the start, ${loadAtEnd.toFixed(1)} at the end`
  const warning = isQuiet(machine) ? '' : '; TAKEN UNDER LOAD: only the ratios say something, and those little'
  return `${at} UTC, commit ${commit}; ${cores} cores (${processor}), ${memory}, ${system}, Node ${node}; ${loads}${warning}`
}

export const loadNow = () => loadavg()[0] ?? NaN

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return 'unknown'
  }
}
