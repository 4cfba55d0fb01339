import { existsSync, mkdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Module, torch, type Tensor } from '../../lib/index.js'
import { InferenceEngine, type ModelStatus } from '../../lib/serve/index.js'
import { consoleServer, TOKEN } from './console-server.js'
import { engineOf } from './models.js'
import { OperatedModels } from './operated-models.js'

const chromiums = [process.env['TCH_NODE_CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const executablePath = chromiums.find((path) => path !== undefined && existsSync(path))
const screenshots = fileURLToPath(new URL('../../build/screenshots/', import.meta.url))

/** The mean of each colour over a picture. */
class Colours extends Module {
  forward(x: Tensor): Tensor {
    return torch.mean(x, [2, 3])
  }
}

const markup = '<img src=x onerror="window.hacked = true">'
const broken: ModelStatus[] = [{ name: 'segments', version: '3', state: 'UNAVAILABLE', reason: `golden outputs differ ${markup}` }]

if (executablePath === undefined) process.stderr.write('No Chromium: the tests of the console in a browser are left out. apt-get install chromium brings one.\n')

describe.skipIf(executablePath === undefined)('the console in a browser', () => {
  let engines: InferenceEngine[]
  let models: OperatedModels
  let app: FastifyInstance
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let asked: string[]
  let complaints: string[]

  beforeAll(async () => {
    mkdirSync(screenshots, { recursive: true })
    browser = await chromium.launch({
      executablePath: executablePath!,
      args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    })
    const flowers = ['iris setosa', 'iris versicolor', 'iris virginica', 'none of them']
    const flowerSpecs = { inputs: [{ name: 'x', dtype: 'float32', shape: [-1, 8] }], outputs: [{ name: 'scores', dtype: 'float32', shape: [-1, 4], labels: flowers }] } as const
    const colours = torch.jit.trace(new Colours(), [torch.zeros([2, 3, 8, 8])])
    engines = [
      engineOf('mlp', { ...flowerSpecs, name: 'flowers', version: '1' }),
      engineOf('mlp', { ...flowerSpecs, name: 'flowers', version: '2' }),
      new InferenceEngine(colours, {
        name: 'colours', inputs: [{ name: 'x', dtype: 'float32', shape: [-1, 3, 64, 64] }], outputs: [{ name: 'amount', dtype: 'float32', shape: [-1, 3], labels: ['red', 'green', 'blue'] }],
      }),
      engineOf('texts', { name: 'upper case' }),
      engineOf('optionals'),
      engineOf('mlp', { ...flowerSpecs, name: markup }),
    ]
  })

  afterAll(async () => {
    await browser?.close()
    await Promise.all((engines ?? []).map((engine) => engine.close()))
  })

  beforeEach(async () => {
    models = new OperatedModels(engines, broken)
    app = await consoleServer(models)
    asked = []
    complaints = []
    context = await browser.newContext({ viewport: { width: 1280, height: 1000 } })
    page = await context.newPage()
    page.setDefaultTimeout(15_000)
    page.on('request', (request) => asked.push(request.url()))
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()) })
    await page.goto(url())
    await page.locator('body[data-connected=true]').waitFor()
  })

  afterEach(async () => {
    await context.close()
    await app.close()
  })

  const url = () => `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/`
  const shoot = async (name: string) => {
    await page.evaluate('scrollTo(0, 0)')
    await page.screenshot({ path: `${screenshots}${name}.png`, fullPage: await page.locator('dialog[open]').count() === 0 })
  }
  const row = (name: string, version: string) => page.locator('#model-rows tr').filter({ has: page.getByRole('cell', { name, exact: true }) }).filter({ has: page.getByRole('cell', { name: version, exact: true }) })
  const figure = (name: string) => page.locator('#tiles div').filter({ hasText: name }).locator('dd')

  async function unlock(token: string): Promise<void> {
    await page.getByRole('button', { name: 'Unlock actions' }).click()
    await page.getByLabel('Token').fill(token)
    await page.getByRole('button', { name: 'Unlock', exact: true }).click()
  }

  /** Requests from many callers until stopped. */
  function load(): () => Promise<void> {
    let stopped = false
    const caller = async (engine: InferenceEngine) => {
      using x = torch.randn([1, 8])
      while (!stopped) {
        const { outputs } = await engine.infer({ x })
        for (const output of Object.values(outputs)) (output as Tensor).dispose()
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
    }
    const callers = Array.from({ length: 24 }, (_, i) => caller(engines[i % 2]!))
    return async () => { stopped = true; await Promise.all(callers) }
  }

  it('asks for nothing but what the server itself has, and breaks no rule of its policy', async () => {
    expect(await page.locator('#model-rows tr').count()).toBe(7)
    expect(asked.filter((each) => !each.startsWith(url()))).toEqual([])
    expect(asked).toContain(`${url()}console/uplot.js`)
    expect(complaints).toEqual([])
  })

  it('shows models with versions, states, labels and reasons as text, whatever they are named', async () => {
    expect(await row('flowers', '1').textContent()).toContain('Ready')
    expect(await row('flowers', '2').textContent()).toContain('stable')
    expect(await row('segments', '3').textContent()).toContain(`Failed${broken[0]!.reason}`)
    await row(markup, '1').waitFor()
    expect(await page.locator('main img').count()).toBe(0)
    await page.selectOption('#try-model', markup)
    await page.locator('#try-inputs textarea').fill('[1, 2]')
    await page.getByRole('button', { name: 'Run' }).click()
    await page.locator('#try-answer .error').waitFor()
    expect(await page.evaluate('window.hacked')).toBeUndefined()
    expect(await page.locator('#reload-rows tr').count()).toBe(7)
  })

  it('draws what happens now, and follows the colours that the system has', async () => {
    const stop = load()
    try {
      await expect.poll(() => figure('Requests/s').textContent(), { timeout: 15_000 }).toMatch(/^[1-9]/)
      await expect.poll(() => figure('Latency P99').textContent()).toMatch(/ms/)
      await expect.poll(() => figure('Event loop P99').textContent()).toMatch(/ms/)
      await expect.poll(() => page.locator('#flushes .legend').textContent()).toMatch(/[1-9]\d*%/)
      expect(await row('flowers', '1').locator('.number').first().textContent()).toMatch(/^[1-9]/)
      expect(await page.locator('#charts canvas').count()).toBe(4)
      await page.selectOption('#scope', { label: 'flowers 2' })
      await expect.poll(() => page.locator('#charts figure').first().textContent()).toMatch(/P99\d/)
      await page.waitForTimeout(2500)
      await page.selectOption('#scope', { label: 'all models' })
      await shoot('light')
      await page.emulateMedia({ colorScheme: 'dark' })
      await shoot('dark')
      await page.setViewportSize({ width: 390, height: 844 })
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
      await shoot('narrow')
    } finally {
      await stop()
    }
    expect(complaints).toEqual([])
  })

  it('runs a model on numbers typed as JSON and names the classes', async () => {
    await page.selectOption('#try-model', 'flowers')
    await page.selectOption('#try-version', '1')
    await page.locator('#try-inputs textarea').fill('[1, 0, 0, 0, 0, 0, 0, -1]')
    await page.getByRole('button', { name: 'Run' }).click()
    const best = page.locator('.ranks li').first()
    await best.waitFor()
    const { outputs } = await engines[0]!.infer({ x: torch.tensor([[1, 0, 0, 0, 0, 0, 0, -1]], { dtype: 'float32' }) })
    const scores = (Object.values(outputs)[0] as Tensor).toArray() as number[][]
    const value = Math.max(...scores[0]!)
    expect(await best.locator('.rank-value').textContent()).toBe(value.toPrecision(4))
    expect(await best.locator('.rank-name').textContent()).toBe(engines[0]!.outputs[0]!.labels![scores[0]!.indexOf(value)])
    await page.getByLabel('as probabilities').check()
    expect(Number(await best.locator('.rank-value').textContent())).toBeLessThan(1)
    await page.locator('#try-inputs textarea').fill('[[1, 2], [3]]')
    await page.getByRole('button', { name: 'Run' }).click()
    expect(await page.locator('#try-inputs .error').textContent()).toContain('not all of one length')
  })

  it('runs a model on a picture, fitted to the size that it takes', async () => {
    await page.selectOption('#try-model', 'colours')
    const picture = await sharp({ create: { width: 120, height: 80, channels: 3, background: { r: 10, g: 240, b: 40 } } }).png().toBuffer()
    await page.locator('input[type=file]').setInputFiles({ name: 'green.png', mimeType: 'image/png', buffer: picture })
    await page.getByText('120 × 80').waitFor()
    const ranks = page.locator('.ranks li')
    // Prepared by the server, and by the page.
    for (const [way, path] of [['server', 'v1/models/colours/image'], ['unit', 'v2/models/colours/infer']] as const) {
      await page.locator('.drop + .fields select').selectOption(way)
      await Promise.all([page.waitForResponse(`${url()}${path}`), page.getByRole('button', { name: 'Run' }).click()])
      await page.locator('#try-run:enabled').waitFor()
      expect(await ranks.locator('.rank-name').allTextContents()).toEqual(['green', 'blue', 'red'])
      const values = (await ranks.locator('.rank-value').allTextContents()).map(Number)
      expect(values[0]).toBeCloseTo(240 / 255, 3)
      expect(values[2]).toBeCloseTo(10 / 255, 3)
    }
    await shoot('picture')
  })

  it('runs a model of which nothing is known but the names, and leaves out what is empty', async () => {
    await page.selectOption('#try-model', 'optionals')
    const fields = page.locator('#try-inputs textarea')
    await page.getByLabel('Numbers for x, as JSON').fill('[[1, 2]]')
    await page.getByLabel('Numbers for shift, as JSON').fill('')
    expect(await fields.count()).toBe(2)
    await page.getByRole('button', { name: 'Run' }).click()
    await page.locator('.output').first().waitFor()
    const without = await page.locator('#try-answer .output').allTextContents()
    await page.getByLabel('Numbers for shift, as JSON').fill('[[10, 20]]')
    await Promise.all([page.waitForResponse(/infer/), page.getByRole('button', { name: 'Run' }).click()])
    await expect.poll(() => page.locator('#try-answer .output').allTextContents()).not.toEqual(without)
    await page.locator('#try-inputs select').first().selectOption('int64')
    await page.getByLabel('Numbers for x, as JSON').fill('[[1.5, 2]]')
    await page.getByRole('button', { name: 'Run' }).click()
    expect(await page.locator('#try-inputs .error').first().textContent()).toContain('1.5 is not a whole number')
  })

  it('runs a model on texts', async () => {
    await page.selectOption('#try-model', 'upper case')
    await page.getByLabel(/Texts for/).fill('grün\nblau')
    await page.getByRole('button', { name: 'Run' }).click()
    await page.getByRole('cell', { name: 'GRÜN' }).waitFor()
    await page.getByRole('cell', { name: 'BLAU' }).waitFor()
  })

  it('offers actions only to who has the token, and keeps it in the tab', async () => {
    expect(await page.getByRole('button', { name: 'Unload' }).count()).toBe(0)
    await unlock('wrong')
    expect(await page.locator('#dialog .error').textContent()).toContain('not the token')
    await shoot('token')
    expect(await page.getByRole('button', { name: 'Unload' }).count()).toBe(0)
    await page.getByLabel('Token').fill(TOKEN)
    await page.getByRole('button', { name: 'Unlock', exact: true }).click()

    await page.getByRole('button', { name: 'unload flowers 1' }).click()
    await page.getByRole('button', { name: 'Unload', exact: true }).click()
    await expect.poll(() => row('flowers', '1').textContent()).toContain('Not loaded')
    expect(models.ready('flowers', '1')).toBe(false)
    await page.getByRole('button', { name: 'load flowers 1', exact: true }).click()
    await expect.poll(() => models.ready('flowers', '1')).toBe(true)
    await page.getByRole('button', { name: 'Look for new models' }).click()
    await page.getByText('nothing has changed').waitFor()

    expect(await page.evaluate('Object.keys(localStorage).length + document.cookie.length')).toBe(0)
    await page.getByRole('button', { name: 'Lock', exact: true }).click()
    expect(await page.evaluate('sessionStorage.length')).toBe(0)
    expect(await page.getByRole('button', { name: 'unload flowers 1' }).count()).toBe(0)
  })

  it('splits traffic with sliders that add up to 100, and promotes', async () => {
    await unlock(TOKEN)
    await page.getByRole('button', { name: 'weights flowers 1' }).click()
    await page.getByLabel('Traffic of version 2').fill('30')
    await shoot('weights')
    await page.getByRole('button', { name: 'Apply' }).click()
    await expect.poll(() => models.weightsOf('flowers')).toEqual({ 1: 70, 2: 30 })
    await expect.poll(() => row('flowers', '1').textContent()).toContain('70%')
    await page.getByRole('button', { name: 'promote flowers 2' }).click()
    await expect.poll(() => models.weightsOf('flowers')).toEqual({ 2: 100 })
    await page.getByRole('button', { name: 'weights flowers 1' }).click()
    await page.getByLabel('No weights').check()
    await page.getByRole('button', { name: 'Apply' }).click()
    await expect.poll(() => models.weightsOf('flowers')).toBeUndefined()
  })

  it('says that the server is gone, and goes on when it is back', async () => {
    const { port } = app.server.address() as AddressInfo
    await app.close()
    await page.getByRole('alert').filter({ hasText: 'does not answer' }).waitFor()
    await shoot('gone')
    app = await consoleServer(models, port)
    await page.locator('body[data-connected=true]').waitFor()
    expect(await page.getByRole('alert').filter({ hasText: 'does not answer' }).count()).toBe(0)
  })

  it('is usable with the keyboard alone', async () => {
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the models')
    await page.keyboard.press('Enter')
    await page.locator('#lock').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.type(TOKEN)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'unload flowers 2' }).focus()
    await page.keyboard.press('Enter')
    await page.locator('dialog[open]').waitFor()
    await page.keyboard.press('Escape')
    expect(await page.locator('dialog[open]').count()).toBe(0)
    // A second later, after the next state has come, the focus is where it was.
    await page.waitForResponse(/console\/state/)
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('unload flowers 2')
  })
})
