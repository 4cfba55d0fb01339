import { Module, nn } from 'tch-node'

/** Two convolutions and two linear layers: pictures `[n, 1, 8, 8]` in, logits `[n, 10]` out. */
export class DigitsNet extends Module {
  conv1 = new nn.Conv2d(1, 32, 3, { padding: 1 })
  conv2 = new nn.Conv2d(32, 64, 3, { padding: 1 })
  pool = new nn.MaxPool2d(2)
  dropout = new nn.Dropout(0.3)
  fc1 = new nn.Linear(64 * 4 * 4, 128)
  fc2 = new nn.Linear(128, 10)

  /** @param {import('tch-node').Tensor} image */
  forward(image) {
    const x = this.pool.forward(this.conv2.forward(this.conv1.forward(image).relu()).relu())
    return this.fc2.forward(this.dropout.forward(this.fc1.forward(x.flatten(1)).relu()))
  }
}
