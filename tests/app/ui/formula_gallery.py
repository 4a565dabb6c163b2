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
