// Makes calls until it is told to stop. Before each call its seed and operator go to the journal,
// a small file that outlives a crash: `node child.mjs JOURNAL SEED FIRST [SKIPPED,…]`.
import { openSync, writeSync } from 'node:fs'
import { outcomeOf, prepare } from './calls.mjs'
import { seedOfCall } from './random.mjs'

const [journal, seedText, firstText, skippedText = ''] = process.argv.slice(2)
const skipped = new Set(skippedText.split(','))
const file = openSync(journal, 'r+')
const record = Buffer.alloc(80)
let index = Number(firstText)

function note(seed, operator) {
  record.fill(0)
  record.writeDoubleLE(index, 0)
  record.writeUInt32LE(seed, 8)
  record.write(operator.slice(0, 63), 12)
  writeSync(file, record, 0, record.length, 0)
}

function turn() {
  const counts = {}
  const faults = []
  const end = Date.now() + 200
  while (Date.now() < end) {
    const seed = seedOfCall(Number(seedText), index)
    note(seed, 'arguments')
    const call = prepare(seed)
    if (!skipped.has(call.operator)) {
      note(seed, call.operator)
      const outcome = outcomeOf(call)
      const kind = outcome.startsWith('not a TorchError') ? 'not a TorchError' : outcome
      counts[kind] = (counts[kind] ?? 0) + 1
      if (kind === 'not a TorchError' || kind === 'ERR_TCH_INTERNAL') faults.push({ seed, operator: call.operator, outcome, text: call.text() })
    }
    index++
  }
  process.send({ counts, faults, index })
  setImmediate(turn)
}

process.on('disconnect', () => process.exit(0))
turn()
