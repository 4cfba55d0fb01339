// Learns the contrast and brightness that photographs were spoiled by, through the preprocessing itself.
import { torch } from 'tch-node'
import { drawAugmentation, Preprocess, preprocessPlainly } from './preprocess.mjs'

torch.manualSeed(0)
const [count, whole, size] = [16, [72, 72], [64, 64]]
const [mean, std] = [[0.485, 0.456, 0.406], [0.229, 0.224, 0.225]]

const pixels = torch.rand([count, 3, ...whole]).mul(255)
const spoiled = pixels.div(255).sub(0.5).mul(0.6).add(0.5).sub(0.1).mul(255)
const options = () => ({ augmentation: drawAugmentation(count, whole, size), size, mean, std })

// 1. Both ways agree, gradients too.
const compare = options()
const input = () => [spoiled.detach().requiresGrad_(), torch.full([count], 1.1, { requiresGrad: true }), torch.full([count], 0.2, { requiresGrad: true })]
const [fused, plain] = [input(), input()]
const results = [Preprocess.apply(...fused, compare), preprocessPlainly(...plain, compare)]
results.forEach((result) => result.pow(2).mean().backward())
const apart = (a, b) => a.sub(b).abs().max().item()
console.log(`results differ by ${apart(...results.map((each) => each.detach())).toExponential(1)}`)
console.log(`gradients differ by ${fused.map((each, i) => apart(each.grad, plain[i].grad).toExponential(1)).join(', ')} (pixels, contrast, brightness)`)

// 2. Gradients reach the augmentation: it learns what undoes the damage.
const contrast = torch.ones([1], { requiresGrad: true })
const brightness = torch.zeros([1], { requiresGrad: true })
for (let step = 0; step <= 200; step++) {
  torch.scope(() => {
    const all = options()
    const wanted = torch.noGrad(() => preprocessPlainly(pixels, torch.ones([count]), torch.zeros([count]), all))
    const loss = Preprocess.apply(spoiled, contrast.expand([count]), brightness.expand([count]), all).sub(wanted).pow(2).mean()
    loss.backward()
    torch.noGrad(() => {
      for (const each of [contrast, brightness]) {
        each.sub_(each.grad.mul(0.02))
        each.grad = null
      }
    })
    if (step % 50 === 0) {
      console.log(`step ${String(step).padStart(3)}  loss ${loss.item().toFixed(4)}  contrast ${contrast.item().toFixed(3)}  brightness ${brightness.item().toFixed(3)}`)
    }
  })
}
console.log('the damage was contrast × 0.6 and brightness − 0.1: undone by contrast 1.667 and brightness 0.167')
