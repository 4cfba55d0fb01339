// The programs that the models are timed in, and the files that are made for them.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loaded } from '../../dist/native.js'
import { ensurePython } from '../../scripts/python.mjs'
import { buildProgram } from '../build.mjs'
import { Peer } from '../peer.mjs'
import { SIDE } from './network.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const folder = join(dirname(dirname(here)), 'build', 'bench')

const ONNXRUNTIME = 'onnxruntime-node@1.30.0'

/**
 * The folder that ONNX Runtime's package lies in, installed there at the first time; undefined, with the reason
 * printed, when it cannot be had. It is no devDependency: 290 MB, and its install script fetches libraries for CUDA.
 */
function ensureOnnxRuntime() {
  const target = join(folder, 'onnxruntime')
  if (existsSync(join(target, 'node_modules', 'onnxruntime-node'))) return target
  mkdirSync(target, { recursive: true })
  const { status, stderr } = spawnSync('npm', ['install', '--prefix', target, '--ignore-scripts', '--no-save', '--no-package-lock', ONNXRUNTIME], { encoding: 'utf8', shell: process.platform === 'win32' })
  if (status === 0) return target
  console.error(`ONNX Runtime is left out: npm could not install ${ONNXRUNTIME}.\n${stderr ?? ''}`)
  return undefined
}

// OpenMP's threads spin while they wait for work: those of one program would take cores from the next one's turn, and
// on a machine that does other things as well an operator of two threads then takes a second.
const patient = { OMP_WAIT_POLICY: 'passive' }

// What cpp/freed_memory.cc sets: glibc gives freed memory back to the system by the luck of what else lies on the heap,
// and a network that faults it in again is up to a third slower. All programs keep it, so that they differ only in what they run.
const keeping = { MALLOC_TRIM_THRESHOLD_: String(64 << 20), MALLOC_MMAP_THRESHOLD_: String(32 << 20) }
const alike = { ...patient, ...keeping }

export async function startPeers() {
  const python = await ensurePython()
  if (python === undefined) throw new Error('this benchmark needs a Python with torch')
  const loop = buildProgram('bench_forward')
  const onnxruntime = ensureOnnxRuntime()
  const node = (name, ...args) => new Peer(name, process.execPath, args, alike)
  const cpp = (name, ...size) => loop && new Peer(name, loop, [join(here, `${name}.pt`), ...size.map(String)], { ...alike, LD_LIBRARY_PATH: loaded.libtorch.lib })
  return {
    node: node('Node', join(here, 'node.mjs')),
    python: new Peer('Python', python, [join(here, 'python.py')], alike),
    onnxruntime: onnxruntime && node('ONNX Runtime', join(here, 'onnxruntime.mjs'), onnxruntime),
    cppLinear: cpp('linear', 1, 4),
    cppNetwork: cpp('network', 1, 3, SIDE, SIDE),
  }
}

/** Writes the AOTInductor package; undefined, with the reason printed, when Python or the compiler cannot. */
export async function makePackage(python) {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'network.pt2')
  try {
    await python.ask({ package: path })
    return path
  } catch (error) {
    return leftOut('AOTInductor', error)
  }
}

export function leftOut(name, { message }) {
  console.error(`${name} is left out: ${message.split('\n')[0]}`)
  return undefined
}

/** Resident memory in MB after each load, in a process of its own. */
export function residentMemory(count, way) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--expose-gc', join(here, 'memory.mjs'), String(count), way], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`memory.mjs ended with ${status}: ${stderr}`)
  return JSON.parse(stdout)
}
