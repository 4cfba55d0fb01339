export { consolePlugin } from './plugin.js'
export type { ConsoleOptions } from './options.js'
export type { ConsoleState } from './state.js'
