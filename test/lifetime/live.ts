import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { torch } from '../../lib/index.js'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Live tensors without those that are garbage: what is counted twice then differs by what was made between. */
export function liveTensors(): number {
  collect()
  return torch.memoryStats().liveTensors
}
