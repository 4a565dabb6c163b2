// SambaY with differential attention: the architecture of Phi-4-mini-flash ("phi4flash"), hosted in llama.cpp.
//
// n layers, n divisible by 4, h = n/2. Odd layers attend, even layers do not:
//
//   il even, il <= h      Mamba-1; layer h also hands on MEMORY, its scan output before the gate
//   il odd,  il <  h      differential attention in a sliding window, own K/V
//   il == h + 1           differential attention over everything; its K/V is the one long cache
//   il even, il >  h      gated memory unit: reads MEMORY of the same token, keeps nothing
//   il odd,  il >  h + 1  differential cross attention: own queries, K/V of layer h + 1
//
// No position is encoded anywhere. Three things here differ from what the other architectures of this folder do:
//
// Differential attention in one call. Heads come in pairs (2p, 2p + 1). Two softmaxes, of the even and of the odd head,
// weigh the same double-width values [v_2r | v_2r+1], and the second result is subtracted lambda times. Seen as n_head
// queries of twice the head size, each with zeros where its partner's half is, and K and V as n_head_kv/2 heads of twice
// the head size, this is ordinary grouped attention: the cache rows keep their order, the scale stays that of the single
// head, and every backend's attention kernel will do. So the hyper-parameters below describe the double-width heads.
//
// Rows are selected early. Above layer h, tokens meet only in the K/V of layer h + 1 and in their own row of MEMORY: a
// token whose logits nobody asked for needs nothing there but that K/V. The selection stands in layer h + 1, not
// at the end, and a batch that asks for no logits at all ends with the K/V of layer h + 1.
//
// One long cache. Layers above h + 1 have no cells of their own (see the filter in llama_model::create_memory).

#include "models.h"

#include "llama-kv-cache-iswa.h"
#include "llama-memory-hybrid-iswa.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <string>
#include <vector>

// The norm of the attention output has its own epsilon, not the one in the file.
static constexpr float SUBLN_EPS = 1e-5f;

// Stands for "no window": longer than any context, small enough to be multiplied by the number of sequences.
static constexpr uint32_t NO_WINDOW = 1u << 20;

// Depends on the absolute index of the layer, cross layers included.
static float lambda_init(int il) {
    return 0.8f - 0.6f*std::exp(-0.3f*float(il));
}

//
// hyper-parameters
//

static void require(bool condition, const std::string & sentence) {
    if (!condition) {
        throw std::runtime_error("phi4flash: " + sentence);
    }
}

