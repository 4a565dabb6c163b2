"""What mathematics is typed with: the pieces fuzzers put together."""

# ruff: noqa: E501
PIECES = [
    *"xynUTfeidR0123456789.,;:!'|()[]{}+-*/^_=<>%&$ ~\n", "\\frac", "\\sqrt", "\\left", "\\right", "\\left(", "\\right)", "\\left\\{",
    "\\right.", "\\left|", "\\right|", "\\int", "dx", "\\lim", "\\to", "\\text{or}", "\\text{ if }", "\\text{cm}", "\\pm", "½", "²", "⁻¹",
    "\\\\", "lim", "->", "<=", "\\boxed", "\\circ", "^\\circ", "log", "_2", "\\sum", "\\prod", " or ", " and ", " if ", " otherwise", "3.5",
    "\\begin{pmatrix}", "\\end{pmatrix}", "\\begin{cases}", "\\end{cases}", "\\begin{aligned}", "\\end{aligned}", "\\begin{array}{cc}",
    "\\end{array}", "\\begin{vmatrix}", "\\end{vmatrix}", "\\cup", "\\cap", "\\setminus", "\\mathbb{R}", "\\in", "\\mid", "\\vec", "\\overline",
    "\\hat", "\\bar{3}", "\\dot{3}", "0.\\overline{3}", "∪", "∈", "ℝ", "∅", "°", "\\binom", "\\over", "\\choose", "mod", "\\|", "\\langle",
    "\\rangle", "matrix", "sin", "\\sin^{-1}", "ln", "sqrt(", "[[1,2],[3,4]]", "[1 2; 3 4]", "d/dx", "d^2/dx^2", "1e5", "x10^2", "\u200b", "\u202e",
    "\u0305", "\u20d7", "٣", "１", "х", "ŷ", "x₁", "1,234", "1{,}000", "\\,", "\\quad", "\\partial", "\\prime", "''", "union", "\\operatorname{",
    "\\mathrm{", "asinx", "In(", "5!", "**", "+-", "+/-", "≠", "!=", "∫", "∑", "√", "\\mod", "\\lfloor", "\\rceil", "oo", "pi", "θ",
]  # fmt: skip
