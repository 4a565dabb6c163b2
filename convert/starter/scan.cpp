// Selective scan, causal convolution and gated products for training SambaY on a CPU.
//
// Plain C++17 with the vector extensions of GCC and Clang: sixteen channels lie in the lanes of one
// 512-bit vector, the sixteen states of a channel in sixteen such vectors. With AVX-512 these are
// registers; on a narrower machine the compiler splits them, so there is one text for every machine.
// Nothing here knows of PyTorch: ops.py builds this file into a shared library and calls it with
// pointers. Storage is float or bfloat16, arithmetic is always float.
//
// Formulas (Mamba, Gu and Dao 2023, with the simplified discretisation of B):
//   dt = softplus(raw);  s_t = exp(dt A) s_{t-1} + dt B_t x_t;  y_t = sum_n C_t[n] s_t[n] + D x_t
// pos[b, t] is the distance of token t from the start of its document: 0 clears the state.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <functional>
#include <thread>
#include <vector>

typedef float v16 __attribute__((vector_size(64)));
typedef int32_t i16 __attribute__((vector_size(64)));
typedef uint32_t u16 __attribute__((vector_size(64)));
typedef uint16_t h16 __attribute__((vector_size(32)));
struct bf16 { uint16_t bits; };

static inline v16 splat(float a) { return v16{} + a; }
static inline v16 load(const float* p) { v16 r; std::memcpy(&r, p, 64); return r; }
static inline v16 load(const bf16* p) {
    h16 h; std::memcpy(&h, p, 32);
    return (v16)(__builtin_convertvector(h, u16) << 16);
}
static inline void store(float* p, v16 v) { std::memcpy(p, &v, 64); }
static inline void store(bf16* p, v16 v) {
    u16 u = (u16)v;
    u = (u + 0x7fffu + ((u >> 16) & 1u)) >> 16;
    h16 h = __builtin_convertvector(u, h16);
    std::memcpy(p, &h, 32);
}
static inline float get(const float* p) { return *p; }
static inline float get(const bf16* p) { uint32_t u = (uint32_t)p->bits << 16; float f; std::memcpy(&f, &u, 4); return f; }

// exp to about one unit in the last place: 2^k times a polynomial on [-ln2/2, ln2/2] (Cephes coefficients).
static inline v16 vexp(v16 x) {
    const v16 lo = splat(-87.0f), hi = splat(88.0f);
    x = x < lo ? lo : x; x = x > hi ? hi : x;
    const v16 magic = splat(12582912.0f);          // 1.5 * 2^23: adding it rounds to the nearest integer
    v16 k = x * 1.44269504f + magic;
    i16 ki = (i16)k;
    k = k - magic;
    v16 r = x - k * 0.693359375f;
    r = r + k * 2.12194440e-4f;
    v16 p = splat(1.9875691500e-4f);
    p = p * r + 1.3981999507e-3f; p = p * r + 8.3334519073e-3f; p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f; p = p * r + 5.0000001201e-1f;
    p = p * r * r + r + 1.0f;
    return (v16)((i16)p + (ki << 23));
}
static inline v16 vlog1p_of_exp(v16 e) {           // log(1 + e), e >= 0, to float precision
    v16 u = e + 1.0f;
    i16 bits = (i16)u;
    i16 ex = ((bits - 0x3f3504f3) >> 23);          // so that the mantissa lies in [sqrt(1/2), sqrt(2))
    v16 m = (v16)(bits - (ex << 23)) - 1.0f;
    v16 z = m * m;
    v16 p = splat(7.0376836292e-2f);
    p = p * m - 1.1514610310e-1f; p = p * m + 1.1676998740e-1f; p = p * m - 1.2420140846e-1f;
    p = p * m + 1.4249322787e-1f; p = p * m - 1.6668057665e-1f; p = p * m + 2.0000714765e-1f;
    p = p * m - 2.4999993993e-1f; p = p * m + 3.3333331174e-1f;
    v16 f = __builtin_convertvector(ex, v16);
    v16 r = m * z * p - z * 0.5f + f * -2.12194440e-4f + m + f * 0.693359375f;
    return e < splat(1e-4f) ? e - e * e * 0.5f : r;
}
static inline v16 softplus(v16 x) { v16 s = vlog1p_of_exp(vexp(x > 20.0f ? splat(0.0f) : x)); return x > 20.0f ? x : s; }
static inline v16 sigmoid(v16 x) { return 1.0f / (1.0f + vexp(-x)); }