void llama_model_phi4flash::load_arch_hparams(llama_model_loader & ml) {
    // Another converter writes files with the same names and shapes whose query and key rows stand in another
    // order; they would load and answer nonsense.
    std::string qk_layout;
    ml.get_key(LLM_KV_ATTENTION_QK_LAYOUT, qk_layout, false);
    require(qk_layout == "natural", qk_layout.empty()
            ? "the file does not say how its query and key rows are ordered (phi4flash.attention.qk_layout is missing); convert the model again with Lemma"
            : "the query and key rows are ordered as '" + qk_layout + "', this engine reads 'natural'; convert the model again with Lemma");

    ml.get_key(LLM_KV_ATTENTION_LAYERNORM_EPS,  hparams.f_norm_eps);
    ml.get_key(LLM_KV_ATTENTION_SLIDING_WINDOW, hparams.n_swa, false);
    ml.get_key(LLM_KV_SSM_CONV_KERNEL,          hparams.ssm_d_conv);
    ml.get_key(LLM_KV_SSM_INNER_SIZE,           hparams.ssm_d_inner);
    ml.get_key(LLM_KV_SSM_STATE_SIZE,           hparams.ssm_d_state);
    ml.get_key(LLM_KV_SSM_TIME_STEP_RANK,       hparams.ssm_dt_rank);

    const uint32_t n_layer   = hparams.n_layer();
    const uint32_t n_head    = hparams.n_head();
    const uint32_t n_head_kv = hparams.n_head_kv();

    require(n_layer >= 4 && n_layer % 4 == 0, "block_count must be a multiple of 4");
    require(n_head > 0 && n_head % 2 == 0, "attention.head_count must be even: heads work in pairs");
    require(n_head_kv > 0 && n_head_kv % 2 == 0, "attention.head_count_kv must be even: heads work in pairs");
    require(n_head % n_head_kv == 0, "attention.head_count must be a multiple of attention.head_count_kv");
    require(hparams.ssm_d_conv >= 2 && hparams.ssm_d_inner > 0 && hparams.ssm_d_state > 0 && hparams.ssm_dt_rank > 0,
            "the ssm sizes must be positive, and ssm.conv_kernel at least 2");
    require(std::isfinite(hparams.f_norm_eps) && hparams.f_norm_eps > 0.0f, "attention.layer_norm_epsilon must be positive");

    for (uint32_t il = 0; il < n_layer; ++il) {
        require(hparams.n_head(il) == n_head && hparams.n_head_kv(il) == n_head_kv, "all layers must have the same head counts");
        require(hparams.n_ff(il) > 0, "feed_forward_length must be positive");
    }

    const uint32_t d_head = hparams.n_embd_head_k_full;
    require(d_head > 0 && d_head == hparams.n_embd_head_v_full && d_head*n_head == hparams.n_embd,
            "embedding_length must be attention.head_count times the head size");

    ml.get_key_or_arr(LLM_KV_ATTENTION_DIFF_LAMBDA, hparams.f_diff_lambda, n_layer);
    for (uint32_t il = 0; il < n_layer; ++il) {
        require(std::isfinite(hparams.f_diff_lambda[il]), "attention.diff_lambda must be finite");
    }

    // From here on: the double-width heads of the single attention call.
    hparams.n_embd_head_k_full = hparams.n_embd_head_k_swa = 2*d_head;
    hparams.n_embd_head_v_full = hparams.n_embd_head_v_swa = 2*d_head;
    std::fill_n(hparams.n_head_kv_arr.begin(), n_layer, n_head_kv/2);

    // A window of n_swa keys, the current one among them, is what this type means.
    hparams.swa_type = LLAMA_SWA_TYPE_STANDARD;
    if (hparams.n_swa == 0 || hparams.n_swa > NO_WINDOW) {
        hparams.n_swa = NO_WINDOW;
    }
    for (uint32_t il = 0; il < n_layer; ++il) {
        hparams.is_recr_impl[il] = il % 2 == 0 && il <= n_layer/2;
        hparams.is_swa_impl[il]  = il % 2 == 1 && il <  n_layer/2;
    }

    type = LLM_TYPE_UNKNOWN;
}

//
// tensors
//

