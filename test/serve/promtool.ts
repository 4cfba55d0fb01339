import { spawnSync } from 'node:child_process'

const named = process.env['PROMTOOL'] ?? 'promtool'
const found = spawnSync(named, ['--version'])

/** Prometheus's own checker: Debian's package `prometheus` has it. */
export const promtool: string | undefined = found.status === 0 ? named : undefined
export const whyNoPromtool: string = promtool === undefined ? 'promtool is not there: apt-get install prometheus, or set PROMTOOL' : 'promtool'
