import { Command } from 'commander'
import { diagnose, type Diagnosis } from './diagnosis.js'

export function doctorCommand(): Command {
  return new Command('doctor')
    .description('show Node, addon, libtorch and hardware as tch-node sees them, and what is wrong')
    .option('--json', 'print it as JSON')
    .action((flags: { json?: boolean }) => {
      const diagnosis = diagnose()
      process.stdout.write(flags.json ? `${JSON.stringify(diagnosis, null, 2)}\n` : format(diagnosis))
      process.exitCode = diagnosis.verdict === 'ok' ? 0 : 1
    })
}

function format(diagnosis: Diagnosis): string {
  const { node, platform, addon, libtorch, search, cpu, devices, threads, problems } = diagnosis
  const lines = [
    row('Node', `${node.version} (Node-API ${node.nodeApi}), ${node.executable}`),
    row('Platform', [platform.name, platform.libc, platform.cpu].filter(Boolean).join(', ')),
    row('Addon', addon === null ? 'not loaded' : `${addon.path} (${addon.origin}), for libtorch ${addon.builtFor}, ${addon.compiler}`),
  ]
  if (addon !== null) {
    lines.push(row('', `Node-API version in use: ${addon.nodeApiVersion}, loaded in ${addon.loadMilliseconds} ms`))
  }
  if (libtorch === null) {
    lines.push(row('libtorch', 'not found'))
  } else {
    const facts = [libtorch.version, libtorch.cuda ? 'CUDA build' : 'CPU build']
    if (libtorch.cxx11Abi !== null) facts.push(`_GLIBCXX_USE_CXX11_ABI=${Number(libtorch.cxx11Abi)}`)
    if (libtorch.cxxStandard !== null) facts.push(`C++${libtorch.cxxStandard}`)
    facts.push(libtorch.headers ? 'with headers' : 'without headers')
    lines.push(row('libtorch', libtorch.path), row('', facts.join(', ')))
  }
  lines.push(row('Searched', ''), ...search.map(({ place, path, result }) => `    ${place}${path === null ? '' : `: ${path}`} – ${result}`))
  lines.push(
    row('CPU', `${cpu.capability ?? 'capability unknown'}; AVX2 ${yes(cpu.avx2)}, AVX-512 ${yes(cpu.avx512)}, AMX ${yes(cpu.amx)}`),
    row('Devices', `CUDA ${devices.cuda ?? 'unknown'}, MPS ${yes(devices.mps)}`),
    row('Threads', `${threads.intraOp ?? 'unknown'} within an operator, ${threads.interOp ?? 'unknown'} between operators, ${threads.available} CPUs available`),
  )
  if (libtorch?.settings) lines.push(row('Settings', ''), ...libtorch.settings.trim().split('\n').map((line) => `    ${line.trim()}`))
  lines.push('')
  for (const { problem, cure } of problems) lines.push(`✗ ${problem}`, `  → ${cure}`)
  if (problems.length === 0) lines.push('✓ Everything is in order.')
  return `${lines.join('\n')}\n`
}

function row(name: string, value: string): string {
  return `${name.padEnd(10)}${value}`
}

function yes(value: boolean | null): string {
  return value === null ? 'unknown' : value ? 'yes' : 'no'
}
