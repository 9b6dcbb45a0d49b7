// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <limits>
#include <vector>

namespace diagram {

// Finds the shapes that reach into a range of heights. Shapes come roughly from top to bottom, so
// blocks of them are skipped as a whole.
class RowIndex
{
public:
    void add(double top, double bottom)
    {
        if (m_count++ % BlockSize == 0)
            m_blocks.emplace_back();
        Block &block = m_blocks.back();
        block.top = std::min(block.top, top);
        block.bottom = std::max(block.bottom, bottom);
    }

    // Calls visit(index) for every shape of every block that touches [top, bottom].
    template <typename Visit>
    void visit(double top, double bottom, Visit visit) const
    {
        for (std::size_t i = 0; i < m_blocks.size(); ++i) {
            if (m_blocks[i].bottom < top || m_blocks[i].top > bottom)
                continue;
            const std::size_t end = std::min(m_count, (i + 1) * BlockSize);
            for (std::size_t index = i * BlockSize; index < end; ++index)
                visit(index);
        }
    }

private:
    static constexpr std::size_t BlockSize = 32;
    struct Block
    {
        double top = std::numeric_limits<double>::max();
        double bottom = std::numeric_limits<double>::lowest();
    };

    std::vector<Block> m_blocks;
    std::size_t m_count = 0;
};

} // namespace diagram