// Sixteen horizontal sums at once: element i of the result is the sum of the lanes of v[i].
static inline v16 sums(const v16* v) {
    v16 a[8], b[4], c[2];
    for (int i = 0; i < 8; ++i)
        a[i] = __builtin_shufflevector(v[2*i], v[2*i+1], 0,16,1,17,4,20,5,21,8,24,9,25,12,28,13,29)
             + __builtin_shufflevector(v[2*i], v[2*i+1], 2,18,3,19,6,22,7,23,10,26,11,27,14,30,15,31);
    for (int i = 0; i < 4; ++i)
        b[i] = __builtin_shufflevector(a[2*i], a[2*i+1], 0,1,16,17,4,5,20,21,8,9,24,25,12,13,28,29)
             + __builtin_shufflevector(a[2*i], a[2*i+1], 2,3,18,19,6,7,22,23,10,11,26,27,14,15,30,31);
    for (int i = 0; i < 2; ++i)
        c[i] = __builtin_shufflevector(b[2*i], b[2*i+1], 0,1,2,3,8,9,10,11,16,17,18,19,24,25,26,27)
             + __builtin_shufflevector(b[2*i], b[2*i+1], 4,5,6,7,12,13,14,15,20,21,22,23,28,29,30,31);
    return __builtin_shufflevector(c[0], c[1], 0,1,2,3,8,9,10,11,16,17,18,19,24,25,26,27)
         + __builtin_shufflevector(c[0], c[1], 4,5,6,7,12,13,14,15,20,21,22,23,28,29,30,31);
}

static void split(int64_t rows, int threads, const std::function<void(int64_t, int64_t, int)>& work) {
    if (threads > rows) threads = (int)rows;
    if (threads <= 1) { work(0, rows, 0); return; }
    std::vector<std::thread> pool;
    for (int i = 1; i < threads; ++i) pool.emplace_back(work, rows * i / threads, rows * (i + 1) / threads, i);
    work(0, rows / threads, 0);
    for (auto& t : pool) t.join();
}

constexpr int N = 16;

// With A[d, n] = -(n + 1) for every channel the sixteen decays are powers of one exponential.
template <bool POWERS> static inline void decays(v16 dt, const v16* A, v16* e) {
    if (POWERS) {
        e[0] = vexp(-dt); e[1] = e[0] * e[0]; e[2] = e[1] * e[0]; e[3] = e[1] * e[1];
        for (int n = 4; n < 8; ++n) e[n] = e[n - 4] * e[3];
        for (int n = 8; n < 16; ++n) e[n] = e[n - 8] * e[7];
    } else {
        for (int n = 0; n < N; ++n) e[n] = vexp(dt * A[n]);
    }
}

struct ScanArgs {
    int64_t batch, length, width, ld_bc, threads, powers;
    const void *x, *raw, *B, *C; const float *A, *D; const int32_t* pos; void* y;
    const void* gy; void *gx, *graw; float *gB, *gC, *gA, *gD;   // gA, gD: [threads, ...], summed by the caller
};

template <typename T, bool POWERS> static void scan_forward(const ScanArgs& a) {
    split(a.batch, (int)a.threads, [&](int64_t lo, int64_t hi, int) {
        for (int64_t b = lo; b < hi; ++b)
            for (int64_t c = 0; c < a.width; c += 16) {
                v16 A[N], s[N], e[N];
                for (int n = 0; n < N; ++n) {
                    s[n] = splat(0.0f);
                    if (!POWERS) for (int l = 0; l < 16; ++l) A[n][l] = a.A[(c + l) * N + n];
                }
                const v16 D = load(a.D + c);
                for (int64_t t = 0; t < a.length; ++t) {
                    const int64_t row = b * a.length + t, at = row * a.width + c;
                    if (a.pos[row] == 0) for (int n = 0; n < N; ++n) s[n] = splat(0.0f);
                    const v16 dt = softplus(load((const T*)a.raw + at)), x = load((const T*)a.x + at), u = dt * x;
                    const T *B = (const T*)a.B + row * a.ld_bc, *C = (const T*)a.C + row * a.ld_bc;
                    decays<POWERS>(dt, A, e);
                    v16 y0 = D * x, y1 = splat(0.0f);
                    for (int n = 0; n < N; n += 2) {
                        s[n] = s[n] * e[n] + u * get(B + n);
                        s[n + 1] = s[n + 1] * e[n + 1] + u * get(B + n + 1);
                        y0 += s[n] * get(C + n);
                        y1 += s[n + 1] * get(C + n + 1);
                    }
                    store((T*)a.y + at, y0 + y1);
                }
            }
    });
}

