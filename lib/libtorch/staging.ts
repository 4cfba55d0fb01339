import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * A folder beside the target in which a new version of the target is put together, and which
 * becomes the target by one rename. On the same file system by construction, so the rename is
 * atomic: a reader sees no target or a whole one.
 */
export interface Staging {
  /** For what is only needed on the way. */
  scratch: string
  /** What becomes the target. */
  tree: string
  /** Puts `tree` in the target's place and removes everything else. */
  commit(): void
  /** Removes everything; the target stays as it was. */
  discard(): void
}

export function openStaging(target: string): Staging {
  removeAbandoned(target)
  const folder = `${stagingPrefix(target)}${process.pid}`
  const scratch = join(folder, 'scratch')
  const tree = join(folder, 'tree')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(scratch, { recursive: true })
  mkdirSync(tree)
  // Neither the unfinished nor the finished folder is for the project's repository.
  writeFileSync(join(folder, '.gitignore'), '*\n')
  writeFileSync(join(tree, '.gitignore'), '*\n')
  return {
    scratch,
    tree,
    commit() {
      if (existsSync(target)) renameSync(target, join(folder, 'old'))
      renameSync(tree, target)
      rmSync(folder, { recursive: true, force: true })
    },
    discard() {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Cleans up after runs that were killed. */
export function removeAbandoned(target: string): void {
  const prefix = basename(stagingPrefix(target))
  const parent = dirname(target)
  if (!existsSync(parent)) return
  for (const name of readdirSync(parent)) {
    if (!name.startsWith(prefix) || processIsAlive(Number(name.slice(prefix.length)))) continue
    const folder = join(parent, name)
    // Killed between the two renames of commit(): the old version is still whole.
    const old = join(folder, 'old')
    if (existsSync(old) && !existsSync(target)) renameSync(old, target)
    rmSync(folder, { recursive: true, force: true })
  }
}

function stagingPrefix(target: string): string {
  return `${target}-setup-`
}

export function processIsAlive(id: number): boolean {
  if (!Number.isInteger(id) || id <= 0) return false
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    // Somebody else's process is alive too.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
