import { unreadable, type StoredBytes } from '../stored-bytes.js'
import { readZipDirectory, type ZipEntry } from '../zip-directory.js'

/**
 * The entries of a zip archive by name.
 * @throws `ERR_TCH_DATA_FILE` for damaged and hostile ones.
 */
export function openArchive(bytes: StoredBytes): Map<string, ZipEntry> {
  const read = readZipDirectory(bytes)
  if ('problem' in read) throw unreadable(bytes.name, `it ${read.problem}`)
  return new Map(read.directory.entries.map((entry) => [entry.name, entry]))
}
