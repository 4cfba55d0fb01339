/** `NAPI_VERSION_EXPERIMENTAL`: finalizers run inside garbage collection, so loops free what they drop. */
const EXPERIMENTAL = 2147483647
/** The fallback: finalizers wait until the event loop is reached; scopes still free at once. */
const STABLE = 9
/** The addon reads its Node-API version from here each time that it is asked for it. */
export const VERSION_VARIABLE = 'TCH_NODE_API_VERSION'

export type NodeApiVersion = 'experimental' | number

export interface VersionedLoad<T> {
  load: () => T
  /** Sets a variable of the process itself: in a Worker, `process.env` is a copy. */
  setEnvironment: (name: string, value: string) => void
  /** What the user asked for, if anything. */
  asked: string | undefined
  /** The newest stable version that the runtime has: `process.versions.napi`. */
  newest: number
}

/** Loads the addon with the experimental Node-API, or with a stable one where the runtime refuses. */
export function loadVersioned<T>({ load, setEnvironment, asked, newest }: VersionedLoad<T>): { addon: T; version: NodeApiVersion } {
  const version = acceptable(asked, newest)
  // Node does not refuse a version that it does not know: it crashes. So a wrong one never gets there.
  if (asked !== undefined && Number(asked) !== version) setEnvironment(VERSION_VARIABLE, String(version))
  try {
    return { addon: load(), version: version === EXPERIMENTAL ? 'experimental' : version }
  } catch (error) {
    if (version !== EXPERIMENTAL) throw error
    setEnvironment(VERSION_VARIABLE, String(STABLE))
    try {
      return { addon: load(), version: STABLE }
    } catch {
      // The version was not the reason, so the first error says more.
      throw error
    }
  }
}

function acceptable(asked: string | undefined, newest: number): number {
  const version = Number(asked ?? EXPERIMENTAL)
  return Number.isInteger(version) && version >= STABLE && version <= newest ? version : EXPERIMENTAL
}
