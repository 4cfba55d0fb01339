import { Command } from 'commander'
import { failing } from './failure.js'

export function inspectCommand(): Command {
  return new Command('inspect')
    .description('show what a TorchScript model takes, gives and holds')
    .argument('<model>', 'a .pt file')
    .option('--json', 'print it as JSON')
    .option('--code', 'with the TorchScript sources of all its classes')
    .action(failing(inspect))
}

async function inspect(file: string, flags: { json?: boolean; code?: boolean }): Promise<void> {
  // Here and not above: the other commands work where there is no libtorch yet.
  const [{ openAsSaved }, { readArchiveCode }, { describeModel, formatModel }] = await Promise.all([
    import('./saved-model.js'), import('./archive-code.js'), import('./model-description.js'),
  ])
  const { model, training } = openAsSaved(file)
  const archive = await readArchiveCode(file)
  const description = describeModel(model, training, file, archive)
  if (flags.code) description.code = archive.sources
  process.stdout.write(flags.json ? `${JSON.stringify(description, null, 2)}\n` : formatModel(description))
}
