import { arch, platform } from 'node:process'
import { deviceOf, type Device } from '../device.js'
import { native } from '../native.js'
import { Unloadable } from './unloadable.js'

/** The device types that packages are compiled for, and how many of each can be used. */
function devicesOf(type: string): number {
  if (type === 'cpu') return 1
  const { cuda, mps } = native.devices()
  return type === 'cuda' ? cuda : type === 'mps' ? Number(mps) : 0
}

const machines: Record<string, string> = { x86_64: 'x64', AMD64: 'x64', aarch64: 'arm64', arm64: 'arm64', ppc64le: 'ppc64', s390x: 's390x', riscv64: 'riscv64' }

// What a CPU must be able to do for the vector extensions that Inductor names (torch/_inductor/cpu_vec_isa.py). The
// first four of AVX512 come together in it.
const features: Record<string, string[]> = {
  AVX2: ['avx2', 'fma3', 'f16c'],
  AVX512: ['avx512_f', 'avx512_dq', 'avx512_vl', 'avx512_bw', 'fma3'],
  AVX512_VNNI: ['avx512_vnni'],
  AMX_TILE: ['amx_tile', 'amx_int8', 'amx_bf16'],
  AMX_FP16: ['amx_fp16'],
  // Every CPU of these machines.
  ASIMD: [], ZVECTOR: [], VSX: [], INVALID_VEC_ISA: [],
}

/**
 * Refuses a package whose code cannot run here: a wrong instruction ends the process.
 *
 * @throws {Unloadable}
 */
export function checkPlatform(metadata: Readonly<Record<string, string>>): void {
  const { AOTI_PLATFORM: system, AOTI_MACHINE: machine, AOTI_CPU_ISA: isa = '', AOTI_DEVICE_KEY: device = '' } = metadata
  if (system !== undefined && system !== platform) throw refusal(`for ${system}, and this is ${platform}`)
  if (machine !== undefined && machines[machine] !== arch) throw refusal(`for ${machine} processors, and this is ${arch}`)
  const wanted = isa.split(/[\s,]+/).filter((name) => name !== '')
  const unknown = wanted.filter((name) => !Object.hasOwn(features, name))
  if (unknown.length > 0) throw refusal(`for a CPU with ${unknown.join(', ')}, which is not known here`)
  const here = new Set(native.cpuFeatures())
  const missing = wanted.flatMap((name) => features[name]!).filter((feature) => !here.has(feature))
  if (missing.length > 0) {
    throw refusal(`for a CPU with ${isa}, and this one has no ${missing.join(', ')}`, 'with the options cpp.simdlen and cpp.march for the lesser CPU')
  }
  if (device === '') throw refusal('for a device that its metadata does not name')
  if (devicesOf(device) === 0) throw refusal(`for ${device}, and the libtorch in use finds no ${device} device`, `on 'cpu', or use a libtorch with ${device}`)
}

function refusal(why: string, how = 'here'): Unloadable {
  return new Unloadable(`is an AOTInductor package ${why}: in Python, compile it ${how}`)
}

/** The device that a package runs on; its type is built in. */
export function placeOf(type: string, wanted: Device | undefined): { device: Device; index: number } {
  const { index } = wanted === undefined ? { index: -1 } : deviceOf(wanted)
  if (wanted !== undefined && deviceOf(wanted).type !== deviceOf(type).type) {
    throw new Unloadable(`is an AOTInductor package for ${type}, which is built in: it cannot be put on ${wanted}; compile it for that`, { code: 'ERR_TCH_INVALID_ARGUMENT' })
  }
  if (index >= devicesOf(type)) throw new Unloadable(`cannot be put on ${wanted!}: there is no such device`, { code: 'ERR_TCH_INVALID_ARGUMENT' })
  return { device: (type === 'cpu' ? type : `${type}:${Math.max(index, 0)}`) as Device, index: type === 'cpu' ? -1 : Math.max(index, 0) }
}

/** What the dynamic linker's complaint of compiled code means, and what to do. */
export function describeOpenFailure(reason: string, madeWith: string | undefined): string {
  const { torchVersion } = native.buildInfo()
  const [said] = reason.split('\n')
  const maker = madeWith === undefined ? 'another version of PyTorch' : `PyTorch ${madeWith}`
  if (/undefined symbol|aoti_torch_|AOTInductor\w+|procedure could not be found/.test(reason)) return `was compiled by ${maker} for functions that libtorch ${torchVersion} does not have: compile it with PyTorch ${torchVersion} (${said})`
  if (/GLIBC(XX)?_/.test(reason)) return `needs a newer C or C++ library than this system has: compile it on an older system (${said})`
  if (/failed to map segment|not permitted/.test(reason)) return `cannot be opened: the folder for temporary files does not allow programs to run; set TMPDIR to one that does (${said})`
  if (/cannot open shared object file/.test(reason)) return `needs a library that is not here (${said})`
  return `cannot be opened: it is damaged, or was compiled by ${maker} and this is libtorch ${torchVersion} (${said})`
}
