#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { packageRoot } from '../libtorch/platform.js'
import { benchCommand } from './bench-model.js'
import { doctorCommand } from './doctor.js'
import { endWithUsage } from './failure.js'
import { inspectCommand } from './inspect-model.js'
import { profileCommand } from './profile-model.js'
import { runCommand } from './run-model.js'
import { serveCommand } from './serve.js'
import { setupCommand } from './setup.js'
import { verifyCommand } from './verify-model.js'

const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string }

const program = new Command('tch-node')
  .description('PyTorch in Node.js: fetch libtorch, look at what is installed, use models from the shell, and serve them.')
  .version(version)
  .addCommand(setupCommand())
  .addCommand(doctorCommand())
for (const command of [inspectCommand(), runCommand(), benchCommand(), profileCommand(), verifyCommand(), serveCommand()]) program.addCommand(endWithUsage(command))

void program.parseAsync()
