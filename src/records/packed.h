// Values as bytes, for the snapshot alone: short, and read back only where nothing is doubtful. One
// description of a record, pass(way, record), serves both ways.
// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "base/date.h"
#include "base/problem.h"
#include "base/rare.h"

namespace maillon {

template <class A, class B>
concept Like = std::same_as<std::remove_const_t<A>, B>;

template <class A>
concept Whole = std::integral<A> || std::is_enum_v<A>;

class Packer {
public:
    [[nodiscard]] std::string take() { return std::move(bytes_); }

    template <class... Values> void operator()(const Values &...values) { (pass(values), ...); }
    // Of a free text only whether there is one: what people wrote stays in their records.
    void free(std::string_view text) { pass(!text.empty()); }

private:
    // Seven bits a byte, the lowest first; small numbers of either sign are short.
    void pass(std::int64_t number) {
        auto rest =
            (static_cast<std::uint64_t>(number) << 1U) ^ static_cast<std::uint64_t>(number >> 63U);
        for (; rest >= 0x80; rest >>= 7U)
            bytes_ += static_cast<char>((rest & 0x7FU) | 0x80U);
        bytes_ += static_cast<char>(rest);
    }
    template <Whole Number> void pass(Number number) { pass(static_cast<std::int64_t>(number)); }
    void pass(std::string_view text) {
        pass(text.size());
        bytes_ += text;
    }
    void pass(Date date) { pass(date.serial()); }
    void pass(Place place) { (*this)(place.line, place.column); }
    template <class Value> void pass(const std::optional<Value> &value) {
        pass(value.has_value());
        if (value) pass(*value);
    }
    template <class Value> void pass(const Rare<Value> &value) {
        pass(value.has_value());
        if (value) pass(*value);
    }
    template <class Value> void pass(const std::vector<Value> &values) {
        pass(values.size());
        for (const Value &value : values)
            pass(value);
    }
    template <class Value>
    requires std::is_class_v<Value> &&
        (!std::convertible_to<const Value &, std::string_view>)void pass(const Value &value) {
        describe(*this, value);
    }

    std::string bytes_;
};

// Stops at the first byte that is missing or can't be; then is_whole() is false and the values mean
// nothing.
class Unpacker {
public:
    explicit Unpacker(std::string_view bytes) : rest_(bytes) {}

    [[nodiscard]] bool is_sound() const { return sound_; }
    [[nodiscard]] bool is_at_end() const { return rest_.empty(); }
    // All of it was read, and nothing was amiss.
    [[nodiscard]] bool is_whole() const { return sound_ && rest_.empty(); }

    template <class... Values> void operator()(Values &...values) { (pass(values), ...); }
    template <class Text> void free(Text &text) {
        bool is_there = false;
        pass(is_there);
        if (is_there) text = "…";
    }

private:
    void pass(std::int64_t &number) {
        std::uint64_t whole = 0;
        for (unsigned shift = 0; sound_; shift += 7) {
            if (rest_.empty() || shift > 63) return fail();
            const auto byte = static_cast<unsigned char>(rest_.front());
            rest_.remove_prefix(1);
            whole |= static_cast<std::uint64_t>(byte & 0x7FU) << shift;
            if (byte < 0x80) break;
        }
        number = static_cast<std::int64_t>(whole >> 1U) ^ -static_cast<std::int64_t>(whole & 1U);
    }
    template <Whole Number> void pass(Number &number) {
        std::int64_t wide = 0;
        pass(wide);
        number = static_cast<Number>(wide);
    }
    void pass(std::string_view &text) { // lives as long as the bytes do
        const std::size_t size = count();
        text = rest_.substr(0, size);
        rest_.remove_prefix(size);
    }
    void pass(std::string &text) {
        std::string_view seen;
        pass(seen);
        text = seen;
    }
    void pass(RareText &text) {
        std::string_view seen;
        pass(seen);
        text = seen;
    }
    void pass(Date &date) {
        int serial = 0;
        pass(serial);
        date = Date() + serial;
    }
    void pass(Place &place) { (*this)(place.line, place.column); }
    template <class Value> void pass(std::optional<Value> &value) {
        bool is_there = false;
        pass(is_there);
        if (is_there && sound_) pass(value.emplace());
    }
    template <class Value> void pass(Rare<Value> &value) {
        bool is_there = false;
        pass(is_there);
        if (is_there && sound_) pass(value.emplace());
    }
    template <class Value> void pass(std::vector<Value> &values) {
        const std::size_t size = count();
        values.reserve(size);
        for (std::size_t i = 0; i < size && sound_; ++i)
            pass(values.emplace_back());
    }
    template <class Value>
    requires std::is_class_v<Value>
    void pass(Value &value) { describe(*this, value); }

    // Of bytes or of values: never more than bytes are left.
    std::size_t count() {
        std::int64_t number = 0;
        pass(number);
        const bool is_possible = number >= 0 && static_cast<std::uint64_t>(number) <= rest_.size();
        if (!is_possible) fail();
        return sound_ ? static_cast<std::size_t>(number) : 0;
    }
    void fail() { sound_ = false; }

    std::string_view rest_;
    bool sound_ = true;
};

} // namespace maillon
