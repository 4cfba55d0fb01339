import { SingleBar } from 'cli-progress'

export interface Progress {
  step(text: string): void
  update(phase: string, done: number, total: number | undefined): void
  stop(): void
}

/** A line per step and, on a terminal, a bar under it; logs and pipes get the lines only. */
export function progress(stream: NodeJS.WriteStream): Progress {
  let bar: SingleBar | undefined
  let current: string | undefined
  const stop = () => {
    bar?.stop()
    bar = undefined
    current = undefined
  }
  return {
    step(text) {
      stop()
      stream.write(`${text}\n`)
    },
    update(phase, done, total) {
      if (!stream.isTTY || total === undefined) return
      if (current !== phase) {
        stop()
        current = phase
        bar = new SingleBar({ stream, format: '  {bar} {percentage}%  {megabytes} of {totalMegabytes} MB', hideCursor: true })
        bar.start(total, done, { megabytes: 0, totalMegabytes: Math.round(total / 1e6) })
      }
      bar?.update(done, { megabytes: Math.round(done / 1e6) })
    },
    stop,
  }
}
