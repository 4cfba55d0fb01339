import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { Module, nn, optim, torch, type Tensor } from '../lib/index.js'

const python = process.env['TCH_NODE_PYTHON']
const script = fileURLToPath(new URL('training-curves.py', import.meta.url))
const data = fileURLToPath(new URL('../examples/digits/digits.csv.gz', import.meta.url))

/** The network of examples/digits, which training-curves.py has in Python. */
class DigitsNet extends Module {
  conv1 = new nn.Conv2d(1, 32, 3, { padding: 1 })
  conv2 = new nn.Conv2d(32, 64, 3, { padding: 1 })
  pool = new nn.MaxPool2d(2)
  dropout = new nn.Dropout(0.3)
  fc1 = new nn.Linear(64 * 4 * 4, 128)
  fc2 = new nn.Linear(128, 10)
  forward(image: Tensor): Tensor {
    const x = this.pool.forward(this.conv2.forward(this.conv1.forward(image).relu()).relu())
    return this.fc2.forward(this.dropout.forward(this.fc1.forward(x.flatten(1)).relu()))
  }
}

function readDigits(): { images: Tensor; labels: Tensor } {
  const rows = gunzipSync(readFileSync(data)).toString().trim().split('\n').map((line) => line.split(',').map(Number)).filter((_, i) => i % 5 !== 4)
  return {
    images: torch.tensor(rows.map((row) => row.slice(0, -1)), { dtype: 'float32' }).reshape([-1, 1, 8, 8]).div(16),
    labels: torch.tensor(rows.map((row) => row.at(-1)!)),
  }
}

interface Course {
  make: (params: Tensor[]) => InstanceType<typeof optim.SGD> | InstanceType<typeof optim.AdamW> | InstanceType<typeof optim.LBFGS>
  batch: number
  /** New batches with dropout; else one batch without, as LBFGS needs it. */
  shuffle: boolean
  /** Relative difference that 100 steps of float32 may add up to. */
  tolerance: number
}

const courses: Record<string, Course> = {
  SGD: { make: (params) => new optim.SGD(params, { lr: 0.05, momentum: 0.9 }), batch: 32, shuffle: true, tolerance: 1e-4 },
  AdamW: { make: (params) => new optim.AdamW(params, { lr: 1e-3 }), batch: 32, shuffle: true, tolerance: 1e-4 },
  LBFGS: { make: (params) => new optim.LBFGS(params, { lr: 0.1, maxIter: 2, historySize: 10 }), batch: 128, shuffle: false, tolerance: 1e-4 },
}

function curve({ make, batch, shuffle }: Course, { images, labels }: { images: Tensor; labels: Tensor }): number[] {
  torch.manualSeed(7)
  const model = new DigitsNet().train(shuffle)
  const optimizer = make(model.parameters())
  const count = images.shape[0]!
  let batches: Tensor[] = []
  return Array.from({ length: 100 }, () => {
    if (batches.length === 0) batches = (shuffle ? torch.randperm(count) : torch.arange(batch)).split(batch).filter((rows) => rows.shape[0] === batch)
    const rows = batches.shift()!
    return torch.scope(() => {
      const loss = optimizer.step(() => {
        optimizer.zeroGrad()
        const value = nn.functional.crossEntropy(model.forward(images.indexSelect(0, rows)), labels.indexSelect(0, rows))
        value.backward()
        return value
      })
      return loss.item()
    })
  })
}

describe.skipIf(!python)('the loss falls as in Python, step by step', () => {
  let expected: Promise<Record<string, number[]>>
  beforeAll(() => {
    torch.setNumThreads(1)
    expected = promisify(execFile)(python!, [script, data]).then(({ stdout }) => JSON.parse(stdout) as Record<string, number[]>)
  })

  it.each(Object.entries(courses))('%s', async (name, course) => {
    const losses = curve(course, readDigits())
    const theirs = (await expected)[name]!
    expect(losses).toHaveLength(100)
    const worst = Math.max(...losses.map((loss, i) => Math.abs(loss - theirs[i]!) / Math.abs(theirs[i]!)))
    expect(worst).toBeLessThan(course.tolerance)
    expect(losses.at(-1)!).toBeLessThan(losses[0]! / 4)
  })
})
