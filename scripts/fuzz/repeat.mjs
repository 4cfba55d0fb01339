// Makes one call again: `node repeat.mjs SEED`.
import { outcomeOf, prepare } from './calls.mjs'

const call = prepare(Number(process.argv[2]))
process.stdout.write(`${call.text()}\n`)
process.stdout.write(`→ ${outcomeOf(call)}\n`)