template <typename T, bool POWERS> static void scan_backward(const ScanArgs& a) {
    split(a.batch, (int)a.threads, [&](int64_t lo, int64_t hi, int id) {
        std::vector<v16> states((a.length + 1) * N);
        float *gA = a.gA + id * a.width * N, *gD = a.gD + id * a.width;
        for (int64_t b = lo; b < hi; ++b)
            for (int64_t c = 0; c < a.width; c += 16) {
                v16 A[N], s[N], e[N], g[N], dA[N], vb[N], vc[N];
                for (int n = 0; n < N; ++n) {
                    s[n] = g[n] = dA[n] = splat(0.0f);
                    if (POWERS) A[n] = splat(-(float)(n + 1));
                    else for (int l = 0; l < 16; ++l) A[n][l] = a.A[(c + l) * N + n];
                }
                for (int64_t t = 0; t < a.length; ++t) {          // the states once more, kept in the cache
                    const int64_t row = b * a.length + t, at = row * a.width + c;
                    if (a.pos[row] == 0) for (int n = 0; n < N; ++n) s[n] = splat(0.0f);
                    const v16 dt = softplus(load((const T*)a.raw + at)), u = dt * load((const T*)a.x + at);
                    const T* B = (const T*)a.B + row * a.ld_bc;
                    decays<POWERS>(dt, A, e);
                    for (int n = 0; n < N; ++n) {
                        s[n] = s[n] * e[n] + u * get(B + n);
                        states[t * N + n] = s[n];
                    }
                }
                const v16 D = load(a.D + c);
                v16 gd = splat(0.0f);
                for (int64_t t = a.length - 1; t >= 0; --t) {
                    const int64_t row = b * a.length + t, at = row * a.width + c;
                    const v16 raw = load((const T*)a.raw + at), dt = softplus(raw), x = load((const T*)a.x + at);
                    const v16 gy = load((const T*)a.gy + at), u = dt * x;
                    const T *B = (const T*)a.B + row * a.ld_bc, *C = (const T*)a.C + row * a.ld_bc;
                    const bool first = a.pos[row] == 0;
                    decays<POWERS>(dt, A, e);
                    v16 gu = splat(0.0f), gdt = splat(0.0f);
                    for (int n = 0; n < N; ++n) {
                        const v16 gn = g[n] + gy * get(C + n);
                        vc[n] = gy * states[t * N + n];
                        vb[n] = gn * u;
                        gu += gn * get(B + n);
                        if (first) { g[n] = splat(0.0f); continue; }
                        const v16 back = gn * e[n], through = back * states[(t - 1) * N + n];
                        gdt += through * A[n];
                        if (!POWERS) dA[n] += through * dt;
                        g[n] = back;
                    }
                    float *pb = a.gB + row * N, *pc = a.gC + row * N;
                    store(pb, load(pb) + sums(vb));
                    store(pc, load(pc) + sums(vc));
                    gd += gy * x;
                    store((T*)a.gx + at, gu * dt + D * gy);
                    store((T*)a.graw + at, (gdt + gu * x) * sigmoid(raw));
                }
                store(gD + c, load(gD + c) + gd);
                if (!POWERS) for (int n = 0; n < N; ++n) for (int l = 0; l < 16; ++l) gA[(c + l) * N + n] += dA[n][l];
            }
    });
}