void llama_model_phi4flash::load_arch_tensors(llama_model_loader &) {
    LLAMA_LOAD_LOCALS;

    const int64_t d_conv  = hparams.ssm_d_conv;
    const int64_t d_inner = hparams.ssm_d_inner;
    const int64_t d_state = hparams.ssm_d_state;
    const int64_t dt_rank = hparams.ssm_dt_rank;
    const int     half    = n_layer/2;

    tok_embd = create_tensor(tn(LLM_TENSOR_TOKEN_EMBD, "weight"), {n_embd, n_vocab}, 0);

    output_norm   = create_tensor(tn(LLM_TENSOR_OUTPUT_NORM, "weight"), {n_embd}, 0);
    output_norm_b = create_tensor(tn(LLM_TENSOR_OUTPUT_NORM, "bias"),   {n_embd}, 0);

    // the published model has no output matrix of its own
    output = create_tensor(tn(LLM_TENSOR_OUTPUT, "weight"), {n_embd, n_vocab}, TENSOR_NOT_REQUIRED);
    if (output == nullptr) {
        output = create_tensor(tn(LLM_TENSOR_TOKEN_EMBD, "weight"), {n_embd, n_vocab}, TENSOR_DUPLICATED);
    }

    for (int il = 0; il < n_layer; ++il) {
        auto & layer = layers[il];

        layer.attn_norm   = create_tensor(tn(LLM_TENSOR_ATTN_NORM, "weight", il), {n_embd}, 0);
        layer.attn_norm_b = create_tensor(tn(LLM_TENSOR_ATTN_NORM, "bias",   il), {n_embd}, 0);

        if (hparams.is_recr(il)) {
            layer.ssm_in       = create_tensor(tn(LLM_TENSOR_SSM_IN,     "weight", il), {n_embd, 2*d_inner}, 0);
            layer.ssm_conv1d   = create_tensor(tn(LLM_TENSOR_SSM_CONV1D, "weight", il), {d_conv, d_inner}, 0);
            layer.ssm_conv1d_b = create_tensor(tn(LLM_TENSOR_SSM_CONV1D, "bias",   il), {d_inner}, 0);
            layer.ssm_x        = create_tensor(tn(LLM_TENSOR_SSM_X,      "weight", il), {d_inner, dt_rank + 2*d_state}, 0);
            layer.ssm_dt       = create_tensor(tn(LLM_TENSOR_SSM_DT,     "weight", il), {dt_rank, d_inner}, 0);
            layer.ssm_dt_b     = create_tensor(tn(LLM_TENSOR_SSM_DT,     "bias",   il), {d_inner}, 0);
            layer.ssm_a        = create_tensor(tn(LLM_TENSOR_SSM_A,                il), {d_state, d_inner}, 0);
            layer.ssm_d        = create_tensor(tn(LLM_TENSOR_SSM_D,                il), {d_inner}, 0);
            layer.ssm_out      = create_tensor(tn(LLM_TENSOR_SSM_OUT,    "weight", il), {d_inner, n_embd}, 0);
        } else if (il % 2 == 0) {
            layer.gmu_in  = create_tensor(tn(LLM_TENSOR_GMU_IN,  "weight", il), {n_embd, d_inner}, 0);
            layer.gmu_out = create_tensor(tn(LLM_TENSOR_GMU_OUT, "weight", il), {d_inner, n_embd}, 0);
        } else {
            const int64_t n_qkv = n_embd + (il <= half + 1 ? n_embd_k_gqa + n_embd_v_gqa : 0);

            layer.wqkv       = create_tensor(tn(LLM_TENSOR_ATTN_QKV,   "weight", il), {n_embd, n_qkv}, 0);
            layer.wqkv_b     = create_tensor(tn(LLM_TENSOR_ATTN_QKV,   "bias",   il), {n_qkv}, 0);
            layer.attn_subln = create_tensor(tn(LLM_TENSOR_ATTN_SUBLN, "weight", il), {n_embd_head_v}, 0);
            layer.wo         = create_tensor(tn(LLM_TENSOR_ATTN_OUT,   "weight", il), {n_embd, n_embd}, 0);
            layer.wo_b       = create_tensor(tn(LLM_TENSOR_ATTN_OUT,   "bias",   il), {n_embd}, 0);
        }

        const int64_t n_ff_il = hparams.n_ff(il);

        layer.ffn_norm   = create_tensor(tn(LLM_TENSOR_FFN_NORM, "weight", il), {n_embd}, 0);
        layer.ffn_norm_b = create_tensor(tn(LLM_TENSOR_FFN_NORM, "bias",   il), {n_embd}, 0);
        layer.ffn_up     = create_tensor(tn(LLM_TENSOR_FFN_UP,   "weight", il), {n_embd, 2*n_ff_il}, 0);
        layer.ffn_down   = create_tensor(tn(LLM_TENSOR_FFN_DOWN, "weight", il), {n_ff_il, n_embd}, 0);
    }
}

std::unique_ptr<llm_graph_context> llama_model_phi4flash::build_arch_graph(const llm_graph_params & params) const {
    return std::make_unique<graph>(*this, params);
}

//
// graph
//

// The causal mask of the selected rows only, filled directly: a copy of the whole mask would have to pass through F32
// and would cost n_kv floats for every token of the batch. For one stream of the cache, where a row of the mask depends
// on nothing but its own token.
class llm_graph_input_selected_mask : public llm_graph_input_i {
public:
    llm_graph_input_selected_mask(const llama_cparams & cparams, const llama_kv_cache_context * mctx, int64_t n_outputs) :
        cparams(cparams), mctx(mctx), n_outputs(n_outputs) {}

