import type { Long } from '@grpc/proto-loader'

// Messages of assets/proto as they are decoded: absent messages are null, absent texts empty.

export interface ModelReference {
  name: string
  version: string
}

export type WireInteger = Long | number

/** A oneof: `parameter_choice` names the field that is filled. */
export interface WireParameter {
  parameter_choice?: string
  bool_param?: boolean
  int64_param?: WireInteger
  uint64_param?: WireInteger
  string_param?: string
  double_param?: number
  bytes_param?: Uint8Array
}

export interface WireContents {
  bool_contents: boolean[]
  int_contents: number[]
  int64_contents: WireInteger[]
  uint_contents: number[]
  uint64_contents: WireInteger[]
  fp32_contents: number[]
  fp64_contents: number[]
  bytes_contents: Uint8Array[]
}

export interface WireInput {
  name: string
  datatype: string
  shape: WireInteger[]
  parameters: Record<string, WireParameter>
  contents: WireContents | null
}

export interface WireRequestedOutput {
  name: string
  parameters: Record<string, WireParameter>
}

export interface ModelInferRequest {
  model_name: string
  model_version: string
  id: string
  parameters: Record<string, WireParameter>
  inputs: WireInput[]
  outputs: WireRequestedOutput[]
  raw_input_contents: Uint8Array[]
}

export interface ModelInferResponse {
  model_name: string
  model_version: string
  id: string
  parameters?: Record<string, WireParameter>
  outputs: { name: string; datatype: string; shape: readonly number[] }[]
  raw_output_contents: Buffer[]
}

export interface ModelStreamInferResponse {
  error_message?: string
  infer_response: ModelInferResponse | { id: string }
}

export interface RepositoryIndexRequest {
  ready: boolean
}

export interface RepositoryModelRequest {
  model_name: string
  parameters: Record<string, WireParameter>
}

export interface HealthCheckRequest {
  service: string
}

/** An integer exactly: a bigint where a number cannot hold it. */
export function integerOf(value: WireInteger): number | bigint {
  if (typeof value === 'number') return value
  const number = value.toNumber()
  return Number.isSafeInteger(number) ? number : BigInt(value.toString())
}

/** Parameters by name, each as the value that it holds. */
export function parametersOfWire(parameters: Record<string, WireParameter>): Record<string, unknown> {
  // Without a prototype: parameters may have any name.
  const values = Object.create(null) as Record<string, unknown>
  for (const [name, parameter] of Object.entries(parameters)) {
    const choice = parameter.parameter_choice as Exclude<keyof WireParameter, 'parameter_choice'> | undefined
    if (choice === undefined) continue
    const value = parameter[choice]
    values[name] = choice === 'int64_param' || choice === 'uint64_param' ? integerOf(value as WireInteger) : value
  }
  return values
}
