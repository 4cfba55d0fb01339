// Serves the folder `models` beside this file, asks it once over HTTP, and stops: node examples/serve-models/main.mjs
// `tch-node serve examples/serve-models/models` serves the same folder until it is told to stop.
import { fileURLToPath } from 'node:url'
import { serve } from 'tch-node/serve'

const server = await serve({
  models: { directory: fileURLToPath(new URL('models', import.meta.url)), watch: false },
  http: { port: 0 },
  grpc: { port: 0 },
})
try {
  const answer = await fetch(`${server.url}/v2/models/iris/infer`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ inputs: [{ name: 'x', shape: [2, 4], datatype: 'FP32', data: [5.1, 3.5, 1.4, 0.2, 6.3, 3.3, 6.0, 2.5] }] }),
  })
  const { model_name: model, model_version: version, outputs } = await answer.json()
  console.log(`${model} ${version} on ${server.url}`)
  for (const { name, shape, data } of outputs) console.log(`${name} [${shape.join(', ')}]: ${data.map((value) => value.toFixed(3)).join(' ')}`)
} finally {
  await server.close()
}