// Causal depthwise convolution of kernel 4 and SiLU; the taps are stored [4, width], the last one is the present token.
struct ConvArgs {
    int64_t batch, length, width, ld_x, threads;
    const void* x; const float *w, *b; const int32_t* pos; void* out; const void* gout; void* gx; float *gw, *gb;
};

template <typename T> static void conv_forward(const ConvArgs& a) {
    split(a.batch, (int)a.threads, [&](int64_t lo, int64_t hi, int) {
        for (int64_t b = lo; b < hi; ++b)
            for (int64_t t = 0; t < a.length; ++t) {
                const int64_t row = b * a.length + t;
                const int back = a.pos[row] < 3 ? a.pos[row] : 3;
                for (int64_t c = 0; c < a.width; c += 16) {
                    v16 s = load(a.b + c);
                    for (int j = 0; j <= back; ++j)
                        s += load(a.w + (3 - j) * a.width + c) * load((const T*)a.x + (row - j) * a.ld_x + c);
                    store((T*)a.out + row * a.width + c, s * sigmoid(s));
                }
            }
    });
}

template <typename T> static void conv_backward(const ConvArgs& a) {
    split(a.batch, (int)a.threads, [&](int64_t lo, int64_t hi, int id) {
        float *gw = a.gw + id * 4 * a.width, *gb = a.gb + id * a.width;
        for (int64_t b = lo; b < hi; ++b)
            for (int64_t c = 0; c < a.width; c += 16) {
                v16 w[4], dw[4], db = splat(0.0f), keep[4];       // keep[j]: gradient before SiLU at t + j
                for (int j = 0; j < 4; ++j) { w[j] = load(a.w + j * a.width + c); dw[j] = keep[j] = splat(0.0f); }
                const v16 bias = load(a.b + c);
                int far[4] = {0, 0, 0, 0};                        // document position of t + j
                for (int64_t t = a.length - 1; t >= 0; --t) {
                    const int64_t row = b * a.length + t;
                    for (int j = 3; j > 0; --j) { keep[j] = keep[j - 1]; far[j] = far[j - 1]; }
                    far[0] = a.pos[row];
                    v16 s = bias, x[4];
                    for (int j = 0; j < 4; ++j) {
                        x[j] = j <= far[0] ? load((const T*)a.x + (row - j) * a.ld_x + c) : splat(0.0f);
                        s += w[3 - j] * x[j];
                    }
                    const v16 q = sigmoid(s);
                    keep[0] = load((const T*)a.gout + row * a.width + c) * q * (1.0f + s * (1.0f - q));
                    db += keep[0];
                    v16 gx = splat(0.0f);
                    for (int j = 0; j < 4; ++j) {
                        dw[3 - j] += keep[0] * x[j];
                        if (far[j] >= j) gx += keep[j] * w[3 - j];
                    }
                    store((T*)a.gx + row * a.width + c, gx);
                }
                for (int j = 0; j < 4; ++j) store(gw + j * a.width + c, load(gw + j * a.width + c) + dw[j]);
                store(gb + c, load(gb + c) + db);
            }
    });
}

// out = silu(gate) * up, row by row; the operands may be slices of a wider row.
struct GateArgs {
    int64_t rows, width, ld_gate, ld_up, threads;
    const void *gate, *up; void* out; const void* gout; void *ggate, *gup; int64_t ld_ggate, ld_gup;
};

template <typename T> static void gate_forward(const GateArgs& a) {
    split(a.rows, (int)a.threads, [&](int64_t lo, int64_t hi, int) {
        for (int64_t r = lo; r < hi; ++r)
            for (int64_t c = 0; c < a.width; c += 16) {
                const v16 g = load((const T*)a.gate + r * a.ld_gate + c);
                store((T*)a.out + r * a.width + c, g * sigmoid(g) * load((const T*)a.up + r * a.ld_up + c));
            }
    });
}

template <typename T> static void gate_backward(const GateArgs& a) {
    split(a.rows, (int)a.threads, [&](int64_t lo, int64_t hi, int) {
        for (int64_t r = lo; r < hi; ++r)
            for (int64_t c = 0; c < a.width; c += 16) {
                const v16 g = load((const T*)a.gate + r * a.ld_gate + c), u = load((const T*)a.up + r * a.ld_up + c);
                const v16 go = load((const T*)a.gout + r * a.width + c), q = sigmoid(g);
                store((T*)a.ggate + r * a.ld_ggate + c, go * u * q * (1.0f + g * (1.0f - q)));
                store((T*)a.gup + r * a.ld_gup + c, go * g * q);
            }
    });
}

