import { byId, element, setText } from './element.js'
import { ago, bytes, milliseconds, number } from './format.js'
import { ALL } from './series.js'

/** Figures of the whole server, with what each is made of. */
const tiles = [
  ['Requests/s', ({ live }) => number(live?.answered)],
  ['Latency P99', ({ live }) => milliseconds(live?.p99)],
  ['Mean batch', ({ live }) => number(live?.batch)],
  ['Waiting', ({ live }) => number(live?.queued)],
  ['Failed/s', ({ live }) => number(live?.refused)],
  ['Event loop P99', ({ state }) => milliseconds(state.loopDelay?.p99)],
  ['Tensors', ({ state }) => bytes(state.memory.tensorBytes)],
  ['Resident memory', ({ state }) => bytes(state.memory.resident)],
]

export class Overview {
  #values = tiles.map(() => element('dd', {}, '–'))

  constructor() {
    byId('tiles').append(...tiles.map(([label], i) => element('div', {}, element('dt', {}, label), this.#values[i])))
  }

  update(state, series) {
    const live = series.last(ALL)
    tiles.forEach(([, read], i) => {
      const [figure, unit] = read({ state, live }).split(' ')
      const shown = unit === undefined ? figure : `${figure} ${unit}`
      if (this.#values[i].textContent === shown) return
      this.#values[i].replaceChildren(figure, ...(unit === undefined ? [] : [' ', element('small', {}, unit)]))
    })
  }
}

/** What came of loading and unloading, newest first. */
export class Reloads {
  #shown = ''

  update({ history, server }) {
    byId('no-reloads').hidden = history.length > 0
    const key = JSON.stringify(history)
    if (key !== this.#shown) {
      this.#shown = key
      byId('reload-rows').replaceChildren(...history.map(({ model, version, result, at, durationMs, reason = '' }) => element('tr', {},
        element('td', {}, element('time', { datetime: new Date(at).toISOString(), title: new Date(at).toLocaleString() })),
        element('td', { class: 'name' }, model || 'all'), element('td', {}, version || '–'),
        element('td', {}, element('span', { class: 'state', 'data-state': result }, result)),
        element('td', { class: 'number' }, milliseconds(durationMs)), element('td', { class: 'reason' }, reason))))
    }
    for (const time of byId('reload-rows').querySelectorAll('time')) setText(time, ago(server.now - Date.parse(time.dateTime)))
  }
}