    void set_input(const llama_ubatch * ubatch) override {
        if (!mask->buffer) {
            return;
        }

        std::vector<llama_pos>      pos;
        std::vector<llama_seq_id *> seq_id;

        for (uint32_t i = 0; i < ubatch->n_tokens; ++i) {
            if (n_outputs == ubatch->n_tokens || ubatch->output[i]) {
                pos.push_back(ubatch->pos[i]);
                seq_id.push_back(ubatch->seq_id[i]);
            }
        }
        GGML_ASSERT((int64_t) pos.size() == n_outputs);

        // only what set_input_kq_mask reads
        llama_ubatch selected = {};
        selected.n_tokens = (uint32_t) n_outputs;
        selected.n_pos    = 1;
        selected.pos      = pos.data();
        selected.seq_id   = seq_id.data();

        mctx->set_input_kq_mask(mask, &selected, cparams.causal_attn);
    }

    bool can_reuse(const llm_graph_params & params) override {
        mctx = static_cast<const llama_memory_hybrid_iswa_context *>(params.mctx)->get_attn()->get_base();

        return mask->ne[0] == (int64_t) mctx->get_n_kv() && n_outputs == (int64_t) params.n_outputs;
    }

    ggml_tensor * mask = nullptr; // F32/F16 [n_kv, n_outputs]

private:
    const llama_cparams cparams;

    const llama_kv_cache_context * mctx;

    const int64_t n_outputs;
};

// Softmax attention, q {2d, n_head, n}, k and v from the cache -> {2d*n_head, n}
ggml_tensor * llama_model_phi4flash::graph::build_softmax_v(
        ggml_tensor * q,
        ggml_tensor * k,
        ggml_tensor * v,
        ggml_tensor * kq_mask,
        float         kq_scale,
        int           il) {
    const bool kv_f32 = k->type == GGML_TYPE_F32 || v->type == GGML_TYPE_F32;

    if (!cparams.flash_attn || !kv_f32) {
        return build_attn_mha(q, k, v, nullptr, kq_mask, nullptr, nullptr, 0, kq_scale, il);
    }

    // The common path would round an F32 cache to F16 first. Whoever asks for F32 wants to see the model, not the
    // rounding: two nearly equal vectors are subtracted next, and what is left of them is scaled up again by the norm.
    const int64_t n_stream = k->ne[3];

    q = ggml_view_4d(ctx0, q, q->ne[0], q->ne[1], q->ne[2]/n_stream, n_stream, q->nb[1], q->nb[2], q->nb[2]*(q->ne[2]/n_stream), 0);

    ggml_tensor * cur = ggml_flash_attn_ext(ctx0,
            ggml_permute(ctx0, q, 0, 2, 1, 3), ggml_permute(ctx0, k, 0, 2, 1, 3), ggml_permute(ctx0, v, 0, 2, 1, 3),
            kq_mask, kq_scale, 0.0f, 0.0f);
    ggml_prec_set_acc(cur, GGML_PREC_F32);
    res->add_fused_node({LLM_FUSED_OP_FLASH_ATTN, cur, il});

    cur = ggml_reshape_2d(ctx0, cur, cur->ne[0]*cur->ne[1], cur->ne[2]*cur->ne[3]);
    ggml_build_forward_expand(gf, cur);

    return cur;
}

