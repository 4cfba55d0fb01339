// Which public names of Python's torch are not here, and why: compared by asking Python.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { camelCase } from './call.mjs'

/** Why names are not here; the first pattern that fits says it. */
const REASONS = [
  ['lazy layers, whose sizes the first input says', /^(Lazy|Uninitialized)/],
  ['several devices and machines', /^(SyncBatchNorm|DataParallel)$/],
  ['deprecated in PyTorch, with the name that replaces it here', /^(uniform|normal|constant|eye|dirac|xavier_uniform|xavier_normal|kaiming_uniform|kaiming_normal|orthogonal|sparse|clip_grad_norm|Container|NLLLoss2d|CrossMapLRN2d|remove_spectral_norm|spectral_norm)$/],
  ['the linear layer and the loss in parts, to save memory', /^LinearCrossEntropy/],
  ['products of scaled float8, by the dispatcher only: torch.ops.aten._scaled_mm', /^scaled_(grouped_)?mm$/],
  ['bases of classes that are here', /^RNN(Cell)?Base$/],
  ['removed from PyTorch: calling them raises an error', /^(eig|lstsq|matrix_rank|solve|symeig|reinforce|volatile|new|map2_)$/],
  ['compilation, symbolic shapes and TorchScript internals', /^(sym_|compile$|cond$|while_loop|vmap|fork|wait|import_ir|parse_|merge_type|unify_type|get_file_path)/],
  ['saving and loading, NumPy and DLPack: other parts of the package or of Python', /^(save|load|from_dlpack|to_dlpack|numpy|module_load)$/],
  ['storages: tensors are the only view of memory here', /(storage|data_ptr|share_memory_|is_shared)/],
  ['other devices', /(ipu|maia|mtia|xla|xpu|vulkan|mps|mkldnn|cudagraph|device_module)/],
  ["autocast's separate switches: torch.autocast has them as options", /autocast/],
  ['named otherwise: setPrintOptions', /^set_printoptions$/],
  ['the contract has setDefaultDtype and setDefaultDevice', /^set_default_tensor_type$/],
  ['process-wide switches that are not bound', /(deterministic|anomaly|warn_always|matmul_precision|flush_denormal|init_num_threads|multiprocessing|thread_safe)/],
  ['of Python only', /^(assert_int_or_pair|classproperty|typename|as_subclass|compiled_with|is_storage|apply_|name$|grad_dtype)/],
]

function namesOf(python) {
  const asked = spawnSync(python, ['-B', '-W', 'ignore', fileURLToPath(new URL('names.py', import.meta.url))], { encoding: 'utf8', maxBuffer: 1 << 26 })
  if (asked.status !== 0) throw new Error(`names.py failed:\n${asked.stderr}`)
  return JSON.parse(asked.stdout)
}

/** Names that Python has and this package lacks: `[{ where, reason, names }]`, and how many it has. */
export function missingNames(python, torch, Tensor) {
  const listed = namesOf(python)
  const { nn } = torch
  const places = {
    torch, Tensor: Tensor.prototype, linalg: torch.linalg, fft: torch.fft, special: torch.special,
    'nn.functional': nn.functional, nn, 'nn.init': nn.init, 'nn.utils': nn.utils,
  }
  const groups = []
  const counts = []
  for (const [where, target] of Object.entries(places)) {
    const names = listed[where]
    const missing = names.filter((name) => !(camelCase(name) in target))
    counts.push({ where, all: names.length, missing: missing.length })
    for (const reason of [...REASONS.map(([text]) => text), 'not yet here']) {
      const of = missing.filter((name) => (REASONS.find(([, pattern]) => pattern.test(name))?.[0] ?? 'not yet here') === reason)
      if (of.length > 0) groups.push({ where, reason, names: of })
    }
  }
  return { counts, groups }
}
