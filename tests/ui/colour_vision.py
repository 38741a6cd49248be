"""Colours as people with a colour deficiency see them.

Source of the matrices: Machado, Oliveira and Fernandes 2009, "A Physiologically-based Model for Simulation of
Color Vision Deficiency", severity 1.0, applied to linear sRGB. The distance is CIE 1976 (L*a*b*, D65).
"""

from math import dist

from PySide6.QtGui import QColor

Linear = tuple[float, float, float]
SEEN_BY = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


def seen(color: QColor, deficiency: str) -> QColor:
    """Return the colour as it is seen with this deficiency."""
    linear = _linear(color)
    rows = SEEN_BY[deficiency]
    mixed = [sum(share * part for share, part in zip(row, linear, strict=True)) for row in rows]
    return QColor.fromRgbF(*(_encoded(min(max(part, 0.0), 1.0)) for part in mixed))


def distance(one: QColor, other: QColor) -> float:
    """Return how far two colours are from each other; about 2 is just noticed side by side."""
    return dist(_lab(one), _lab(other))


def _linear(color: QColor) -> Linear:
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return red, green, blue


def _encoded(part: float) -> float:
    return 12.92 * part if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055


def _lab(color: QColor) -> Linear:
    red, green, blue = _linear(color)
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883
    fx, fy, fz = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)