// q {n_head*d, n}, rows may be strided; K/V of layer il_kv from the cache -> {n_embd, n}
ggml_tensor * llama_model_phi4flash::graph::build_diff_attn(
        llm_graph_input_attn_kv_iswa * inp,
        const llama_model &            model,
        ggml_tensor *                  q,
        ggml_tensor *                  kq_mask,
        int                            il,
        int                            il_kv) {
    const auto & layer = model.layers[il];

    const int64_t d       = n_embd_head_k/2; // size of a single head
    const int64_t n_pairs = n_head/2;
    const int64_t n       = q->ne[1];
    const size_t  row     = ggml_row_size(q->type, d);

    // even heads get zeros behind them, odd heads before them: a pair is even | 0 | 0 | odd
    ggml_tensor * even = ggml_cont(ctx0, ggml_view_3d(ctx0, q, d, n_pairs, n, 2*row, q->nb[1], 0));
    ggml_tensor * odd  = ggml_cont(ctx0, ggml_view_3d(ctx0, q, d, n_pairs, n, 2*row, q->nb[1], row));

    q = ggml_concat(ctx0, ggml_pad(ctx0, even, 2*d, 0, 0, 0), odd, 0);
    q = ggml_reshape_3d(ctx0, q, 2*d, n_head, n);
    cb(q, "Qcur", il);

    const auto * kv = hparams.is_swa(il_kv) ? inp->mctx->get_swa() : inp->mctx->get_base();

    ggml_tensor * cur = build_softmax_v(q, kv->get_k(ctx0, il_kv), kv->get_v(ctx0, il_kv), kq_mask, 1.0f/sqrtf(float(d)), il);
    cb(cur, "kqv_out", il);

    // {2d*n_head, n} -> difference of the pair's two results {2d, n_pairs, n}; the scaled one made contiguous, as not
    // every backend scales a strided tensor
    const size_t wide = ggml_row_size(cur->type, 2*d);

    ggml_tensor * first  = ggml_view_3d(ctx0, cur, 2*d, n_pairs, n, 2*wide, cur->nb[1], 0);
    ggml_tensor * second = ggml_view_3d(ctx0, cur, 2*d, n_pairs, n, 2*wide, cur->nb[1], wide);

    cur = ggml_sub(ctx0, first, ggml_scale(ctx0, ggml_cont(ctx0, second), hparams.f_diff_lambda[il]));
    cb(cur, "diff_attn", il);

    cur = ggml_rms_norm(ctx0, cur, SUBLN_EPS);
    cur = ggml_mul(ctx0, cur, layer.attn_subln);
    cur = ggml_scale(ctx0, cur, 1.0f - lambda_init(il));
    cb(cur, "attn_subln", il);

    cur = ggml_reshape_2d(ctx0, cur, d*n_head, n);
    cur = build_lora_mm(layer.wo, cur, layer.wo_s);
    cur = ggml_add(ctx0, cur, layer.wo_b);
    cb(cur, "attn_out", il);

    return cur;
}

// Gated memory unit: u {n_embd, n}, memory {d_inner, n} of the same tokens -> {n_embd, n}. The gate is the projection.
ggml_tensor * llama_model_phi4flash::graph::build_gmu(const llama_model & model, ggml_tensor * u, ggml_tensor * memory, int il) {
    ggml_tensor * gate = build_lora_mm(model.layers[il].gmu_in, u);

    ggml_tensor * cur = build_lora_mm(model.layers[il].gmu_out, ggml_swiglu_split(ctx0, gate, memory));
    cb(cur, "gmu_out", il);

    return cur;
}

