import { Command, InvalidArgumentError } from 'commander'
import { failing } from './failure.js'
import { count, inputOptions, loadOptions, number, seconds, shapes, type InputFlags } from './input-options.js'

interface VerifyFlags extends InputFlags {
  golden?: string
  shape?: number[][]
  timeout: number
  memory?: number
  rtol?: number
  atol?: number
  runs?: number
  finite?: boolean
  checksums: boolean
  json?: boolean
}

export function verifyCommand(): Command {
  return inputOptions(new Command('verify').description('load a model in a process of its own, run it with --input, --shape or --golden, and say whether it is safe to load').argument('<model>', 'a .pt or .pt2 file'))
    .option('--golden <file>', 'inputs with the outputs they must give, .safetensors or .json')
    .option('--shape <sizes>', 'a tensor argument of random values of --dtype (float32), such as 1x3x224x224 (repeat it for further ones)', shapes)
    .option('--timeout <seconds>', 'how long it may take', seconds, 60)
    .option('--memory <MB>', 'how far the process may grow, in MiB (1024 and four times the file)', count(1))
    .option('--rtol <number>', 'how near outputs must be to golden ones, in proportion (1e-4)', tolerance)
    .option('--atol <number>', 'the same, absolutely (1e-5)', tolerance)
    .option('--runs <count>', 'how often each call is made (3)', count(1))
    .option('--finite', 'refuse NaN and infinities in parameters and outputs')
    .option('--no-checksums', 'do not compare tensors with the checksums of the archive')
    .option('--json', 'print it as JSON')
    .action(failing(verify))
}

function tolerance(text: string): number {
  const value = number(text)
  if (value < 0) throw new InvalidArgumentError('It is a number from 0 up.')
  return value
}

async function verify(file: string, flags: VerifyFlags): Promise<void> {
  const { Verifier } = await import('../isolation/verifier.js')
  const { golden, timeout, memory, rtol, atol, runs, finite, checksums, method } = flags
  await using verifier = new Verifier({ processes: 1 })
  const given = flags.input.length > 0 || flags.shape !== undefined
  const result = await verifier.verifyWith(file, {
    timeoutMs: timeout * 1000, method, checksums, finite: finite ?? false, ...loadOptions(flags),
    ...(memory === undefined ? {} : { memoryLimitMB: memory }),
    ...(golden === undefined ? {} : { golden }),
    ...(rtol === undefined ? {} : { rtol }),
    ...(atol === undefined ? {} : { atol }),
    ...(runs === undefined ? {} : { runs }),
  }, given ? flags : undefined)
  if (!result.ok) throw result.error!
  const { methods, cases, loadMs, runMs, peakMemoryMB } = result
  if (flags.json) {
    process.stdout.write(`${JSON.stringify({ status: 'ok', model: file, methods, cases, loadMs, runMs, peakMemoryMB })}\n`)
  } else {
    const ran = cases === 0 ? 'only loaded: run it with --input, --shape or --golden' : `${cases} call${cases === 1 ? '' : 's'} run in ${Math.round(runMs!)} ms`
    process.stdout.write(`ok: ${file} loads in ${Math.round(loadMs!)} ms, ${ran}, peak memory ${Math.round(peakMemoryMB!)} MB\n`)
  }
}
