import type { VersionPolicy } from './description.js'

/** How many of which versions are to be loaded. */
export interface Wanted {
  /** The best first: where one cannot be loaded, the next takes its place. */
  candidates: readonly string[]
  count: number
}

/** What a policy makes of the versions that are there, which are given from the lowest to the highest. */
export function wantedVersions(policy: VersionPolicy, versions: readonly string[]): Wanted {
  const falling = [...versions].reverse()
  if (policy === 'all') return { candidates: falling, count: Infinity }
  if ('latest' in policy) return { candidates: falling, count: policy.latest }
  return { candidates: falling.filter((version) => policy.includes(version)), count: Infinity }
}
