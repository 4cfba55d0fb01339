import { Command } from 'commander'
import { failing } from './failure.js'

export function inspectCommand(): Command {
  return new Command('inspect')
    .description('show what a TorchScript model takes, gives and holds, or the tensors of a file')
    .argument('<model>', 'a .pt file; or tensors: .pt of torch.save, .safetensors, .npy, .npz')
    .option('--json', 'print it as JSON')
    .option('--code', 'with the TorchScript sources of all its classes')
    .action(failing(inspect))
}

async function inspect(file: string, flags: { json?: boolean; code?: boolean }): Promise<void> {
  // Here and not above: the other commands work where there is no libtorch yet.
  const [{ openAsSaved }, { readArchiveCode }, { describeModel, formatModel }, { describeState, formatState, stateFormat }] = await Promise.all([
    import('./saved-model.js'), import('./archive-code.js'), import('./model-description.js'), import('./state-description.js'),
  ])
  const format = stateFormat(file)
  if (format !== undefined) {
    const state = describeState(file, format)
    process.stdout.write(flags.json ? `${JSON.stringify(state, null, 2)}\n` : formatState(state))
    return
  }
  const { model, training } = openAsSaved(file)
  const archive = await readArchiveCode(file)
  const description = describeModel(model, training, file, archive)
  if (flags.code) description.code = archive.sources
  process.stdout.write(flags.json ? `${JSON.stringify(description, null, 2)}\n` : formatModel(description))
}
