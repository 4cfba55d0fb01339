"""Calls of public functions that no entry of op_db makes: (function, arguments, keyword arguments)."""
import torch

torch.manual_seed(7)
v = torch.randn(6)
m = torch.randn(4, 4)
spd = m @ m.T + 4 * torch.eye(4)
b = torch.randn(2, 3, 4)
i = torch.tensor([3, 1, 2, 1])
u = torch.rand(3, 4) * 0.9 + 0.05
c = torch.randn(3, 3, dtype=torch.complex64)
image = torch.randn(2, 3, 6, 6)
volume = torch.randn(1, 2, 4, 4, 4)
sparse = torch.tensor([[0.0, 2.0, 0.0], [3.0, 0.0, 4.0]]).to_sparse()
where = torch.tensor([[0, 1, 1], [2, 0, 2]])
amounts = torch.tensor([3.0, 4.0, 5.0])
lstm = [torch.randn(20, 4), torch.randn(20, 5), torch.randn(20), torch.randn(20)]
gru = [torch.randn(15, 4), torch.randn(15, 5), torch.randn(15), torch.randn(15)]
rnn = [torch.randn(5, 4), torch.randn(5, 5), torch.randn(5), torch.randn(5)]
states = torch.randn(1, 2, 5)
series = torch.randn(3, 2, 4)

WINDOWS = ["bartlett_window", "blackman_window", "hamming_window", "hann_window", "kaiser_window"]
UNARY_SPECIAL = ["digamma", "erf", "erfc", "expit", "exp2", "expm1", "gammaln", "i0", "log1p", "psi", "round", "sinc"]
QUESTIONS = ["is_complex", "is_floating_point", "is_nonzero", "is_conj", "is_neg", "is_signed", "is_inference", "numel"]

