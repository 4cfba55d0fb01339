import { Command } from 'commander'
import { failing } from './failure.js'

interface InspectFlags {
  json?: boolean
  code?: boolean
  model?: string
}

export function inspectCommand(): Command {
  return new Command('inspect')
    .description('show what a model takes, gives and holds, or the tensors of a file')
    .argument('<model>', 'a .pt or .pt2 file; or tensors: .pt of torch.save, .safetensors, .npy, .npz')
    .option('--json', 'print it as JSON')
    .option('--code', 'with its sources: the TorchScript of all classes, or the generated C++ of a package')
    .option('--model <name>', 'of a package of several models: the one to show')
    .action(failing(inspect))
}

async function inspect(file: string, flags: InspectFlags): Promise<void> {
  // Here and not above: the other commands work where there is no libtorch yet.
  const [{ stateFormat, describeState, formatState }, { modelFormat }, { describePackage, formatPackage }] = await Promise.all([
    import('./state-description.js'), import('../model-format.js'), import('./package-description.js'),
  ])
  const print = <T>(description: T, format: (description: T) => string): void => {
    process.stdout.write(flags.json ? `${JSON.stringify(description, null, 2)}\n` : format(description))
  }
  if (modelFormat(file).kind === 'aotinductor') return print(describePackage(file, flags.model, flags.code ?? false), formatPackage)
  const tensors = stateFormat(file)
  if (tensors !== undefined) return print(describeState(file, tensors), formatState)
  const [{ openAsSaved }, { readArchiveCode }, { describeModel, formatModel }] = await Promise.all([
    import('./saved-model.js'), import('./archive-code.js'), import('./model-description.js'),
  ])
  const { model, training } = openAsSaved(file)
  const archive = await readArchiveCode(file)
  const description = describeModel(model, training, file, archive)
  if (flags.code) description.code = archive.sources
  print(description, formatModel)
}