static inline v16 inside(v16 v, int64_t j, int64_t lo, int64_t hi, float other) {
    const i16 at = i16{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15} + (int32_t)j;
    return (at >= (int32_t)lo) & (at <= (int32_t)hi) ? v : splat(other);
}
static inline float total(v16 v) { float s = 0; for (int l = 0; l < 16; ++l) s += v[l]; return s; }
static inline float largest(v16 v) { float m = v[0]; for (int l = 1; l < 16; ++l) m = v[l] > m ? v[l] : m; return m; }

// Attention for training: heads of 64, values 128 wide (two heads side by side), only visible keys are touched.
// q rows hold [heads * 64]; k and v rows hold [kv heads * 64] each; query head h of key pair r asks key head 2r + h % 2.
// Four queries at a time; scores come from keys stored transposed, so nothing is summed across lanes.
struct AttentionArgs {
    int64_t batch, length, heads, kv_heads, ld_q, ld_kv, ld_gq, ld_gkv, threads;
    const void *q, *k, *v; const int32_t* from; void* out; float* norm;     // norm [batch, heads, length]: log of the sum
    const void* gout; void *gq, *gk, *gv; double scale;
};
constexpr int E = 64, W = 128, Q = 4;

template <typename T> static void spread(const T* from, int64_t ld, int64_t length, int width, float* flat, float* turned) {
    for (int64_t t = 0; t < length; ++t)
        for (int c = 0; c < width; c += 16) {
            const v16 x = load(from + t * ld + c);
            if (flat) store(flat + t * width + c, x);
            if (turned) for (int l = 0; l < 16; ++l) turned[(c + l) * length + t] = x[l];
        }
}
template <int D> static inline void products(const float* q, const float* turned, int64_t length, int64_t j, v16* acc) {
    for (int i = 0; i < Q; ++i) acc[i] = splat(0.0f);
    for (int d = 0; d < D; ++d) {
        const v16 k = load(turned + d * length + j);
        for (int i = 0; i < Q; ++i) acc[i] += q[i * D + d] * k;
    }
}
template <int D> static inline void combine(const float* p, int64_t length, int64_t lo, int64_t hi, const float* rows, v16* acc) {
    for (int half = 0; half < D / 64; ++half) {
        v16 a[Q][4] = {};
        for (int64_t j = lo; j < hi; ++j) {
            v16 x[4];
            for (int c = 0; c < 4; ++c) x[c] = load(rows + j * D + half * 64 + c * 16);
            for (int i = 0; i < Q; ++i) for (int c = 0; c < 4; ++c) a[i][c] += p[i * length + j] * x[c];
        }
        for (int i = 0; i < Q; ++i) for (int c = 0; c < 4; ++c) acc[i * (D / 16) + half * 4 + c] = a[i][c];
    }
}
template <int D> static inline void scatter(const float* p, int64_t length, int64_t lo, int64_t hi, const float* q, float* rows) {
    for (int half = 0; half < D / 64; ++half) {
        v16 x[Q][4];
        for (int i = 0; i < Q; ++i) for (int c = 0; c < 4; ++c) x[i][c] = load(q + i * D + half * 64 + c * 16);
        for (int64_t j = lo; j < hi; ++j)
            for (int c = 0; c < 4; ++c) {
                float* at = rows + j * D + half * 64 + c * 16;
                v16 s = load(at);
                for (int i = 0; i < Q; ++i) s += p[i * length + j] * x[i][c];
                store(at, s);
            }
    }
}