llama_model_phi4flash::graph::graph(const llama_model & model, const llm_graph_params & params) : llm_build_mamba_base(params) {
    const int half = n_layer/2;

    ggml_tensor * inpL = build_inp_embd(model.tok_embd);

    auto * inp      = build_inp_mem_hybrid_iswa();
    auto * inp_attn = inp->get_attn();

    // A caller who wants to see the input of every layer wants it for every token.
    const auto & layer_inp = cparams.embeddings_layer_inp;
    const bool   all_rows  = std::any_of(layer_inp.begin(), layer_inp.end(), [](bool wanted) { return wanted; });

    // A mask of several streams has its rows per stream, and the streams may ask for different numbers of outputs.
    const bool one_stream = inp_attn->get_kq_mask()->ne[3] == 1;

    const bool select_early = one_stream && !all_rows;
    const bool stop_early   = n_outputs == 0 && !all_rows;

    ggml_tensor * inp_out_ids = stop_early ? nullptr : build_inp_out_ids();

    // mask of the layers above half
    ggml_tensor * cross_mask = inp_attn->get_kq_mask();
    if (select_early && !stop_early) {
        const auto * base = inp_attn->mctx->get_base();

        auto inp_mask = std::make_unique<llm_graph_input_selected_mask>(cparams, base, n_outputs);

        cross_mask = ggml_new_tensor_2d(ctx0, inp_attn->get_kq_mask()->type, base->get_n_kv(), n_outputs);
        ggml_set_input(cross_mask);
        ggml_set_name(cross_mask, "attn_inp_kq_mask_selected");

        inp_mask->mask = cross_mask;
        res->add_input(std::move(inp_mask));
    }

    ggml_tensor * memory = nullptr;

    for (int il = 0; il < n_layer; ++il) {
        const auto & layer = model.layers[il];

        res->t_layer_inp[il] = inpL;

        ggml_tensor * cur = build_norm(inpL, layer.attn_norm, layer.attn_norm_b, LLM_NORM, il);
        cb(cur, "attn_norm", il);

        if (hparams.is_recr(il)) {
            cur = build_mamba_layer(inp->get_recr(), cur, model, ubatch, il, il == half ? &memory : nullptr);
            cb(cur, "mamba_out", il);
        } else if (il % 2 == 0) {
            cur = build_gmu(model, cur, memory, il);
        } else {
            ggml_tensor * qkv = build_lora_mm(layer.wqkv, cur, layer.wqkv_s);
            qkv = ggml_add(ctx0, qkv, layer.wqkv_b);
            cb(qkv, "wqkv", il);

            ggml_tensor * q = ggml_view_2d(ctx0, qkv, n_embd, qkv->ne[1], qkv->nb[1], 0);

            if (il <= half + 1) {
                const bool   is_swa  = hparams.is_swa(il);
                const size_t n_bytes = ggml_row_size(qkv->type, n_embd_head_k);

                ggml_tensor * k = ggml_view_3d(ctx0, qkv, n_embd_head_k, n_head_kv, n_tokens, n_bytes, qkv->nb[1],
                                               ggml_row_size(qkv->type, n_embd));
                ggml_tensor * v = ggml_view_3d(ctx0, qkv, n_embd_head_v, n_head_kv, n_tokens, n_bytes, qkv->nb[1],
                                               ggml_row_size(qkv->type, n_embd + n_embd_k_gqa));
                cb(k, "Kcur", il);
                cb(v, "Vcur", il);

                const auto * kv = is_swa ? inp_attn->mctx->get_swa() : inp_attn->mctx->get_base();

                ggml_build_forward_expand(gf, kv->cpy_k(ctx0, k, is_swa ? inp_attn->get_k_idxs_swa() : inp_attn->get_k_idxs(), il));
                ggml_build_forward_expand(gf, kv->cpy_v(ctx0, v, is_swa ? inp_attn->get_v_idxs_swa() : inp_attn->get_v_idxs(), il));
            }

            if (il == half + 1) {
                if (stop_early) {
                    return; // the state is complete, and nobody wants logits
                }
                if (select_early) {
                    // (The queries of the other rows were computed in vain: one row block of one matrix, 0.3 % of a
                    // skipped token. Splitting the matrix would break the layouts that backends repack it to.)
                    q      = ggml_get_rows(ctx0, q,      inp_out_ids);
                    inpL   = ggml_get_rows(ctx0, inpL,   inp_out_ids);
                    memory = ggml_get_rows(ctx0, memory, inp_out_ids);
                }
            }

            cur = build_diff_attn(inp_attn, model, q, il < half ? inp_attn->get_kq_mask_swa() : cross_mask, il, std::min(il, half + 1));
        }

        ggml_tensor * ffn_inp = ggml_add(ctx0, cur, inpL);
        cb(ffn_inp, "ffn_inp", il);

        cur = build_norm(ffn_inp, layer.ffn_norm, layer.ffn_norm_b, LLM_NORM, il);
        cb(cur, "ffn_norm", il);

        // gate and up in one matrix; the first half is the activated one
        cur = build_ffn(cur,
                layer.ffn_up,   nullptr, nullptr,
                nullptr,        nullptr, nullptr,
                layer.ffn_down, nullptr, nullptr,
                nullptr, LLM_FFN_SWIGLU, LLM_FFN_SEQ, il);
        cb(cur, "ffn_out", il);

        cur = ggml_add(ctx0, cur, ffn_inp);
        cur = build_cvec(cur, il);
        cb(cur, "l_out", il);

        inpL = cur;
    }

    if (!select_early) {
        inpL = ggml_get_rows(ctx0, inpL, inp_out_ids);
    }

    ggml_tensor * cur = build_norm(inpL, model.output_norm, model.output_norm_b, LLM_NORM, -1);
    cb(cur, "result_norm", -1);
    res->t_embd = cur;

    cur = build_lora_mm(model.output, cur, model.output_s);
    cb(cur, "result_output", -1);
    res->t_logits = cur;

    ggml_build_forward_expand(gf, cur);
}
