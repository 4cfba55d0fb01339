// How near the traffic of a canary comes to its weight: real requests for two versions of a network, without keys and
// with a key for each user. Prints one JSON line.
import { Module, torch } from 'tch-node'
import { InferenceEngine, ModelSet, ReleasedBackend, ReleaseRouter } from 'tch-node/serve'

const { model, requests } = JSON.parse(process.argv[2])
torch.setNumThreads(1)
const module = Module.load(model)
const engines = ['1', '2'].map((version) => new InferenceEngine(module, { name: 'network', version, intraOpThreads: 1, queueLimit: 65_536, batching: { maxSize: 512 } }))
const router = new ReleaseRouter()
const backend = new ReleasedBackend(new ModelSet(engines), router)
const inputs = { [engines[0].inputs[0].name]: torch.randn([1, 64]) }
const results = []
for (const weight of [1, 5, 25, 50]) {
  for (const keyed of [false, true]) {
    router.set('network', { weights: { 1: 100 - weight, 2: weight } })
    let canary = 0
    let failed = 0
    let sent = 0
    const caller = async () => {
      while (sent < requests) {
        const key = keyed ? { key: `user-${sent}` } : {}
        sent++
        try {
          const { version, outputs } = await backend.infer({ model: 'network', inputs, ...key })
          for (const tensor of Object.values(outputs)) tensor.dispose()
          if (version === '2') canary++
        } catch {
          failed++
        }
      }
    }
    await Promise.all(Array.from({ length: 1000 }, caller))
    results.push({ weight, keyed, requests: sent, failed, share: (canary / sent) * 100 })
  }
}
await Promise.all(engines.map((engine) => engine.close()))
console.log(JSON.stringify(results))
