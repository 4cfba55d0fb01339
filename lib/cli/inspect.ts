// Loads the addon and prints what it says of itself, as JSON. A program of its own, run by
// `tch-node doctor`: a libtorch that crashes while it is opened must not take the report along.
import { isMainThread } from 'node:worker_threads'
import { TorchError } from '../errors.js'

/** What the addon can say of the libtorch it runs on; an older addon may lack some of it. */
interface SelfDescription {
  showConfig?(): string
  cpuCapability?(): string
  numThreads?(): number
  numInteropThreads?(): number
  devices?(): { cuda: number; mps: boolean }
}

export interface Inspection {
  loadMilliseconds?: number
  addon?: string
  origin?: string
  nodeApiVersion?: number | 'experimental'
  libtorch?: string
  skipped?: { path: string; reason: string }[]
  settings?: string | undefined
  capability?: string | undefined
  threads?: number | undefined
  interopThreads?: number | undefined
  /** How many CUDA devices, and whether Apple's GPU, can be used. */
  devices?: { cuda: number; mps: boolean } | undefined
  error?: { code: string; message: string }
}

async function inspect(): Promise<Inspection> {
  const started = performance.now()
  try {
    const { native, loaded } = await import('../native.js')
    const loadMilliseconds = Math.round(performance.now() - started)
    const self: SelfDescription = native
    return {
      loadMilliseconds,
      addon: loaded.binary.addon,
      origin: loaded.binary.origin,
      nodeApiVersion: loaded.nodeApiVersion,
      libtorch: loaded.libtorch.root,
      skipped: loaded.skipped,
      settings: self.showConfig?.(),
      capability: self.cpuCapability?.(),
      threads: self.numThreads?.(),
      interopThreads: self.numInteropThreads?.(),
      devices: self.devices?.(),
    }
  } catch (error) {
    const code = error instanceof TorchError ? error.code : 'ERR_TCH_ADDON_OPEN'
    return { error: { code, message: error instanceof Error ? error.message : String(error) } }
  }
}

if (isMainThread) void inspect().then((inspection) => process.stdout.write(JSON.stringify(inspection)))
