import { Charts } from './charts.js'
import { Connection } from './connection.js'
import { byId, setOptions, setText } from './element.js'
import { duration } from './format.js'
import { Models } from './models.js'
import { Operator } from './operator.js'
import { Overview, Reloads } from './overview.js'
import { ALL, keyOf, Series } from './series.js'
import { TryIt } from './try-it.js'

const series = new Series()
const operator = new Operator()
const overview = new Overview()
const charts = new Charts(byId('charts'), byId('flushes'))
const models = new Models(operator)
const reloads = new Reloads()
const tryIt = new TryIt()
const connection = new Connection()
const scope = byId('scope')
let state

const pill = byId('connection')

function showModels() {
  if (state !== undefined) models.update(state, series)
}

connection.addEventListener('state', ({ detail }) => {
  const managed = state?.managed
  state = detail
  series.push(state)
  pill.dataset.state = 'good'
  setText(pill, `Up ${duration(state.server.uptimeMs)}`)
  byId('gone').hidden = true
  document.body.dataset.connected = 'true'
  setText(byId('server-version'), state.server.version)
  setOptions(scope, [[ALL, 'all models'], ...state.statistics.map((each) => [keyOf(each), `${each.name} ${each.version}`])])
  overview.update(state, series)
  charts.update(series.points(scope.value))
  if (managed !== state.managed) operator.managed = state.managed
  showModels()
  reloads.update(state)
  tryIt.update(state)
})

connection.addEventListener('gone', ({ detail: { error, wait } }) => {
  document.body.dataset.connected = 'false'
  pill.dataset.state = 'bad'
  setText(pill, 'No answer')
  const why = error instanceof TypeError || error.name === 'TimeoutError' ? 'does not answer' : `has trouble: ${error.message}`
  setText(byId('gone'), `The server ${why}. What is shown is from before; asking again every ${Math.round(wait / 1000)} s.`)
  byId('gone').hidden = false
})

scope.addEventListener('change', () => charts.update(series.points(scope.value)))
operator.addEventListener('change', showModels)
operator.addEventListener('acted', () => connection.ask())
connection.start()
