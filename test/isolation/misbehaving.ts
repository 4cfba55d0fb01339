import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { partsOf, replaced } from './zip-writer.js'

export const models = 'test/fixtures/models'
export const linear: string = join(models, 'linear_relu.pt')

const code = 'code/__torch__.py'

/** linear_relu.pt, which takes [n, 4] and gives [n, 3], with another body of `forward`, in TorchScript. */
export function forward(body: string): Buffer {
  const bytes = readFileSync(linear)
  const source = partsOf(bytes).find(({ name }) => name.endsWith(code))!.content.toString()
  const head = source.slice(0, source.indexOf('-> Tensor:\n') + '-> Tensor:\n'.length)
  return replaced(bytes, code, Buffer.from(`${head}${body.trim().split('\n').map((line) => `    ${line}\n`).join('')}`))
}

/** linear_relu.pt with NaN in place of its weights, under right checksums. */
export function withoutWeights(): Buffer {
  let bytes: Buffer = readFileSync(linear)
  for (const { name, content } of partsOf(bytes)) {
    const [, place] = /^[^/]+\/(data\/\d+)$/.exec(String(name)) ?? []
    if (place !== undefined) bytes = replaced(bytes, place, Buffer.from(new Float32Array(content.length / 4).fill(NaN).buffer))
  }
  return bytes
}

/** As deep as this, libtorch's parser needs more stack than there is: it crashes in Python too. */
export const crashesWhenLoaded = (): Buffer => forward(`return ${'('.repeat(20_000)}x${')'.repeat(20_000)}`)
/** docs/known-crashes.md has it. */
export const crashesWhenRun = (): Buffer => forward('return ops.aten.reflection_pad2d_backward(torch.reshape(x, [1, 2, 4]), torch.ones([3, 3, 3]), annotate(List[int], []))')
export const hangs = (): Buffer => forward('y = x\ngo = True\nwhile go:\n  y = torch.neg(y)\nreturn y')
export const grows = (): Buffer => forward('y = x\ngo = True\nwhile go:\n  y = torch.cat([y, y])\nreturn y')
export const asksForTooMuch = (): Buffer => forward('return torch.ones([1000000, 1000000, 1000000])')
export const givesNaN = (): Buffer => forward('return torch.log(torch.neg(x))')
export const raises = (): Buffer => forward('ops.prim.RaiseException("no such luck")\nreturn x')
export const shouts = (): Buffer => forward('print("out of the model")\nwarn = torch.neg(x)\nreturn warn')
