r"""Formulas as models and textbooks write them, and sheets of them to look at.

`python -m tests.app.ui.formula_gallery FOLDER [--zoom 200] [--dark]` writes PNG files; what is not drawn says so.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

GALLERY = (
    r"\begin{aligned} 3x + 5 &= 20 \\ 3x &= 15 \\ x &= 5 \end{aligned}",
    r"\begin{align*} 2x + 3y &= 6 & x &= 0 \\ x &= 3 & y &= 2 \end{align*}",
    r"\begin{gathered} a = b \\ c = d \end{gathered}",
    r"\begin{cases} 2x + y = 5 \\ x - 3y = -8 \end{cases}",
    r"f(x) = \begin{cases} x^2 & \text{if } x \ge 0 \\ -x & \text{otherwise} \end{cases}",
    r"\left[\begin{array}{cc|c} 1 & 2 & 5 \\ 3 & -4 & -5 \end{array}\right]",
    r"\begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}^{-1} = -\frac{1}{2}\begin{pmatrix} 4 & -2 \\ -3 & 1 \end{pmatrix}",
    r"A_{ij} = \begin{bmatrix} 1 & 0 \\ 0 & 1 \end{bmatrix}_{2}^{T}",
    r"\begin{vmatrix} a & b \\ c & d \end{vmatrix} = ad - bc",
    r"\begin{bmatrix} 1 & \cdots & 0 \\ \vdots & \ddots & \vdots \\ 0 & \cdots & 1 \end{bmatrix}",
    r"\begin{array}{r} 123 \\ +\ 456 \\ \hline 579 \end{array}",
    r"\boxed{x = 5}",
    r"\text{so } \boxed{\frac{-1 + \sqrt{5}}{2}}",
    r"\underbrace{1 + 2 + \cdots + n}_{n \text{ terms}} = \frac{n(n+1)}{2}",
    r"\overbrace{a + b}^{\text{sum}}",
    r"\ce{2H2 + O2 -> 2H2O}",
    r"\ce{Fe^{3+} + 3OH- -> Fe(OH)3 v}",
    r"\ce{CH3COOH <=> CH3COO- + H+}",
    r"\ce{CuSO4.5H2O ->[heat] CuSO4 + 5H2O ^}",
    r"\ce{SO4^2-}",
    r"x = \frac{-b \pm \sqrt{b^2 - 4ac}}{2a}",
    r"\cfrac{1}{1 + \cfrac{1}{1 + \cfrac{1}{x}}}",
    r"\int_{0}^{\infty} e^{-x^2}\,dx = \frac{\sqrt{\pi}}{2}",
    r"\left[ \frac{x^3}{3} \right]_{0}^{1} = \frac{1}{3}",
    r"\left. \frac{dy}{dx} \right|_{x=0}",
    r"\lim_{x \to 0} \frac{\sin x}{x} = 1",
    r"\sum_{i=1}^{n} i^2 = \frac{n(n+1)(2n+1)}{6}",
    r"\prod_{k=1}^{n} k = n!",
    r"\binom{n}{k} = \frac{n!}{k!(n-k)!}",
    r"\sqrt[3]{27} = 3",
    r"\vec{v} = \overrightarrow{AB}, \quad \overline{AB} \parallel \overline{CD}",
    r"\hat{y} = \bar{x} + \tilde{z} + \dot{u}",
    r"\angle ABC = 90^\circ",
    r"\sin^2\theta + \cos^2\theta = 1",
    r"\log_{10} 1000 = 3",
    r"x \in \mathbb{R} \setminus \{0\}, \quad A \cup B \subseteq C \cap D",
    r"\forall \varepsilon > 0 \; \exists \delta > 0",
    r"a \equiv b \pmod{n}",
    r"\frac{\cancel{6}}{2} + \cancel{x}",
    r"f'(x) = 3x^2, \quad f''(x) = 6x",
    r"x_{1,2} = 2 \pm \sqrt{3}",
    r"P(A \mid B) = \frac{P(A \cap B)}{P(B)}",
    r"-4 + 6 = 2 \qquad -2 + (-3) = -5",
    r"\text{Area} = \pi r^2 \approx 78.5\text{ cm}^2",
    r"1{,}000{,}000 \times 3.5\% = \text{3.5\% of a million}",
    r"x = 1 \tag{1}",
    r"A \xrightarrow{\text{heat}} B \xrightarrow[\text{below}]{f} C \xleftarrow{g\circ h} D",
    r"x = \boxed{\frac{3}{4}} \text{ and } y = \boxed{7}",
    r"\color{red}{x} + 1 = {\color{blue} y} + \textcolor{green}{z}",
    r"\frac{\partial f}{\partial x} + \frac{\partial^2 f}{\partial x^2}, \quad \partial f = 0, \nabla \cdot \mathbf{F}",
    r"a \equiv b \pmod{n}, \quad 17 \bmod 5 = 2, \quad 7 \equiv 2 \mod 5",
    r"\begin{aligned} f(x) &= (x+1)^2 & g(x) &= x^2 \\ &= x^2 + 2x + 1 & &= x \cdot x \end{aligned}",
    r"|x| = \begin{cases} x, & \text{if } x \geq 0, \\ -x, & \text{if } x < 0. \end{cases}",
    r"\left(\begin{array}{ccc|c} 1 & 2 & -1 & 3 \\ 0 & 1 & 4 & \frac{1}{2} \\ 0 & 0 & 1 & 2 \end{array}\right)",
    r"\begin{array}{|c|c|c|} \hline x & 0 & 1 \\ \hline f(x) & 1 & 2 \\ \hline \end{array}",
    r"\underbrace{a + a + \cdots + a}_{n\text{ times}} = na",
    r"f \overset{!}{=} g \overset{\text{def}}{=} h, \quad A \stackrel{\sim}{\to} B, \underset{x}{y}",
    r"E = mc^2 \tag{1.2} ",
    r"\frac{\cancel{(x-1)}(x+2)}{\cancel{(x-1)}} = x + 2, \bcancel{y}, \xcancel{z}",
    r"x \not= y, \ a \neq b, \ x \notin A, \ a \not< b, A \not\subset B",
    r"2x = 10 \implies x = 5 \implies x^2 = 25 \iff |x| = 5",
    r"\therefore x = 5 \quad \because 2x = 10",
    r"\ce{MnO4^- + 8H+ + 5e- -> Mn^2+ + 4H2O}",
    r"\ce{^{14}_{6}C -> ^{14}_{7}N + e-}",
    r"\ce{A + B <=>[k_1][k_{-1}] C}",
    r"\SI{9.81}{m/s^2} \quad \SI{3e8}{\metre\per\second} \quad \qty{5}{\kilo\gram}",
    r"9.81\,\mathrm{m/s^2}, \quad 5~\text{kg}, \quad 25\,^\circ\mathrm{C}, \quad 10\,\Omega",
    r"\begin{align*} 3(x+2) &= 15 \\ x + 2 &= 5 && \text{divide by } 3 \\ x &= 3 \end{align*}",
    r"\frac{1}{1+\frac{1}{1+\frac{1}{1+\frac{1}{2}}}}",
    r"\sqrt{1 + \sqrt{1 + \sqrt{1 + \sqrt{x}}}}, \sqrt[4]{\frac{a}{b}}",
    r"\sum_{n=1}^{\infty} \frac{1}{n^2} = \frac{\pi^2}{6}, \quad \bigcup_{i \in I} A_i, \quad \oint_C "
    r"\mathbf{F}\cdot d\mathbf{r}",
    r"\left. \frac{x^2}{2} \right|_{0}^{1} = \frac12, \quad \left\lvert \frac{a}{b} \right\rvert, \left\| v \right\|",
    r"\binom{n}{k} = \dbinom{n}{k}, \quad {n \choose k}, \tbinom{5}{2}",
    r"1, 2, \dots, n; \quad 1 + \cdots + n; \quad a_1, \ldots, a_n; \quad x \dotsb",
    r"\mathbb{N} \subset \mathbb{Z} \subset \mathbb{Q}, \mathcal{L}\{f\}, \mathfrak{g}, \mathscr{A}",
    r"\operatorname{lcm}(4, 6) = 12, \quad \gcd(4,6) = 2, \operatorname{arctanh} x, \mathrm{rank} A",
    r"\text{Größe der Fläche: } 5 \text{ m}^2, \text{ für } é, ñ",
    r"\displaystyle\lim_{h \to 0} \frac{f(x+h) - f(x)}{h}, \quad \textstyle\sum_{i=1}^n i",
    r"\iint_D f(x,y)\,dA = \int_0^1\!\!\int_0^x f\,dy\,dx, \iiint",
    r"\det\begin{bmatrix} a & b \\ c & d \end{bmatrix} = ad - bc",
    r"\begin{pmatrix} 1 \\ 2 \\ 3 \end{pmatrix} \times \begin{pmatrix} 4 \\ 5 \\ 6 \end{pmatrix} = "
    r"\begin{pmatrix} -3 \\ 6 \\ -3 \end{pmatrix}",
    r"\vec{a} \cdot \vec{b} = |\vec{a}||\vec{b}|\cos\theta, \quad \hat{\imath}, \widehat{ABC}, \overline{x+y}",
    r"\begin{array}{c} \phantom{+}123 \\ \underline{+456} \\ 579 \end{array}",
    r"\begin{array}{r|l} 2 & 84 \\ 2 & 42 \\ 3 & 21 \\ & 7 \end{array}",
    r"x^{2^{n}} + x_{i_j}^{k} + {}^{14}C + e^{-\frac{x^2}{2\sigma^2}}",
    r"\Big( \big( x \big) \Big) \bigg[ \Bigg\{ y \Bigg\} \bigg]",
    r"f: \mathbb{R} \to \mathbb{R}, \quad x \mapsto x^2, \quad A \rightarrow B, \hookrightarrow, \rightrightarrows",
    r"\{ x \in \mathbb{R} \mid x > 0 \} = (0, \infty), \emptyset, \varnothing",
    r"\frac{d}{dx}\left[ x^n \right] = nx^{n-1}, \quad \dot{x}, \ddot{x}, y', y''",
    r"\sin^{-1} x, \cos 2x, \tan\theta, \ln x, \log_2 8, \exp(x), \max_{x} f, \arg\min_{x \in S} f(x)",
    r"P(X = k) = \binom{n}{k} p^k (1-p)^{n-k}, \quad \mathbb{E}[X], \mathrm{Var}(X)",
    r"\triangle ABC \sim \triangle DEF, \angle A = 30^{\circ}, AB \perp CD, \parallel, \cong",
    r"\require{cancel} \boldsymbol{v} + \bm{w} + \pmb{u}, \mathit{ab}, \mathsf{x}, \mathtt{y}",
    r"\begin{equation} a = b \label{eq:1} \end{equation}",
    r"\begin{split} a &= b + c \\ &= d \end{split}",
    r"x = 3 \quad \text{or} \quad x = -2 \qquad (\text{since } x^2 \ge 0)",
    r"\begin{matrix} a & b \\ c & d \end{matrix}, \begin{Bmatrix} a & b \\ c & d \end{Bmatrix}, "
    r"\begin{smallmatrix} a & b \\ c & d \end{smallmatrix}",
    r"\left\{ \begin{array}{l} x + y = 3 \\ x - y = 1 \end{array} \right.",
    r"0.\overline{3} = 0.\dot{3}, \quad \lfloor x \rfloor, \lceil x \rceil, \langle u, v \rangle",
    r"\$5 + \$6 = \$11, \quad 50\% \times 20, \quad \#1, a\_b",
    r"\stackrel{?}{=}, \quad \checkmark, \quad \square, \blacksquare, \star",
    r"\underline{x+y}, \overleftarrow{AB}, \overleftrightarrow{AB}, \overparen{AB}, \undertilde{x}",
    r"\unknowncommand{x} + 1",
    r"a_{n+1} = \frac{1}{2}\left(a_n + \frac{2}{a_n}\right) \xrightarrow[n\to\infty]{} \sqrt{2}",
    r"\Re(z), \Im(z), \overline{z}, |z|, \operatorname{Arg} z, e^{i\pi} + 1 = 0, \aleph_0, \hbar, \ell, \wp",
    r"\int \frac{1}{x}\,\mathrm{d}x = \ln|x| + C, \qquad \int_{-\infty}^{\infty}",
    r"x \longrightarrow y, \Longrightarrow, \longleftrightarrow, \Leftrightarrow, \nRightarrow, \uparrow, \searrow",
    r"\mathop{\mathrm{arg\,max}}_{x}, \sup_{n}, \limsup_{n\to\infty}, \prod\limits_{i=1}^{n}, \sum\nolimits_{i}",
    r"\substack{a \\ b}, \sum_{\substack{i=1 \\ i \neq j}}^{n} a_i",
)
"""All of them are drawn, in a line of their own and among words."""
ROWS, COLUMNS, WIDTH, HIGH = 8, 2, 560, 100  # of a sheet, in px at 100 %


def sheets(folder: Path, zoom: int = 100, *, dark: bool = False) -> list[Path]:
    """Writes the sheets; needs an application."""
    from PySide6.QtCore import QPointF, QSize
    from PySide6.QtGui import QColor, QImage, QPainter

    from app.ui.colours import DARK, LIGHT
    from app.ui.formulas import render

    colours = DARK if dark else LIGHT
    folder.mkdir(parents=True, exist_ok=True)
    scale, each, out = zoom / 100, ROWS * COLUMNS, []
    for first in range(0, len(GALLERY), each):
        size = QSize(round(WIDTH * COLUMNS * scale), round(HIGH * ROWS * scale))
        image = QImage(size, QImage.Format.Format_RGB32)
        image.fill(QColor(colours.surface))
        painter = QPainter(image)
        painter.setPen(QColor(colours.wrong))
        for at, tex in enumerate(GALLERY[first : first + each]):
            corner = QPointF((at % COLUMNS * WIDTH + 12) * scale, (at // COLUMNS * HIGH + 8) * scale)
            picture = render(tex, True, 17 * scale, colours.text)
            if picture is None:
                painter.drawText(corner + QPointF(0, 20), f"not drawn: {tex}")
            else:
                painter.drawImage(corner, picture.image)
        painter.end()
        out.append(folder / f"formulas-{'dark' if dark else 'light'}-{zoom}-{first // each + 1}.png")
        image.save(str(out[-1]))
    return out


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--zoom", type=int, default=100)
    parser.add_argument("--dark", action="store_true")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    application = QApplication([])
    for file in sheets(options.folder, options.zoom, dark=options.dark):
        print(file)
