// Values that most records go without: where there is none they take the room of a pointer, for a
// folder of a million young people is read whole.
// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace maillon {

// As std::optional, and copied as a value.
template <class Value> class Rare {
public:
    Rare() = default;
    Rare(std::nullopt_t) {}
    Rare(Value value) : value_(std::make_unique<Value>(std::move(value))) {}
    Rare(const Rare &other) : value_(other ? std::make_unique<Value>(*other) : nullptr) {}
    Rare(Rare &&other) noexcept = default;
    Rare &operator=(const Rare &other) { return *this = Rare(other); }
    Rare &operator=(Rare &&other) noexcept = default;
    ~Rare() = default;

    [[nodiscard]] bool has_value() const { return value_ != nullptr; }
    explicit operator bool() const { return has_value(); }
    const Value &operator*() const { return *value_; }
    Value &operator*() { return *value_; }
    const Value *operator->() const { return value_.get(); }
    Value *operator->() { return value_.get(); }
    [[nodiscard]] Value value_or(Value other) const { return value_ ? *value_ : std::move(other); }
    Value &emplace() { return *(value_ = std::make_unique<Value>()); }
    void reset() { value_.reset(); }

private:
    std::unique_ptr<Value> value_;
};

// As std::string to whoever reads it.
class RareText {
public:
    RareText() = default;
    RareText(std::string text) {
        if (!text.empty()) text_ = Rare(std::move(text));
    }
    RareText(std::string_view text) : RareText(std::string(text)) {}
    RareText(const char *text) : RareText(std::string(text)) {}

    operator const std::string &() const { return string(); }
    operator std::string_view() const { return string(); }
    [[nodiscard]] const std::string &string() const {
        static const std::string none;
        return text_ ? *text_ : none;
    }
    [[nodiscard]] bool empty() const { return !text_; }
    [[nodiscard]] std::size_t size() const { return string().size(); }
    void clear() { text_.reset(); }

    template <std::convertible_to<std::string_view> Text>
    friend bool operator==(const RareText &a, const Text &b) {
        return a.string() == std::string_view(b);
    }
    friend std::string operator+(std::string a, const RareText &b) { return a += b.string(); }
    friend std::string operator+(const RareText &a, std::string_view b) {
        return a.string() + std::string(b);
    }

private:
    Rare<std::string> text_;
};

} // namespace maillon
