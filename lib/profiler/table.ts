import type { KeyAverage } from './averages.js'

const NAME_WIDTH = 55

/** Averages as a table for people, like that of Python's `key_averages().table()`. */
export function formatTable(all: readonly KeyAverage[], rowLimit: number): string {
  const total = all.reduce((sum, { selfCpuTime }) => sum + selfCpuTime, 0)
  const share = (time: number): string => `${total === 0 ? '0.00' : ((100 * time) / total).toFixed(2)}%`
  const some = (key: 'deviceTime' | 'memory' | 'selfMemory' | 'flops'): boolean => all.some((row) => row[key] !== 0)
  const columns: [title: string, cell: (row: KeyAverage) => string][] = [
    ['Name', ({ name }) => (name.length > NAME_WIDTH ? `${name.slice(0, NAME_WIDTH - 1)}…` : name)],
    ['Self CPU %', ({ selfCpuTime }) => share(selfCpuTime)],
    ['Self CPU', ({ selfCpuTime }) => formatTime(selfCpuTime)],
    ['CPU total %', ({ cpuTime }) => share(cpuTime)],
    ['CPU total', ({ cpuTime }) => formatTime(cpuTime)],
    ['CPU average', ({ cpuTime, count }) => formatTime(cpuTime / count)],
  ]
  if (some('deviceTime')) columns.push(['Device', ({ deviceTime }) => formatTime(deviceTime)])
  if (some('memory') || some('selfMemory')) columns.push(['Memory', ({ memory }) => formatBytes(memory)], ['Self memory', ({ selfMemory }) => formatBytes(selfMemory)])
  columns.push(['Calls', ({ count }) => String(count)])
  if (some('flops')) columns.push(['MFLOP', ({ flops }) => (flops / 1e6).toFixed(3)])
  if (all.some(({ inputShapes }) => inputShapes !== null)) columns.push(['Input shapes', ({ inputShapes }) => JSON.stringify(inputShapes)])

  const rows = all.slice(0, rowLimit).map((row) => columns.map(([, cell]) => cell(row)))
  const widths = columns.map(([title], i) => Math.max(title.length, ...rows.map((row) => row[i]!.length)))
  const line = (cells: string[]): string => cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  ').trimEnd()
  const rule = widths.map((width) => '-'.repeat(width)).join('  ')
  return [line(columns.map(([title]) => title)), rule, ...rows.map(line), rule, `Self CPU time total: ${formatTime(total)}`].join('\n') + '\n'
}

function formatTime(microseconds: number): string {
  if (microseconds >= 1e6) return `${(microseconds / 1e6).toFixed(3)}s`
  return microseconds >= 1e3 ? `${(microseconds / 1e3).toFixed(3)}ms` : `${microseconds.toFixed(3)}us`
}

function formatBytes(bytes: number): string {
  const size = Math.abs(bytes)
  if (size >= 2 ** 30) return `${(bytes / 2 ** 30).toFixed(2)} GiB`
  if (size >= 2 ** 20) return `${(bytes / 2 ** 20).toFixed(2)} MiB`
  return size >= 2 ** 10 ? `${(bytes / 2 ** 10).toFixed(2)} KiB` : `${bytes} B`
}
