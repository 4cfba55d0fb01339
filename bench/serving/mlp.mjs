// The networks of the serving bench, traced from modules written in JavaScript and saved where asked.
import { Module, torch } from 'tch-node'

class Layers extends Module {
  constructor(sizes) {
    super()
    this.layers = new torch.nn.ModuleList(sizes.slice(1).map((size, i) => new torch.nn.Linear(sizes[i], size)))
  }
  forward(x) {
    const layers = [...this.layers]
    return layers.reduce((y, layer, i) => (i === layers.length - 1 ? layer.forward(y) : torch.relu(layer.forward(y))), x)
  }
}

export const networks = { small: [64, 128, 10], large: [1024, 4096, 4096, 1024] }

/** Saves a network as TorchScript; its input is `x`. */
export function save(name, path) {
  torch.manualSeed(0)
  const model = new Layers(networks[name]).eval()
  torch.jit.trace(model, [torch.zeros([2, networks[name][0]])]).save(path)
}
