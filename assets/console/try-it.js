import { outputNode, predictionsNode } from './answer.js'
import { byId, element, setOptions, setText } from './element.js'
import { InputField } from './fields.js'
import { milliseconds } from './format.js'
import { failureOf } from './operator.js'
import { readResponse, requestOf } from './tensors.js'

function formOf(picture) {
  const form = new FormData()
  form.append('file', picture)
  return form
}

async function predictionsOf(response) {
  const { version, predictions } = await response.json()
  return { version, nodes: [predictionsNode(predictions)] }
}

/** A form made of what a model says about its inputs, and the answer to it. */
export class TryIt {
  #models = []
  #shown
  #fields = []
  #outputs = []

  constructor() {
    byId('try-model').addEventListener('change', () => this.#choose())
    byId('try-version').addEventListener('change', () => this.#describe())
    byId('try-form').addEventListener('submit', (event) => { event.preventDefault(); this.#run() })
  }

  update({ models, server }) {
    this.#models = models.filter(({ state }) => state === 'READY')
    const names = [...new Set(this.#models.map(({ name }) => name))]
    setOptions(byId('try-model'), names.map((name) => [name, name]))
    byId('try-form').hidden = names.length === 0
    if (names.length === 0) return this.#say('No model takes requests now.', this.#shown !== undefined)
    this.#choose(server.instance)
  }

  /** Offers the versions of the chosen model, and describes it when the form is not about it. */
  #choose(instance = this.#shown?.instance) {
    const name = byId('try-model').value
    const versions = this.#models.filter((model) => model.name === name).map(({ version }) => version)
    setOptions(byId('try-version'), [['', 'as traffic goes'], ...versions.map((version) => [version, version])])
    const { name: shown, versions: known, instance: of } = this.#shown ?? {}
    if (shown !== name || known !== versions.join('\n') || of !== instance) this.#describe(instance)
  }

  get #target() {
    return { name: byId('try-model').value, version: byId('try-version').value }
  }

  async #describe(instance = this.#shown?.instance) {
    const { name, version } = this.#target
    const versions = this.#models.filter((model) => model.name === name).map((model) => model.version).join('\n')
    this.#shown = { name, versions, instance }
    const query = new URLSearchParams(version === '' ? { name } : { name, version })
    try {
      const response = await fetch(`console/model?${query}`)
      if (!response.ok) throw new Error(await failureOf(response))
      const { metadata: { inputs, outputs } } = await response.json()
      if (this.#target.name !== name || this.#target.version !== version) return
      this.#outputs = outputs
      // What was typed stays as long as the inputs are the same.
      const key = JSON.stringify([name, inputs])
      if (byId('try-inputs').dataset.key === key) return
      byId('try-inputs').dataset.key = key
      this.#fields = inputs.map((spec) => new InputField(spec, inputs.length === 1))
      byId('try-inputs').replaceChildren(...this.#fields.map(({ node }) => node))
      this.#say('The answer comes here.')
    } catch (error) {
      this.#shown = undefined
      this.#fail(error.message)
    }
  }

  #say(text, keep = false) {
    if (!keep) byId('try-answer').replaceChildren(element('p', { class: 'empty' }, text))
  }

  #fail(text) {
    byId('try-answer').replaceChildren(element('p', { class: 'error' }, text))
  }

  async #outputsOf(response) {
    const { version, outputs } = await readResponse(response)
    const labels = new Map(this.#outputs.map((output) => [output.name, output.labels]))
    return { version, nodes: outputs.map((output) => outputNode(output, labels.get(output.name))) }
  }

  async #run() {
    const read = this.#fields.map((field) => field.read())
    if (read.includes(undefined)) return
    const inputs = read.flat()
    const { name, version } = this.#target
    const model = `models/${encodeURIComponent(name)}${version === '' ? '' : `/versions/${encodeURIComponent(version)}`}`
    const picture = inputs.find(({ file }) => file !== undefined)?.file
    byId('try-run').disabled = true
    setText(byId('try-note'), 'Running…')
    const began = performance.now()
    try {
      const asked = picture === undefined
        ? fetch(`v2/${model}/infer`, { method: 'POST', ...requestOf(inputs) })
        : fetch(`v1/${model}/image`, { method: 'POST', body: formOf(picture) })
      const response = await asked.catch(() => { throw new Error('The server does not answer.') })
      if (!response.ok) throw new Error(await failureOf(response))
      const { version: answered, nodes } = await (picture === undefined ? this.#outputsOf(response) : predictionsOf(response))
      const took = performance.now() - began
      byId('try-answer').replaceChildren(
        element('p', { class: 'facts' }, element('span', {}, 'Version ', element('b', {}, answered ?? '–')), element('span', {}, 'There and back ', element('b', {}, milliseconds(took)))),
        ...nodes)
    } catch (error) {
      this.#fail(error.message)
    } finally {
      byId('try-run').disabled = false
      setText(byId('try-note'), '')
    }
  }
}
