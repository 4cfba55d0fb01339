/** Names of versions, as clients use them. A label in use moves only to a version that is loaded. */
export class VersionLabels {
  readonly #versions = new Map<string, string>()
  /** Why labels are not where they should be, as it was told. */
  readonly #stuck = new Map<string, string>()

  get names(): Iterable<string> {
    return this.#versions.keys()
  }

  /** Versions that have a label. */
  get versions(): Iterable<string> {
    return this.#versions.values()
  }

  versionOf(label: string): string | undefined {
    return this.#versions.get(label)
  }

  labelsOf(version: string): string[] {
    return [...this.#versions].filter(([, of]) => of === version).map(([label]) => label)
  }

  /** A version is no longer loaded. */
  drop(version: string): void {
    for (const label of this.labelsOf(version)) this.#versions.delete(label)
  }

  /** Puts labels where they are said to be. Gives those that cannot go there, each once, and why. */
  move(declared: Readonly<Record<string, string>>, isLoaded: (version: string) => boolean, isThere: (version: string) => boolean): { version: string; reason: string }[] {
    for (const labels of [this.#versions, this.#stuck]) for (const label of labels.keys()) if (!Object.hasOwn(declared, label)) labels.delete(label)
    const stuck: { version: string; reason: string }[] = []
    for (const [label, version] of Object.entries(declared)) {
      const used = this.#versions.get(label)
      if (isLoaded(version)) {
        this.#versions.set(label, version)
        this.#stuck.delete(label)
        continue
      }
      const reason = `the label '${label}' ${used === undefined ? 'is on no version' : `stays on version ${used}`}: version ${version} is ${isThere(version) ? 'not loaded' : 'not there'}`
      if (this.#stuck.get(label) !== reason) stuck.push({ version, reason })
      this.#stuck.set(label, reason)
    }
    return stuck
  }
}
