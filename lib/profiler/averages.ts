import type { ProfilerEvent } from './events.js'

/** All events of one name together: https://docs.pytorch.org/docs/stable/profiler.html */
export interface KeyAverage {
  name: string
  count: number
  /** Microseconds on the CPU: in operators of this name alone, and with those that they called. */
  selfCpuTime: number
  cpuTime: number
  /** Microseconds of kernels on another device. */
  deviceTime: number
  /** Bytes, with `profileMemory`. */
  selfMemory: number
  memory: number
  flops: number
  /** When grouped by them. */
  inputShapes: number[][] | null
}

export type SortKey = 'selfCpuTime' | 'cpuTime' | 'deviceTime' | 'selfMemory' | 'memory' | 'count' | 'flops'
export const sortKeys: readonly SortKey[] = ['selfCpuTime', 'cpuTime', 'deviceTime', 'selfMemory', 'memory', 'count', 'flops']

export function keyAverages(events: readonly ProfilerEvent[], groupByInputShape: boolean, sortBy: SortKey): KeyAverage[] {
  const groups = new Map<string, KeyAverage>()
  for (const event of events) {
    const onDevice = event.device !== 'cpu'
    const key = `${event.name} ${event.device} ${groupByInputShape ? JSON.stringify(event.inputShapes) : ''}`
    let group = groups.get(key)
    if (group === undefined) {
      group = { name: event.name, count: 0, selfCpuTime: 0, cpuTime: 0, deviceTime: 0, selfMemory: 0, memory: 0, flops: 0, inputShapes: groupByInputShape ? event.inputShapes : null }
      groups.set(key, group)
    }
    group.count++
    if (onDevice) {
      group.deviceTime += event.duration
    } else {
      group.selfCpuTime += event.selfDuration
      group.selfMemory += event.selfMemory
      // An operator that calls itself would count its time twice.
      if (!isInside(event, event.name)) {
        group.cpuTime += event.duration
        group.memory += event.memory
      }
    }
    group.flops += event.flops
  }
  return [...groups.values()].sort((a, b) => b[sortBy] - a[sortBy])
}

function isInside(event: ProfilerEvent, name: string): boolean {
  for (let { parent } = event; parent !== null; parent = parent.parent) if (parent.name === name) return true
  return false
}
