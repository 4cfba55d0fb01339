import { PINNED_VERSION } from './platform.js'

/** The wheel that holds the pinned CPU build of libtorch for one platform. */
export interface Release {
  /** What to ask pip for. */
  requirement: string
  /** The wheel's file name in PyTorch's index. */
  wheel: string
  sha256: string
  url: string
}

/** PyTorch's own index of CPU wheels. `TCH_NODE_WHEEL_INDEX` names a mirror; the hashes stay. */
const OFFICIAL_INDEX = 'https://download.pytorch.org/whl/cpu'

/**
 * File names and hashes as the index states them. The libraries inside a wheel do not depend on
 * its Python version, so one wheel per platform is enough.
 */
const WHEELS: Record<string, { requirement: string; wheel: string; sha256: string }> = {
  'linux-x64': {
    // The plain version is the CUDA build here, with gigabytes of dependencies.
    requirement: `torch==${PINNED_VERSION}+cpu`,
    wheel: `torch-${PINNED_VERSION}+cpu-cp311-cp311-manylinux_2_28_x86_64.whl`,
    sha256: '6746dbcbeb526eb61330b76b41ff1b4eb848951103a892eeb080dfa2b264667b',
  },
  'linux-arm64': {
    requirement: `torch==${PINNED_VERSION}+cpu`,
    wheel: `torch-${PINNED_VERSION}+cpu-cp311-cp311-manylinux_2_28_aarch64.whl`,
    sha256: '84453b69508ec79902f899c5ed9495acb9e2bbe9fda5f1d5d6f19e3c3842e1a7',
  },
  'darwin-arm64': {
    requirement: `torch==${PINNED_VERSION}`,
    wheel: `torch-${PINNED_VERSION}-cp311-cp311-macosx_14_0_arm64.whl`,
    sha256: 'e76f9bcecc52b8ff711239a2f7547d5353df95878ab232f0773c1d95928b92f8',
  },
  'win32-x64': {
    requirement: `torch==${PINNED_VERSION}`,
    wheel: `torch-${PINNED_VERSION}+cpu-cp311-cp311-win_amd64.whl`,
    sha256: '10717d8b3b67c45a4788bf7ffc0bab1ea1e5ebbedd24466be6100102d141fac1',
  },
}

/** The release for a platform such as `linux-x64`; undefined where PyTorch has no CPU wheel. */
export function releaseFor(platform: string = `${process.platform}-${process.arch}`, env: NodeJS.ProcessEnv = process.env): Release | undefined {
  const known = WHEELS[platform]
  if (known === undefined) return undefined
  return { ...known, url: `${wheelIndex(env)}/${encodeURIComponent(known.wheel)}` }
}

/** The index that pip is pointed at, and that wheels are fetched from without pip. */
export function wheelIndex(env: NodeJS.ProcessEnv = process.env): string {
  return (env['TCH_NODE_WHEEL_INDEX'] ?? OFFICIAL_INDEX).replace(/\/+$/, '')
}
