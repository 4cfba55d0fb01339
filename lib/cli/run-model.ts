import { Command } from 'commander'
import { failing } from './failure.js'
import { count, inputOptions, loadOptions, type InputFlags } from './input-options.js'
import type { RunnableModel } from './method-arguments.js'

interface RunFlags extends InputFlags {
  json?: boolean
  topk?: number
  labels?: string
}

export function runCommand(): Command {
  return inputOptions(new Command('run').description('call a method of a model once and print what it gives').argument('<model>', 'a .pt or .pt2 file'))
    .option('--topk <count>', 'the result is scores of classes: print the best ones', count(1))
    .option('--labels <file>', "names of the classes, one a line or JSON (left out: the model's labels.json)")
    .option('--json', 'print it as JSON')
    .action(failing(run))
}

async function run(file: string, flags: RunFlags): Promise<void> {
  // Here and not above: the other commands work where there is no libtorch yet.
  const [{ Module, torch }, { methodOf, readArguments, requireAll }, { formatValue, toJson }, { formatRanking, rank, readLabels }] = await Promise.all([
    import('../index.js'), import('./method-arguments.js'), import('./printed-value.js'), import('./ranking.js'),
  ])
  const model = Module.load<RunnableModel>(file, { extraFiles: ['labels.json'], ...loadOptions(flags) })
  const method = methodOf(model, flags.method)
  const values = await readArguments(method, flags)
  requireAll(method, values)
  const labels = flags.topk === undefined ? [] : readLabels(flags.labels, model.extraFiles['labels.json'])
  const result: unknown = torch.inferenceMode(() => model.call(flags.method, ...(Object.keys(values).length === 0 ? [] : [values])))
  if (flags.topk === undefined) {
    process.stdout.write(flags.json ? `${toJson(result)}\n` : formatValue(result))
  } else {
    const ranking = rank(result, flags.topk, labels)
    process.stdout.write(flags.json ? `${JSON.stringify({ topk: ranking })}\n` : formatRanking(ranking))
  }
}
