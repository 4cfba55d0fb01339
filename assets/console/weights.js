import { element, setText } from './element.js'
import { ask } from './operator.js'

/** Gives one version its share and scales the others so that all are whole and add up to 100. */
export function rebalance(weights, changed, value) {
  const others = weights.map((weight, i) => (i === changed ? 0 : weight))
  const rest = 100 - value
  const sum = others.reduce((total, weight) => total + weight, 0)
  const exact = others.map((weight, i) => (i === changed ? 0 : sum > 0 ? (weight * rest) / sum : rest / (weights.length - 1)))
  const whole = exact.map(Math.floor)
  const byRest = exact.map((share, i) => [share - whole[i], i]).filter(([, i]) => i !== changed).sort(([a], [b]) => b - a)
  let missing = rest - whole.reduce((total, weight) => total + weight, 0)
  for (const [, i] of byRest) if (missing-- > 0) whole[i]++
  whole[changed] = value
  return whole
}

/** Lets an operator split the traffic of a model between its versions that are ready. */
export function askWeights(operator, model, versions) {
  const set = versions.some(({ weight }) => weight !== undefined)
  let weights = versions.map(({ weight }, i) => (set ? (weight ?? 0) : i === versions.length - 1 ? 100 : 0))
  const rows = versions.map(({ version }, i) => {
    const shown = element('output')
    const slider = element('input', {
      type: 'range', min: '0', max: '100', step: '1', 'aria-label': `Traffic of version ${version} in percent`,
      oninput: () => { weights = rebalance(weights, i, Number(slider.value)); show() },
    })
    return { slider, shown, row: element('div', { class: 'weight' }, element('span', {}, `Version ${version}`), slider, shown) }
  })
  function show() {
    rows.forEach(({ slider, shown }, i) => {
      slider.value = String(weights[i])
      slider.setAttribute('aria-valuetext', `${weights[i]} percent`)
      setText(shown, `${Math.round(weights[i] * 10) / 10}%`)
    })
  }
  show()
  const latest = element('label', { class: 'inline' }, element('input', {
    type: 'checkbox', name: 'latest', onchange: ({ target }) => { for (const { slider } of rows) slider.disabled = target.checked },
  }), 'No weights: all traffic to the latest version')
  ask({
    title: `Traffic of ${model}`, confirm: 'Apply', body: [...rows.map(({ row }) => row), latest],
    submit: (data) => {
      const none = data.get('latest') !== null
      const chosen = Object.fromEntries(versions.map(({ version }, i) => [version, weights[i]]))
      return operator.actOnModel(model, 'weights', { weights: none ? null : chosen }, `The traffic of ${model} is split as you set it.`)
    },
  })
}
