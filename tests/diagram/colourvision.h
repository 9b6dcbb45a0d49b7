// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

// How colours look to whoever lacks one kind of cones, or to a copier, and how far apart they are.
namespace vision {

enum class Vision : std::uint8_t { Usual, Protanopia, Deuteranopia, Tritanopia, Greyscale };

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

// Of linear red, green and blue, for the full severity: G. M. Machado, M. M. Oliveira and L. A. F.
// Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE
// Transactions on Visualization and Computer Graphics 15 (2009) 6. Grey is the luminance of sRGB.
inline const Matrix &matrixOf(Vision vision)
{
    static const Matrix usual = {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
    static const Matrix protanopia = {{{0.152286, 1.052583, -0.204868},
                                       {0.114503, 0.786281, 0.099216},
                                       {-0.003882, -0.048116, 1.051998}}};
    static const Matrix deuteranopia = {{{0.367322, 0.860646, -0.227968},
                                         {0.280085, 0.672501, 0.047413},
                                         {-0.011820, 0.042940, 0.968881}}};
    static const Matrix tritanopia = {{{1.255528, -0.076749, -0.178779},
                                       {-0.078411, 0.930809, 0.147602},
                                       {0.004733, 0.691367, 0.303900}}};
    static const Triple luminance = {0.2126, 0.7152, 0.0722};
    static const Matrix greyscale = {{luminance, luminance, luminance}};
    switch (vision) {
    case Vision::Usual: return usual;
    case Vision::Protanopia: return protanopia;
    case Vision::Deuteranopia: return deuteranopia;
    case Vision::Tritanopia: return tritanopia;
    case Vision::Greyscale: return greyscale;
    }
    return usual;
}

inline double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

// What is seen of a colour, as linear red, green and blue from 0 to 1.
inline Triple seen(const QColor &color, Vision vision)
{
    const Triple rgb = {linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
    Triple result{};
    for (std::size_t i = 0; i < 3; ++i) {
        const Triple &row = matrixOf(vision)[i];
        result[i] = std::clamp(row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2], 0.0, 1.0);
    }
    return result;
}

// CIE 1976 L*a*b* for the white of sRGB, D65.
inline Triple labOf(const Triple &linearRgb)
{
    const auto &[r, g, b] = linearRgb;
    const auto f = [](double t) {
        return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    };
    const double x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
    const double y = f(0.2126729 * r + 0.7151522 * g + 0.0721750 * b);
    const double z = f((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

// CIEDE2000, as G. Sharma, W. Wu and E. N. Dalal write it, "The CIEDE2000 Color-Difference
// Formula", Color Research and Application 30 (2005) 1: about 1 can just be seen.
inline double differenceOfLab(const Triple &first, const Triple &second)
{
    const auto rad = [](double degrees) { return degrees * M_PI / 180; };
    const auto pow7 = [](double c) { return std::pow(c, 7); };
    const double meanC = (std::hypot(first[1], first[2]) + std::hypot(second[1], second[2])) / 2;
    const double g = 0.5 * (1 - std::sqrt(pow7(meanC) / (pow7(meanC) + pow7(25))));
    const double a1 = first[1] * (1 + g);
    const double a2 = second[1] * (1 + g);
    const double c1 = std::hypot(a1, first[2]);
    const double c2 = std::hypot(a2, second[2]);
    const auto hue = [](double a, double b) {
        const double degrees = std::atan2(b, a) * 180 / M_PI;
        return degrees < 0 ? degrees + 360 : degrees;
    };
    const double h1 = hue(a1, first[2]);
    const double h2 = hue(a2, second[2]);
    const bool hasHues = c1 * c2 != 0;
    double turn = hasHues ? h2 - h1 : 0;
    turn += turn > 180 ? -360 : turn < -180 ? 360 : 0;
    double meanHue = hasHues ? (h1 + h2) / 2 : h1 + h2;
    if (hasHues && std::abs(h1 - h2) > 180)
        meanHue += h1 + h2 < 360 ? 180 : -180;
    const double light = (first[0] + second[0]) / 2 - 50;
    const double chroma = (c1 + c2) / 2;
    const double t = 1 - 0.17 * std::cos(rad(meanHue - 30)) + 0.24 * std::cos(rad(2 * meanHue))
                     + 0.32 * std::cos(rad(3 * meanHue + 6))
                     - 0.20 * std::cos(rad(4 * meanHue - 63));
    const double dl =
        (second[0] - first[0]) / (1 + 0.015 * light * light / std::sqrt(20 + light * light));
    const double dc = (c2 - c1) / (1 + 0.045 * chroma);
    const double dh = 2 * std::sqrt(c1 * c2) * std::sin(rad(turn / 2)) / (1 + 0.015 * chroma * t);
    const double rotation = -std::sin(rad(60 * std::exp(-std::pow((meanHue - 275) / 25, 2)))) * 2
                            * std::sqrt(pow7(chroma) / (pow7(chroma) + pow7(25)));
    return std::sqrt(dl * dl + dc * dc + dh * dh + rotation * dc * dh);
}

inline double difference(const QColor &a, const QColor &b, Vision vision)
{
    return differenceOfLab(labOf(seen(a, vision)), labOf(seen(b, vision)));
}

} // namespace vision