CALLS = [
    *[(f"torch.{name}", (7,), {}) for name in WINDOWS],
    *[(f"torch.{name}", (6, False), {"dtype": torch.float64}) for name in WINDOWS],
    *[(f"torch.special.{name}", (b,), {}) for name in UNARY_SPECIAL],
    *[(f"torch.{name}", (torch.ones(1),), {}) for name in QUESTIONS],
    ("torch.special.erfinv", (u,), {}), ("torch.special.logit", (u,), {}), ("torch.special.logit", (u,), {"eps": 0.1}),
    ("torch.special.gammainc", (u, u + 1), {}), ("torch.special.gammaincc", (u, u + 1), {}),
    ("torch.special.xlogy", (u, u), {}), ("torch.special.xlogy", (2, u), {}), ("torch.special.multigammaln", (u + 3, 2), {}),
    ("torch.special.softmax", (b, 1), {}), ("torch.special.log_softmax", (b, -1), {}), ("torch.special.logsumexp", (b, [0, 1]), {}),
    ("torch.rand", (2, 3), {}), ("torch.rand", ([2, 3],), {"dtype": torch.float64}), ("torch.rand_like", (b,), {}),
    ("torch.randperm", (9,), {}), ("torch.randint", (5, [3, 3]), {}), ("torch.poisson", (u * 5,), {}),
    ("torch.binomial", (torch.full((4,), 10.0), torch.full((4,), 0.3)), {}), ("torch.normal", (v, 1.5), {}), ("torch.normal", (0.5, v.abs()), {}),
    ("torch.Tensor.random_", (torch.zeros(5), 10), {}), ("torch.Tensor.random_", (torch.zeros(5, dtype=torch.int64), -3, 4), {}),
    ("torch.Tensor.random_", (torch.zeros(5, dtype=torch.uint8),), {}), ("torch.Tensor.bernoulli_", (torch.zeros(9), 0.3), {}),
    ("torch.Tensor.cauchy_", (torch.zeros(5), 0.5, 2.5), {}), ("torch.Tensor.geometric_", (torch.zeros(5), 0.4), {}),
    ("torch.Tensor.log_normal_", (torch.zeros(5), 0.5, 0.25), {}), ("torch.Tensor.exponential_", (torch.zeros(5), 0.5), {}),
    ("torch.range", (0, 4), {"dtype": torch.float32}), ("torch.fft.fftfreq", (7, 0.5), {}), ("torch.fft.rfftfreq", (8,), {}),
    ("torch.can_cast", (torch.float64, torch.int32), {}), ("torch.can_cast", (torch.int32, torch.float16), {}),
    ("torch.promote_types", (torch.int32, torch.float16), {}), ("torch.result_type", (i, 1.5), {}), ("torch.result_type", (v, i), {}),
    ("torch.det", (m,), {}), ("torch.slogdet", (m,), {}), ("torch.inverse", (m,), {}), ("torch.matrix_power", (m, 3), {}),
    ("torch.matrix_power", (m, -2), {}), ("torch.linalg.matmul", (b, m), {}), ("torch.linalg.matrix_exp", (m,), {}),
    ("torch.orgqr", (m, v[:4]), {}), ("torch.ger", (v, v), {}), ("torch.vander", (v,), {"N": 3, "increasing": True}),
    ("torch.chain_matmul", (m, spd, m), {}), ("torch.frobenius_norm", (b, [1, 2]), {}), ("torch.nuclear_norm", (m,), {}),
    ("torch.norm_except_dim", (b, 2, 0), {}), ("torch.cholesky_inverse", (torch.linalg.cholesky(spd),), {}),
    ("torch.concat", ([b, b], 1), {}), ("torch.concatenate", ([b, b],), {"dim": 2}), ("torch.row_stack", ([v, v],), {}),
    ("torch.moveaxis", (b, 0, 2), {}), ("torch.swapaxes", (b, 0, 1), {}), ("torch.swapdims", (b, 1, 2), {}), ("torch.adjoint", (c,), {}),
    ("torch.clip", (v, -0.5, 0.5), {}), ("torch.clip", (v,), {"min": 0}), ("torch.fix", (v,), {}), ("torch.negative", (v,), {}),
    ("torch.absolute", (v,), {}), ("torch.arctan2", (v, v + 1), {}), ("torch.divide", (v, v), {"rounding_mode": "floor"}),
    ("torch.greater", (v, 0), {}), ("torch.greater_equal", (v, v), {}), ("torch.less", (v, 0), {}), ("torch.less_equal", (v, v), {}),
    ("torch.not_equal", (i, 1), {}), ("torch.multiply", (v, 2), {}), ("torch.subtract", (v, 2), {"alpha": 3}),
    ("torch.detach", (v,), {}), ("torch.is_same_size", (v, v), {}), ("torch.get_device", (v,), {}),
    ("torch.Tensor.type_as", (i, v), {}), ("torch.Tensor.copy_", (torch.zeros(4), i), {}), ("torch.Tensor.fill_diagonal_", (torch.zeros(3, 3), 2), {}),
    ("torch.Tensor.is_contiguous", (b.transpose(0, 1),), {}), ("torch.Tensor.dim", (b,), {}), ("torch.Tensor.size", (b,), {}), ("torch.Tensor.size", (b, -1), {}),
    ("torch.Tensor.stride", (b,), {}), ("torch.Tensor.stride", (b, 1), {}), ("torch.Tensor.storage_offset", (b[1],), {}),
    ("torch.Tensor.tolist", (b,), {}), ("torch.Tensor.item", (v[0],), {}), ("torch.Tensor.is_set_to", (v, v.clone()), {}),
    ("torch.Tensor.element_size", (i,), {}), ("torch.Tensor.new_tensor", (v, [[1, 2], [3, 4]]), {}), ("torch.Tensor.to", (v, torch.int32), {"copy": True}),
    ("torch.Tensor.to", (v, "cpu", torch.float64), {}), ("torch.Tensor.to", (v, i), {}), ("torch.Tensor.type", (v,), {}), ("torch.Tensor.type", (v, torch.int16), {}),
    ("torch.Tensor.view", (b, torch.int32), {}), ("torch.Tensor.index_fill", (b, 1, torch.tensor([0, 2]), 9), {}), ("torch.Tensor.cpu", (v,), {}),
    ("torch.sparse_coo_tensor", (where, amounts, (3, 4)), {}), ("torch.sparse_coo_tensor", (where, amounts), {"dtype": torch.float64}),
    ("torch.Tensor.coalesce", (sparse,), {}), ("torch.Tensor.indices", (sparse.coalesce(),), {}), ("torch.Tensor.values", (sparse.coalesce(),), {}),
    ("torch.Tensor.sparse_dim", (sparse,), {}), ("torch.Tensor.dense_dim", (sparse,), {}), ("torch.Tensor.is_coalesced", (sparse,), {}),
    ("torch.Tensor.to_dense", (sparse,), {}), ("torch.mm", (sparse, b[0]), {}), ("torch.smm", (sparse, b[0]), {}),
    ("torch.hspmm", (sparse, b[0]), {}), ("torch.sspaddmm", (torch.zeros(2, 4).to_sparse(), sparse, b[0]), {}), ("torch.Tensor.sparse_mask", (b[0, :2, :3], sparse.coalesce()), {}),
    ("torch.Tensor.dequantize", (v,), {}), ("torch.fake_quantize_per_tensor_affine", (v, 0.1, 0, 0, 255), {}),
    ("torch.fake_quantize_per_channel_affine", (m, v[:4].abs(), torch.zeros(4, dtype=torch.int32), 0, 0, 255), {}),
    ("torch.lstm", (series, (states, states), lstm, True, 1, 0.0, False, False, False), {}), ("torch.lstm_cell", (series[0], (states[0], states[0]), *lstm), {}),
    ("torch.gru", (series, states, gru, True, 1, 0.0, False, False, False), {}), ("torch.gru_cell", (series[0], states[0], *gru), {}),
    ("torch.rnn_tanh", (series, states, rnn, True, 1, 0.0, False, False, False), {}), ("torch.rnn_relu", (series, states, rnn, True, 1, 0.0, False, False, False), {}),
    ("torch.rnn_tanh_cell", (series[0], states[0], *rnn), {}), ("torch.rnn_relu_cell", (series[0], states[0], *rnn), {}),
    ("torch.affine_grid_generator", (torch.randn(2, 2, 3), [2, 3, 4, 4], False), {}), ("torch.grid_sampler", (image, torch.rand(2, 4, 4, 2) * 2 - 1, 0, 0, True), {}),
    ("torch.convolution", (image, torch.randn(5, 3, 3, 3), None, [1, 1], [1, 1], [1, 1], False, [0, 0], 1), {}), ("torch.conv_tbc", (torch.randn(5, 2, 3), torch.randn(3, 3, 4), v[:4], 1), {}),
    ("torch.native_dropout", (b, 0.4, True), {}), ("torch.feature_dropout", (image, 0.4, True), {}), ("torch.native_channel_shuffle", (image, 3), {}),
    ("torch.broadcast_shapes", ((3, 1), (1, 4), 4), {}), ("torch.unravel_index", (i, (2, 3)), {}),
    ("torch.einsum", (m, [0, 1], spd, [1, 2], [0, 2]), {}), ("torch.einsum", ("...ij->...ji", b), {}),
    ("torch.tensordot", (b, b), {"dims": [[1, 2], [1, 2]]}), ("torch.tensordot", (b, m, 1), {}), ("torch.stft", (torch.randn(40), 8), {"return_complex": True}),
    ("torch.meshgrid", (v, v[:2]), {"indexing": "xy"}), ("torch.norm", (b,), {}), ("torch.norm", (b, 1, -1, True), {}), ("torch.Tensor.norm", (m, "nuc"), {}),
    ("torch.unique", (i,), {"return_inverse": True, "return_counts": True}), ("torch.Tensor.unique", (i, False), {}), ("torch.unique_consecutive", (i,), {"return_counts": True}), ("torch.Tensor.unique_consecutive", (i, True), {}),
    ("torch.svd_lowrank", (m,), {"q": 2}), ("torch.pca_lowrank", (b,), {}), ("torch.nonzero", (i - 1,), {"as_tuple": True}), ("torch.where", (v > 0,), {}),
    ("torch.split", (v, [1, 2, 3]), {}), ("torch.split", (b, 2, 1), {}), ("torch.Tensor.split", (b, 2), {"dim": -1}), ("torch.hsplit", (m, 2), {}),
    ("torch.asarray", (v,), {"dtype": torch.float64}), ("torch.scalar_tensor", (2.5,), {}), ("torch.allclose", (v, v + 1e-9), {}), ("torch.equal", (v, v), {}),
    ("torch.cdist", (m, spd), {}), ("torch.cdist", (m, spd, 1), {}), ("torch.combinations", (v, 3), {}), ("torch.histogramdd", (u, 2), {}),
    ("torch.nn.functional.gumbel_softmax", (b,), {"tau": 0.5}), ("torch.nn.functional.gumbel_softmax", (b,), {"hard": True, "dim": 1}),
    ("torch.nn.functional.lp_pool1d", (b, 2.5, 2), {}), ("torch.nn.functional.lp_pool2d", (image, 1.5, 3), {"stride": 2}),
    ("torch.nn.functional.fold", (torch.randn(1, 12, 9), 4, 2), {}), ("torch.nn.functional.dropout1d", (m, 0.4), {}), ("torch.nn.functional.one_hot", (i, 5), {}),
    ("torch.nn.functional.affine_grid", (torch.randn(2, 2, 3), [2, 3, 4, 4]), {}), ("torch.nn.functional.interpolate", (image,), {"scale_factor": 1.5, "mode": "area"}),
    ("torch.nn.functional.interpolate", (image, 4), {"mode": "bilinear", "antialias": True}), ("torch.nn.functional.mse_loss", (v, v + 1), {"weight": v.abs()}),
    ("torch.nn.functional.upsample", (image,), {"scale_factor": 2}), ("torch.nn.functional.upsample_nearest", (image, 5), {}), ("torch.nn.functional.upsample_bilinear", (image,), {"size": [3, 5]}),
    ("torch.nn.functional.native_channel_shuffle", (image, 3), {}), ("torch.nn.functional.triplet_margin_with_distance_loss", (m, m + 1, m.flip(0)), {"swap": True}),
    ("torch.nn.functional.linear_cross_entropy", (m, torch.randn(3, 2, m.shape[1]), torch.zeros(m.shape[0], 2, dtype=torch.int64)), {"reduction": "none"}),
    ("torch.saddmm", (torch.zeros(2, 4).to_sparse(), sparse, b[0]), {}), ("torch.spmm", (sparse, b[0]), {}), ("torch.dsmm", (sparse, b[0]), {}), ("torch.hsmm", (sparse, b[0]), {}), ("torch.Tensor.where", (v, v > 0, 0.5), {}),
]
