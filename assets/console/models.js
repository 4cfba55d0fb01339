import { byId, element, setText } from './element.js'
import { milliseconds, number } from './format.js'
import { ask } from './operator.js'
import { keyOf } from './series.js'
import { askWeights } from './weights.js'

/** One version of a model; its nodes stay, so that what is focused or selected does. */
class Row {
  node
  #cells
  #state = element('span', { class: 'state' })
  #why = element('span', { class: 'why', hidden: true })
  #share = element('span', { class: 'share', hidden: true })
  #shareText = element('span')
  #labels = ''
  #buttons
  #status

  constructor({ name, version }, operator, versionsOf) {
    const cell = (content, className) => element('td', className === undefined ? {} : { class: className }, content)
    const numbers = Array.from({ length: 5 }, () => cell('–', 'number'))
    const bar = element('i')
    this.#share.append(bar, this.#shareText)
    const act = (action, done) => operator.actOnModel(name, action, { version, parameters: { version } }, done)
    this.#buttons = {
      load: element('button', { type: 'button', onclick: () => act('load', `${name} ${version} is loaded.`) }, 'Load'),
      promote: element('button', { type: 'button', onclick: () => act('promote', `${name} ${version} gets all traffic.`) }, 'Promote'),
      weights: element('button', { type: 'button', onclick: () => askWeights(operator, name, versionsOf(name)) }, 'Weights'),
      unload: element('button', {
        type: 'button', class: 'danger', onclick: () => ask({
          title: `Unload ${name} ${version}?`, confirm: 'Unload', danger: true,
          body: [element('p', { class: 'muted' }, 'Requests that run are finished; new ones for this version are refused.')],
          submit: () => act('unload', `${name} ${version} is unloaded.`),
        }),
      }, 'Unload'),
    }
    for (const [action, button] of Object.entries(this.#buttons)) button.setAttribute('aria-label', `${action} ${name} ${version}`)
    this.#cells = {
      name: cell(name, 'name'), version: cell(version), state: cell(this.#state), labels: cell(''), share: cell(this.#share), numbers,
      actions: cell(element('div', { class: 'row-actions' }, ...Object.values(this.#buttons)), 'action'),
    }
    this.#cells.state.append(this.#why)
    const { name: n, version: v, state, labels, share, actions } = this.#cells
    this.node = element('tr', {}, n, v, state, labels, share, ...numbers, actions)
  }

  update(status, { first, live, stats, allowed, siblings }) {
    const { state, reason, labels = [], weight } = status
    this.#status = status
    this.#cells.name.classList.toggle('again', !first)
    const failed = state === 'UNAVAILABLE' && reason !== '' && reason !== 'unloaded'
    this.#state.dataset.state = failed ? 'FAILED' : state
    setText(this.#state, { READY: 'Ready', LOADING: 'Loading', UNLOADING: 'Unloading', UNAVAILABLE: failed ? 'Failed' : 'Not loaded' }[state] ?? state)
    setText(this.#why, reason)
    this.#why.hidden = reason === ''
    if (labels.join('\n') !== this.#labels) {
      this.#labels = labels.join('\n')
      this.#cells.labels.replaceChildren(...labels.map((label) => element('span', { class: 'tag' }, label)))
    }
    this.#share.hidden = weight === undefined
    this.#share.style.setProperty('--share', `${weight ?? 0}%`)
    setText(this.#shareText, weight === undefined ? '' : `${Math.round(weight * 10) / 10}%`)
    const errors = stats === undefined ? undefined : stats.requests.failed + stats.requests.late + stats.requests.refused
    const numbers = [number(live?.answered), milliseconds(live?.p95), number(live?.batch), number(stats?.queued), number(errors)]
    numbers.forEach((text, i) => setText(this.#cells.numbers[i], text))
    this.#cells.actions.hidden = !allowed
    this.#buttons.load.hidden = state !== 'UNAVAILABLE'
    this.#buttons.unload.hidden = state !== 'READY'
    this.#buttons.promote.hidden = state !== 'READY' || siblings < 2
    this.#buttons.weights.hidden = !first || siblings < 2
  }
}

/** The table of models and versions. */
export class Models {
  #rows = new Map()
  #operator
  #statuses = []

  constructor(operator) {
    this.#operator = operator
    byId('reload').addEventListener('click', () => operator.act('repository/reload', {}, (results) => {
      const changed = results.filter(({ result }) => result !== 'unchanged').length
      return changed === 0 ? 'Looked at all models; nothing has changed.' : `Looked at all models; ${changed} changed.`
    }))
  }

  update({ models, statistics }, series) {
    this.#statuses = models
    const { allowed } = this.#operator
    const stats = new Map(statistics.map((each) => [keyOf(each), each.stats]))
    const ready = new Map()
    for (const { name, state } of models) if (state === 'READY') ready.set(name, (ready.get(name) ?? 0) + 1)
    const named = [...new Set(models.map(({ name }) => name))].flatMap((name) => models.filter((status) => status.name === name))
    const body = byId('model-rows')
    const gone = new Set(this.#rows.keys())
    named.forEach((status, i) => {
      const key = keyOf(status)
      gone.delete(key)
      let row = this.#rows.get(key)
      if (row === undefined) this.#rows.set(key, (row = new Row(status, this.#operator, (name) => this.#ready(name))))
      row.update(status, { first: named[i - 1]?.name !== status.name, live: series.last(key), stats: stats.get(key), allowed, siblings: ready.get(status.name) ?? 0 })
      if (body.children[i] !== row.node) body.insertBefore(row.node, body.children[i] ?? null)
    })
    for (const key of gone) {
      this.#rows.get(key).node.remove()
      this.#rows.delete(key)
    }
    byId('no-models').hidden = models.length > 0
    byId('reload').hidden = byId('actions-head').hidden = !allowed
  }

  #ready(name) {
    return this.#statuses.filter((status) => status.name === name && status.state === 'READY')
  }
}
