import { writeSync } from 'node:fs'

/** Writes all the bytes, at a place or where the last write ended; one call may write fewer. */
export function writeFully(file: number, bytes: Uint8Array, position: number | null = null): void {
  for (let done = 0; done < bytes.length; ) {
    done += writeSync(file, bytes, done, bytes.length - done, position === null ? null : position + done)
  }
}
