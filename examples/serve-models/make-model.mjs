// Makes the model of this example: a small network with fixed weights, traced in JavaScript.
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { nn, torch } from 'tch-node'

torch.manualSeed(0)
class Net extends nn.Module {
  layers = new nn.Sequential(new nn.Linear(4, 8), new nn.ReLU(), new nn.Linear(8, 3), new nn.Softmax(1))

  forward(x) {
    return this.layers.forward(x)
  }
}

const net = new Net()
net.eval()
const folder = fileURLToPath(new URL('models/iris/1/', import.meta.url))
mkdirSync(folder, { recursive: true })
torch.jit.trace(net, torch.zeros([1, 4])).save(`${folder}model.pt`)
