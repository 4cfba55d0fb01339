import { Module, type ScriptModule } from '../index.js'
import { native } from '../native.js'

/** Opens a model and says in which mode it was saved, which `Module.load` sets to evaluation. */
export function openAsSaved(file: string): { model: ScriptModule; training: boolean } {
  // First: its errors say what a file is that is no model.
  const model = Module.load(file)
  const [handle] = native.loadModule(file, -1, -1, [])
  const training = native.moduleTraining(handle)
  native.releaseModule(handle)
  return { model, training }
}
