import { isOwnFrame } from '../libtorch/platform.js'

/** A warning of the tracer, and the JavaScript stack where it arose. */
export type TracerWarning = readonly [message: string, stack: string]

/** Emits each warning once for each place, as process warnings of the type `TracerWarning`. */
export function emitTracerWarnings(warnings: readonly TracerWarning[]): void {
  const texts = warnings.map(([message, stack]) => {
    const place = callerIn(stack)
    return place === undefined ? message : `${message} (${place})`
  })
  for (const text of new Set(texts)) process.emitWarning(text, 'TracerWarning')
}

/** The first frame that is not of this package: `at file:line:column`. */
function callerIn(stack: string): string | undefined {
  const frames = stack.split('\n').slice(1).map((line) => line.trim())
  return frames.find((frame) => /:\d+:\d+\)?$/.test(frame) && !isOwnFrame(frame) && !frame.includes('(node:'))
}
