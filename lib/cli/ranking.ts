import { TorchError } from '../errors.js'
import { readText, unreadable } from '../stored-bytes.js'
import { isTensor, type Tensor } from '../tensor.js'

export interface Ranked {
  index: number
  label: string | null
  /** What the model gave. */
  score: number
  probability: number
}

/**
 * The classes with the highest scores. Scores that are no probabilities already are taken for logits.
 *
 * @throws `ERR_TCH_SHAPE` when the result is not one row of scores.
 */
export function rank(result: unknown, count: number, labels: readonly string[]): Ranked[] {
  const row = isTensor(result) ? rowOf(result) : undefined
  if (row === undefined) {
    const got = isTensor(result) ? `a tensor of shape [${result.shape.join(', ')}]` : result === null ? 'None' : typeof result
    throw new TorchError('ERR_TCH_SHAPE', `--topk needs a result of shape [classes] or [1, classes], the model gave ${got}`)
  }
  if (labels.length > 0 && labels.length !== row.numel()) {
    throw new TorchError('ERR_TCH_SHAPE', `there are ${labels.length} labels for ${row.numel()} classes`)
  }
  const scores = row.toArray() as number[]
  const sum = scores.reduce((a, b) => a + b, 0)
  const shares = scores.every((score) => score >= 0) && Math.abs(sum - 1) < 1e-3 ? scores : (row.softmax(0).toArray() as number[])
  return scores
    .map((score, index) => ({ index, label: labels[index] ?? null, score, probability: shares[index]! }))
    .sort((a, b) => b.score - a.score)
    .slice(0, count)
}

function rowOf(tensor: Tensor): Tensor | undefined {
  const { shape } = tensor
  const row = (shape.length === 1 || (shape.length === 2 && shape[0] === 1)) && tensor.numel() > 0
  return row ? tensor.detach().cpu().to('float64').reshape([-1]) : undefined
}

/** The names of classes in a file, or else in the model's own labels.json, or else none. */
export function readLabels(file: string | undefined, own: string | undefined): string[] {
  if (file === undefined && !own) return []
  const text = file === undefined ? own! : readText(file)
  const place = file ?? "the model's labels.json"
  if (!/^\s*[[{]/.test(text)) return text.split(/\r?\n/).filter((line, i, all) => line !== '' || i < all.length - 1)
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch (cause) {
    throw unreadable(place, `it is not JSON (${(cause as Error).message})`, cause)
  }
  if (Array.isArray(parsed)) return parsed.map(String)
  // { "0": "tench", … }, where some write [id, name] for the name.
  return Object.values(parsed as Record<string, unknown>).map((label) => String(Array.isArray(label) ? label.at(-1) : label))
}

export function formatRanking(ranking: readonly Ranked[]): string {
  const names = ranking.map(({ label, index }) => label ?? `class ${index}`)
  const longest = Math.max(...names.map((name) => name.length))
  const rows = ranking.map(({ probability }, i) => {
    const bar = '█'.repeat(Math.round(probability * 32)).padEnd(32)
    return `${names[i]!.padEnd(longest)}  ${bar} ${(100 * probability).toFixed(1).padStart(5)} %`
  })
  return `${rows.join('\n')}\n`
}
