import { readFileSync } from 'node:fs'
import { freemem } from 'node:os'

/**
 * Bytes that the process can still have: what the system has and, in a container, what its limit leaves. Pages that
 * the kernel only keeps of files count as free.
 */
export function availableMemory(): number {
  return Math.min(ofSystem(), ofContainer())
}

function text(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

function field(of: string | undefined, name: string): number | undefined {
  const found = new RegExp(`^${name}:?\\s+(\\d+)`, 'm').exec(of ?? '')?.[1]
  return found === undefined ? undefined : Number(found)
}

function ofSystem(): number {
  const kilobytes = field(text('/proc/meminfo'), 'MemAvailable')
  return kilobytes === undefined ? freemem() : kilobytes * 1024
}

/** https://docs.kernel.org/admin-guide/cgroup-v2.html, and version 1 as older systems have it. A container sees its own group at the root. */
function ofContainer(): number {
  const groups = text('/proc/self/cgroup') ?? ''
  const unified = /^0::(.*)$/m.exec(groups)?.[1] ?? '/'
  const legacy = /^\d+:(?:\w+,)*memory(?:,\w+)*:(.*)$/m.exec(groups)?.[1] ?? '/'
  const places = [
    ...ancestors(unified).map((path) => ({ folder: `/sys/fs/cgroup${path}`, limit: 'memory.max', used: 'memory.current' })),
    ...ancestors(legacy).map((path) => ({ folder: `/sys/fs/cgroup/memory${path}`, limit: 'memory.limit_in_bytes', used: 'memory.usage_in_bytes' })),
  ]
  return Math.min(Infinity, ...places.map(({ folder, limit, used }) => {
    const most = Number.parseInt(text(`${folder}/${limit}`) ?? '', 10)
    const taken = Number.parseInt(text(`${folder}/${used}`) ?? '', 10)
    if (Number.isNaN(most) || Number.isNaN(taken)) return Infinity
    const statistics = text(`${folder}/memory.stat`)
    const reclaimable = field(statistics, 'total_inactive_file') ?? field(statistics, 'inactive_file') ?? 0
    return Math.max(0, most - taken + reclaimable)
  }))
}

/** `/a/b`, `/a` and the root: each may have a limit. */
function ancestors(path: string): string[] {
  const parts = path.split('/').filter((part) => part !== '')
  return Array.from({ length: parts.length + 1 }, (_, count) => parts.slice(0, count).map((part) => `/${part}`).join('')).reverse()
}
