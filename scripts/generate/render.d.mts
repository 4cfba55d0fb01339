/** The modules of the library that generation looks at. */
export interface Library {
  index: unknown
  native: unknown
  schema: unknown
  operators: unknown
  dtype: unknown
  functional: unknown
}

/** The files of lib/generated/, by name, from the schemas of the libtorch that is loaded. */
export function render(library: Library, pages: Record<string, string[]>): Map<string, string>
