import { cpus, freemem, totalmem } from 'node:os'
import { torch, type MemoryStats } from '../../index.js'
import type { Family, Sample } from './family.js'

/** Share of all processors' time that was not idle since it was last asked for, 0 to 1. */
class CpuUtilization {
  #busy = 0
  #total = 0

  constructor() {
    this.next()
  }

  next(): number {
    let idle = 0
    let total = 0
    for (const { times } of cpus()) {
      idle += times.idle
      total += times.user + times.nice + times.sys + times.irq + times.idle
    }
    const passed = total - this.#total
    const share = passed > 0 ? (total - idle - this.#busy) / passed : 0
    this.#busy = total - idle
    this.#total = total
    return Math.min(1, Math.max(0, share))
  }
}

const alone = (value: number): Sample[] => [{ labels: {}, value }]

function memory(name: string, help: string, value: (stats: MemoryStats) => number): Family<void> {
  return { name, help, type: 'gauge', samples: () => alone(value(torch.memoryStats())) }
}

/** Of the machine, under Triton's names, and of the tensors of this thread. */
export function processFamilies(): readonly Family<void>[] {
  const cpu = new CpuUtilization()
  return [
    { name: 'nv_cpu_utilization', type: 'gauge', help: 'Share of the time of all processors that was used since the last scrape, 0 to 1', samples: () => alone(cpu.next()) },
    { name: 'nv_cpu_memory_total_bytes', type: 'gauge', help: 'Memory of the machine', samples: () => alone(totalmem()) },
    { name: 'nv_cpu_memory_used_bytes', type: 'gauge', help: 'Memory of the machine that is in use', samples: () => alone(totalmem() - freemem()) },
    memory('tch_tensors', 'Live tensors', ({ liveTensors }) => liveTensors),
    memory('tch_tensors_peak', 'Most tensors that were live at once', ({ peakTensors }) => peakTensors),
    memory('tch_tensor_memory_bytes', 'Native memory of live tensors', ({ bytes }) => bytes),
    memory('tch_tensor_memory_peak_bytes', 'Most native memory that tensors had at once', ({ peakBytes }) => peakBytes),
    { name: 'tch_tensors_made_total', type: 'counter', help: 'Tensors made since the start', samples: () => alone(torch.memoryStats().madeTensors) },
  ]
}
