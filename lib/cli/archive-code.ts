import { open, type Entry, type ZipFile } from 'yauzl'

/** What a TorchScript archive holds beside its tensors. */
export interface ArchiveCode {
  /** The TorchScript source of each class, by its name within the archive. */
  sources: { name: string; text: string }[]
  /** The names of the extra files that were saved along. */
  extraFiles: string[]
}

/** Reads the sources and the names of extra files of a model that libtorch has opened already. */
export async function readArchiveCode(file: string): Promise<ArchiveCode> {
  const zip = await new Promise<ZipFile>((resolve, reject) => open(file, { lazyEntries: true }, (error, opened) => (error ? reject(error) : resolve(opened))))
  const code: ArchiveCode = { sources: [], extraFiles: [] }
  try {
    await new Promise<void>((resolve, reject) => {
      const visit = async (entry: Entry): Promise<void> => {
        // The first folder has the name that the file had when it was saved.
        const name = entry.fileName.slice(entry.fileName.indexOf('/') + 1)
        if (name.startsWith('extra/')) code.extraFiles.push(name.slice('extra/'.length))
        if (name.startsWith('code/') && name.endsWith('.py')) code.sources.push({ name, text: await textOf(zip, entry) })
        zip.readEntry()
      }
      zip.on('entry', (entry: Entry) => void visit(entry).catch(reject))
      zip.on('end', resolve)
      zip.on('error', reject)
      zip.readEntry()
    })
  } finally {
    zip.close()
  }
  code.sources.sort((a, b) => a.name.length - b.name.length || a.name.localeCompare(b.name))
  return code
}

async function textOf(zip: ZipFile, entry: Entry): Promise<string> {
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) =>
    zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened))),
  )
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
