#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { packageRoot } from '../libtorch/platform.js'
import { doctorCommand } from './doctor.js'
import { setupCommand } from './setup.js'

const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string }

const program = new Command('tch-node')
  .description('PyTorch in Node.js: fetch libtorch, and look at what is installed.')
  .version(version)
  .addCommand(setupCommand())
  .addCommand(doctorCommand())

void program.parseAsync()
