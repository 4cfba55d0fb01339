import { Command } from 'commander'
import type { Dtype } from '../dtype.js'
import { failing } from './failure.js'
import { count, inputOptions, loadOptions, shapes, type InputFlags } from './input-options.js'
import type { RunnableModel } from './method-arguments.js'

interface ProfileFlags extends InputFlags {
  shape?: number[][]
  output: string
  warmup: number
  top: number
  recordShapes?: boolean
  memory?: boolean
  stack?: boolean
  flops?: boolean
  modules?: boolean
  json?: boolean
}

export function profileCommand(): Command {
  return inputOptions(new Command('profile').description('write a Chrome trace of one call of a model, and print where the time goes').argument('<model>', 'a .pt or .pt2 file'))
    .option('--shape <sizes>', 'a tensor argument of random values of --dtype (float32), such as 1x3x224x224 (repeat it for further ones)', shapes)
    .option('-o, --output <file>', 'the trace, for https://ui.perfetto.dev; compressed when it ends in .gz', 'trace.json')
    .option('--warmup <calls>', 'calls that come first and are not recorded', count(0), 5)
    .option('--top <count>', 'operators to print', count(0), 10)
    .option('--record-shapes', 'with the shapes of inputs, and a row for each')
    .option('--memory', 'with what is allocated and freed')
    .option('--stack', 'with the lines of TorchScript')
    .option('--flops', 'with floating point operations')
    .option('--modules', 'with the names of sub-modules')
    .option('--json', 'print the operators as JSON')
    .action(failing(profile))
}

async function profile(file: string, flags: ProfileFlags): Promise<void> {
  // Here and not above: the other commands work where there is no libtorch yet.
  const [{ Module, torch }, { methodOf, readArguments, requireAll }, { fillShapes }, { warmUp }] = await Promise.all([
    import('../index.js'), import('./method-arguments.js'), import('./random-input.js'), import('../jit/warmup.js'),
  ])
  const model = Module.load<RunnableModel>(file, loadOptions(flags))
  const method = methodOf(model, flags.method)
  const values = await readArguments(method, flags)
  fillShapes(method, values, flags.shape ?? [], (flags.dtype ?? 'float32') as Dtype, flags.device)
  requireAll(method, values)
  const inputs = Object.keys(values).length === 0 ? [] : [values]
  const groupByInputShape = flags.recordShapes ?? false
  const recorded = torch.inferenceMode(() => {
    warmUp((method) => model.call(method, ...inputs), inputs, { method: flags.method, runs: flags.warmup })
    return torch.profiler.profile(() => model.call(flags.method, ...inputs) as unknown, {
      path: flags.output, recordShapes: groupByInputShape, profileMemory: flags.memory ?? false,
      withStack: flags.stack ?? false, withFlops: flags.flops ?? false, withModules: flags.modules ?? false,
    })
  })
  if (flags.json) {
    const operators = recorded.keyAverages({ groupByInputShape })
    process.stdout.write(`${JSON.stringify({ model: file, method: flags.method, trace: recorded.path, events: recorded.events.length, operators: operators.slice(0, flags.top) }, null, 2)}\n`)
  } else {
    process.stdout.write(`${recorded.table({ rowLimit: flags.top, groupByInputShape })}Trace: ${flags.output} (open it at https://ui.perfetto.dev)\n`)
  }
}