template <typename T> static void attention_forward(const AttentionArgs& a) {
    const int64_t L = a.length, pairs = a.kv_heads / 2, group = a.heads / pairs;
    const float scale = (float)a.scale;
    split(a.batch * pairs, (int)a.threads, [&](int64_t first, int64_t last, int) {
        std::vector<float> kt(2 * E * L), v(L * W), p(Q * L), q(Q * E);
        for (int64_t r = first; r < last; ++r) {
            const int64_t b = r / pairs, pair = r % pairs;
            const int64_t base = b * L * a.ld_kv + pair * W;
            for (int k = 0; k < 2; ++k) spread((const T*)a.k + base + k * E, a.ld_kv, L, E, nullptr, kt.data() + k * E * L);
            spread((const T*)a.v + base, a.ld_kv, L, W, v.data(), nullptr);
            for (int64_t h = pair * group; h < (pair + 1) * group; ++h)
                for (int64_t t0 = 0; t0 < L; t0 += Q) {
                    const int32_t* from = a.from + b * L + t0;
                    int64_t lo = from[0];
                    for (int i = 1; i < Q; ++i) lo = from[i] < lo ? from[i] : lo;
                    const int64_t begin = lo & ~15, end = ((t0 + Q - 1) & ~15) + 16;
                    for (int i = 0; i < Q; ++i)
                        for (int c = 0; c < E; c += 16)
                            store(q.data() + i * E + c, load((const T*)a.q + (b * L + t0 + i) * a.ld_q + h * E + c) * scale);
                    v16 m[Q], acc[Q];
                    for (int i = 0; i < Q; ++i) m[i] = splat(-1e30f);
                    for (int64_t j = begin; j < end; j += 16) {
                        products<E>(q.data(), kt.data() + (h % 2) * E * L, L, j, acc);
                        for (int i = 0; i < Q; ++i) {
                            const v16 s = inside(acc[i], j, from[i], t0 + i, -1e30f);
                            m[i] = s > m[i] ? s : m[i];
                            store(p.data() + i * L + j, s);
                        }
                    }
                    for (int i = 0; i < Q; ++i) {
                        const float top = largest(m[i]);
                        v16 sum = splat(0.0f);
                        for (int64_t j = begin; j < end; j += 16) {
                            const v16 e = inside(vexp(load(p.data() + i * L + j) - top), j, from[i], t0 + i, 0.0f);
                            sum += e;
                            store(p.data() + i * L + j, e);
                        }
                        const float s = total(sum);
                        a.norm[(b * a.heads + h) * L + t0 + i] = top + std::log(s);
                        for (int64_t j = begin; j < end; j += 16) store(p.data() + i * L + j, load(p.data() + i * L + j) / s);
                    }
                    v16 o[Q * W / 16];
                    combine<W>(p.data(), L, lo, t0 + Q, v.data(), o);
                    for (int i = 0; i < Q; ++i)
                        for (int c = 0; c < W / 16; ++c)
                            store((T*)a.out + ((b * L + t0 + i) * a.heads + h) * W + c * 16, o[i * W / 16 + c]);
                }
        }
    });
}

