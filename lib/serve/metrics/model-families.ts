import type { ModelState, ModelStatus } from '../backend.js'
import type { Family, Sample } from './family.js'

type ModelFamily = Family<readonly ModelStatus[]>

const states: readonly ModelState[] = ['LOADING', 'READY', 'UNLOADING', 'UNAVAILABLE']

/** Which versions there are, what they are called and how traffic is split. */
export const modelFamilies: readonly ModelFamily[] = [
  {
    name: 'tch_model_state', type: 'gauge', help: '1 for the state that a version is in, 0 for the others',
    samples: (index) => index.flatMap(({ name: model, version, state: now }) => states.map((state): Sample => ({ labels: { model, version, state }, value: state === now ? 1 : 0 }))),
  },
  {
    name: 'tch_model_label_info', type: 'gauge', help: '1 for each label of a version',
    samples: (index) => index.flatMap(({ name: model, version, labels = [] }) => labels.map((label): Sample => ({ labels: { model, version, label }, value: 1 }))),
  },
  {
    name: 'tch_model_weight_ratio', type: 'gauge', help: 'Share of the traffic of a model that a version gets, 0 to 1, where weights are set',
    samples: (index) => index.filter(({ weight }) => weight !== undefined).map(({ name: model, version, weight }) => ({ labels: { model, version }, value: weight! / 100 })),
  },
]
