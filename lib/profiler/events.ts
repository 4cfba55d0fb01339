import type { NativeProfilerEvent } from '../native-types.js'

/** One operator that ran, or a range of `recordFunction`. */
export interface ProfilerEvent {
  name: string
  /** Microseconds since profiling began. */
  start: number
  /** Microseconds, operators inside included, and without them. */
  duration: number
  selfDuration: number
  /** A number for each thread. */
  thread: number
  /** `cpu`, or where a kernel ran. */
  device: string
  /** Sizes of the tensor arguments, with `recordShapes`; [] for those that are none. */
  inputShapes: number[][]
  /** TorchScript source lines, the innermost first, with `withStack`. */
  stack: string[]
  /** Sub-modules of a TorchScript model, the outermost first, with `withModules`. */
  modules: string[]
  /** Bytes allocated less bytes freed while it ran, with `profileMemory`; the second without operators inside. */
  memory: number
  selfMemory: number
  /** Floating point operations of matrix products, convolutions and the like, with `withFlops`. */
  flops: number
  /** The operator or range that it ran in. */
  parent: ProfilerEvent | null
}

/** What the profiler itself does, and events that stand for something else. */
const hidden = new Set([
  '[memory]', '[OutOfMemory]', 'aten::is_leaf', 'aten::output_nr', 'aten::_version',
  'profiler::_record_function_enter', 'profiler::_record_function_enter_new', 'profiler::_record_function_exit',
])

/** The rows of the addon as events in the order of their start, with the time and memory of each its own. */
export function eventsOf(rows: readonly NativeProfilerEvent[]): ProfilerEvent[] {
  const memory = new MemoryRecords(rows.filter(([name, , , , , , , device]) => name === '[memory]' && device === 'cpu'))
  const nested: ProfilerEvent[] = []
  const events: ProfilerEvent[] = []
  for (const [name, , start, duration, thread, async, isHidden, device, , flops, inputShapes, stack, modules] of rows) {
    if (isHidden || hidden.has(name)) continue
    const bytes = device === 'cpu' ? memory.between(start, start + duration) : 0
    const event: ProfilerEvent = {
      name, start, duration, selfDuration: duration, thread, device, inputShapes, stack, modules, memory: bytes, selfMemory: bytes, flops, parent: null,
    }
    events.push(event)
    // What begins on one thread and ends on another is inside nothing.
    if (!async && device === 'cpu') nested.push(event)
  }
  nest(nested)
  const repeated = mergeRepeated(nested)
  return events.filter((event) => !repeated.has(event)).sort((a, b) => a.start - b.start || b.duration - a.duration)
}

/** Finds the event that each is in: of the same thread, the shortest around it. */
function nest(events: ProfilerEvent[]): void {
  events.sort((a, b) => a.thread - b.thread || a.start - b.start || b.duration - a.duration)
  let open: ProfilerEvent[] = []
  let thread: number | undefined
  for (const event of events) {
    if (event.thread !== thread) open = []
    thread = event.thread
    let parent = open.at(-1)
    while (parent !== undefined && (event.start >= end(parent) || end(event) > end(parent))) {
      open.pop()
      parent = open.at(-1)
    }
    if (parent !== undefined) {
      event.parent = parent
      parent.selfDuration -= event.duration
      parent.selfMemory -= event.memory
    }
    open.push(event)
  }
}

/**
 * An operator that does nothing but call another overload of its own name is one with it, as in Python's tables.
 * Gives the events that stand for no operator of their own; they are in the order in which `nest` leaves them.
 */
function mergeRepeated(nested: readonly ProfilerEvent[]): Map<ProfilerEvent, ProfilerEvent> {
  const merged = new Map<ProfilerEvent, ProfilerEvent>()
  const inside = new Map<ProfilerEvent, number>()
  for (const { parent } of nested) if (parent !== null) inside.set(parent, (inside.get(parent) ?? 0) + 1)
  for (const event of nested) {
    const parent = event.parent === null ? null : merged.get(event.parent) ?? event.parent
    event.parent = parent
    if (parent === null || parent.name !== event.name || inside.get(parent) !== 1) continue
    merged.set(event, parent)
    inside.set(parent, inside.get(event) ?? 0)
    parent.selfDuration += event.selfDuration
    parent.selfMemory += event.selfMemory
    parent.modules = parent.modules.length > 0 ? parent.modules : event.modules
  }
  return merged
}

function end({ start, duration }: ProfilerEvent): number {
  return start + duration
}

/** Sums of allocations over intervals of time. */
class MemoryRecords {
  readonly #times: number[]
  readonly #sums: number[] = [0]

  constructor(rows: readonly NativeProfilerEvent[]) {
    const inOrder = [...rows].sort((a, b) => a[2] - b[2])
    this.#times = inOrder.map(([, , start]) => start)
    for (const row of inOrder) this.#sums.push(this.#sums.at(-1)! + row[8])
  }

  between(start: number, end: number): number {
    return this.#sums[this.#count(end, true)]! - this.#sums[this.#count(start, false)]!
  }

  /** How many records are before a time, or not after it. */
  #count(time: number, including: boolean): number {
    let low = 0
    let high = this.#times.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#times[middle]! < time || (including && this.#times[middle] === time)) low = middle + 1
      else high = middle
    }
    return low
  }
}
