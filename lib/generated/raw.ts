// Generated from the schemas of libtorch by `npm run generate`: do not edit.

import type { AtenPrivateAToE } from './raw-private-a-e.js'
import type { AtenPrivateFToZ } from './raw-private-f-z.js'
import type { AtenAToC } from './raw-a-c.js'
import type { AtenDToL } from './raw-d-l.js'
import type { AtenMToR } from './raw-m-r.js'
import type { AtenSToZ } from './raw-s-z.js'

/** `torch.ops.aten`: every operator of ATen by the dispatcher's own names. */
export interface AtenOperators extends AtenPrivateAToE, AtenPrivateFToZ, AtenAToC, AtenDToL, AtenMToR, AtenSToZ {}
