// Answers {batch, threads, count} with nanoseconds for one run of network.onnx in ONNX Runtime's own Node.js package,
// {answer: true, …} with the output for a fixed input. Started with the folder that the package lies in.
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { SIDE } from './network.mjs'

const runtime = createRequire(join(process.argv[2], 'package.json'))('onnxruntime-node')
const sessions = new Map()

function session(threads) {
  if (!sessions.has(threads)) {
    // Its threads do not spin either; see peers.mjs.
    const extra = { session: { intra_op: { allow_spinning: '0' } } }
    const options = { intraOpNumThreads: threads, interOpNumThreads: 1, graphOptimizationLevel: 'all', extra }
    sessions.set(threads, runtime.InferenceSession.create(fileURLToPath(new URL('network.onnx', import.meta.url)), options))
  }
  return sessions.get(threads)
}

for await (const line of createInterface({ input: process.stdin })) {
  const { batch, threads, count, answer } = JSON.parse(line)
  const model = await session(threads)
  const length = batch * 3 * SIDE * SIDE
  const x = new runtime.Tensor('float32', Float32Array.from({ length }, answer ? (_, i) => i / (length - 1) : Math.random), [batch, 3, SIDE, SIDE])
  if (answer) {
    console.log(JSON.stringify([...(await model.run({ x })).logits.data]))
    continue
  }
  const start = process.hrtime.bigint()
  for (let i = 0; i < count; i++) await model.run({ x })
  console.log(JSON.stringify(Number(process.hrtime.bigint() - start) / count))
}