template <typename T> static void attention_backward(const AttentionArgs& a) {
    const int64_t L = a.length, pairs = a.kv_heads / 2, group = a.heads / pairs;
    const float scale = (float)a.scale;
    split(a.batch * pairs, (int)a.threads, [&](int64_t first, int64_t last, int) {
        std::vector<float> k(2 * L * E), kt(2 * E * L), vt(W * L), gk(2 * L * E), gv(L * W), p(Q * L), ds(Q * L), q(Q * E), go(Q * W);
        for (int64_t r = first; r < last; ++r) {
            const int64_t b = r / pairs, pair = r % pairs;
            const int64_t base = b * L * a.ld_kv + pair * W;
            for (int n = 0; n < 2; ++n)
                spread((const T*)a.k + base + n * E, a.ld_kv, L, E, k.data() + n * L * E, kt.data() + n * E * L);
            spread((const T*)a.v + base, a.ld_kv, L, W, nullptr, vt.data());
            std::fill(gk.begin(), gk.end(), 0.0f);
            std::fill(gv.begin(), gv.end(), 0.0f);
            for (int64_t h = pair * group; h < (pair + 1) * group; ++h)
                for (int64_t t0 = 0; t0 < L; t0 += Q) {
                    const int32_t* from = a.from + b * L + t0;
                    int64_t lo = from[0];
                    for (int i = 1; i < Q; ++i) lo = from[i] < lo ? from[i] : lo;
                    const int64_t begin = lo & ~15, end = ((t0 + Q - 1) & ~15) + 16;
                    float delta[Q], norm[Q];
                    for (int i = 0; i < Q; ++i) {
                        const int64_t row = b * L + t0 + i, at = (row * a.heads + h) * W;
                        for (int c = 0; c < E; c += 16)
                            store(q.data() + i * E + c, load((const T*)a.q + row * a.ld_q + h * E + c) * scale);
                        v16 dot = splat(0.0f);
                        for (int c = 0; c < W; c += 16) {
                            const v16 g = load((const T*)a.gout + at + c);
                            dot += g * load((const T*)a.out + at + c);
                            store(go.data() + i * W + c, g);
                        }
                        delta[i] = total(dot);
                        norm[i] = a.norm[(b * a.heads + h) * L + t0 + i];
                    }
                    v16 acc[Q], dp[Q];
                    for (int64_t j = begin; j < end; j += 16) {
                        products<E>(q.data(), kt.data() + (h % 2) * E * L, L, j, acc);
                        products<W>(go.data(), vt.data(), L, j, dp);
                        for (int i = 0; i < Q; ++i) {
                            const v16 w = inside(vexp(acc[i] - norm[i]), j, from[i], t0 + i, 0.0f);
                            store(p.data() + i * L + j, w);
                            store(ds.data() + i * L + j, w * (dp[i] - delta[i]));
                        }
                    }
                    scatter<W>(p.data(), L, lo, t0 + Q, go.data(), gv.data());
                    scatter<E>(ds.data(), L, lo, t0 + Q, q.data(), gk.data() + (h % 2) * L * E);
                    v16 g[Q * E / 16];
                    combine<E>(ds.data(), L, lo, t0 + Q, k.data() + (h % 2) * L * E, g);
                    for (int i = 0; i < Q; ++i)
                        for (int c = 0; c < E / 16; ++c)
                            store((T*)a.gq + (b * L + t0 + i) * a.ld_gq + h * E + c * 16, g[i * E / 16 + c] * scale);
                }
            const int64_t to = b * L * a.ld_gkv + pair * W;
            for (int64_t t = 0; t < L; ++t)
                for (int c = 0; c < W; c += 16) {
                    store((T*)a.gk + to + t * a.ld_gkv + c, load(gk.data() + (c / E) * L * E + t * E + c % E));
                    store((T*)a.gv + to + t * a.ld_gkv + c, load(gv.data() + t * W + c));
                }
        }
    });
}

#define DISPATCH(name, kind) extern "C" void name(const kind* a, int half) { half ? name##_t<bf16>(*a) : name##_t<float>(*a); }
template <typename T> static void lemma_scan_forward_t(const ScanArgs& a) { a.powers ? scan_forward<T, true>(a) : scan_forward<T, false>(a); }
template <typename T> static void lemma_scan_backward_t(const ScanArgs& a) { a.powers ? scan_backward<T, true>(a) : scan_backward<T, false>(a); }
template <typename T> static void lemma_conv_forward_t(const ConvArgs& a) { conv_forward<T>(a); }
template <typename T> static void lemma_conv_backward_t(const ConvArgs& a) { conv_backward<T>(a); }
template <typename T> static void lemma_gate_forward_t(const GateArgs& a) { gate_forward<T>(a); }
template <typename T> static void lemma_gate_backward_t(const GateArgs& a) { gate_backward<T>(a); }
template <typename T> static void lemma_attention_forward_t(const AttentionArgs& a) { attention_forward<T>(a); }
template <typename T> static void lemma_attention_backward_t(const AttentionArgs& a) { attention_backward<T>(a); }
DISPATCH(lemma_attention_forward, AttentionArgs)
DISPATCH(lemma_attention_backward, AttentionArgs)
DISPATCH(lemma_scan_forward, ScanArgs)
DISPATCH(lemma_scan_backward, ScanArgs)
DISPATCH(lemma_conv_forward, ConvArgs)
DISPATCH(lemma_conv_backward, ConvArgs)
DISPATCH(lemma_gate_forward, GateArgs)
DISPATCH(lemma_gate_backward, GateArgs)
