import { performance } from 'node:perf_hooks'
import { openBytes } from '../byte-source.js'
import type { RunnableModel } from '../cli/method-arguments.js'
import type { Device } from '../device.js'
import { TorchError } from '../errors.js'
import { Module, torch } from '../index.js'
import { describeDamage, refusedModel } from '../model-file.js'
import { formatOf } from '../model-format.js'
import { findDamagedEntry } from '../zip-content.js'
import { casesOf, type Case } from './case.js'
import type { Job, Report } from './job.js'
import { difference, nonFinite } from './outputs.js'

/** Loads a model, runs it and compares what it gives; what it throws becomes a report, what it crashes does not. */
export async function tryCandidate(job: Job, report: (what: Report) => void): Promise<Report> {
  const { number } = job
  let model: RunnableModel | undefined
  try {
    const started = performance.now()
    report({ kind: 'stage', number, stage: 'load' })
    if (job.checksums) requireChecksums(job)
    model = load(job)
    if (job.finite) requireFinite(job, model)
    const loaded = performance.now()
    report({ kind: 'stage', number, stage: 'run' })
    const cases = await casesOf(job, model)
    run(job, model, cases)
    const ended = performance.now()
    return { kind: 'passed', number, methods: model.methods.map(({ name }) => name), cases: cases.length, loadMs: loaded - started, runMs: ended - loaded, peakBytes: peakBytes() }
  } catch (error) {
    const code = error instanceof TorchError ? error.code : 'ERR_TCH_INTERNAL'
    // It names the file that was given, which may be another than the one looked at here.
    const message = (error instanceof Error ? error.message : String(error)).replaceAll(job.file, () => job.name)
    return { kind: 'refused', number, code: code === 'ERR_TCH_OUT_OF_MEMORY' ? 'ERR_TCH_MODEL_MEMORY' : code, message, peakBytes: peakBytes() }
  } finally {
    model?.dispose()
  }
}

function requireChecksums({ file }: Job): void {
  const bytes = openBytes(file)
  try {
    const { archive } = formatOf(bytes)
    const damaged = archive === undefined ? undefined : findDamagedEntry(bytes, archive.directory)
    if (damaged !== undefined) throw refusedModel(file, describeDamage(damaged))
  } finally {
    bytes.close()
  }
}

function load({ file, device, model }: Job): RunnableModel {
  return Module.load<RunnableModel>(file, { ...(device === null ? {} : { device: device as Device }), ...(model === null ? {} : { model }) })
}

function requireFinite({ name }: Job, model: RunnableModel): void {
  torch.inferenceMode(() => torch.scope(() => {
    for (const [parameter, tensor] of model.namedParameters()) {
      const problem = nonFinite(tensor, parameter)?.replace(/^output/, 'the parameter')
      if (problem !== undefined) throw new TorchError('ERR_TCH_MODEL_OUTPUT', `${name} has no finite weights: ${problem}`)
    }
  }))
}

/** The first run of each case is the one that counts: a model may change its own state. */
function run(job: Job, model: RunnableModel, cases: readonly Case[]): void {
  for (let i = 0; i < job.runs; i++) {
    for (const { method, args, expected } of cases) {
      torch.inferenceMode(() => torch.scope(() => {
        const result: unknown = model.call(method, ...args)
        const problem = (i === 0 ? difference(result, expected, job) : undefined) ?? (job.finite ? nonFinite(result) : undefined)
        if (problem !== undefined) throw new TorchError('ERR_TCH_MODEL_OUTPUT', `${job.name} gives wrong outputs: ${problem}`)
      }))
    }
  }
}

function peakBytes(): number {
  return process.resourceUsage().maxRSS * 1024
}
