import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

describe('what is made of the schema of the configuration', () => {
  it('is as the schema says', () => {
    expect(execFileSync(process.execPath, ['scripts/serve-config.mjs', '--check'], { encoding: 'utf8' })).toBe('')
  })

  it('lets an editor check files by itself', () => {
    const validate = new Ajv({ strict: false }).compile(JSON.parse(readFileSync('assets/serve.schema.json', 'utf8')) as object)
    expect(validate(parse('models: ./m\nhttp: {port: 80}'))).toBe(true)
    expect(validate(parse('models: {directory: ./m, watch: {interval: 5}}'))).toBe(true)
    expect(validate(parse('http: {prot: 80}'))).toBe(false)
  })
})
