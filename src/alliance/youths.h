// Young people's records in their order, shared between registers that see the same of them: the
// register as known on a day costs no copy of what had happened by then.
// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <type_traits>
#include <vector>

#include "alliance/youth.h"

namespace maillon {

class Youths {
    using Shared = std::shared_ptr<Youth>;

    // Whoever may change a record gets one of its own first.
    static Youth &seen(Shared &one) {
        if (one.use_count() > 1) one = std::make_shared<Youth>(*one);
        return *one;
    }
    static const Youth &seen(const Shared &one) { return *one; }

    template <class Youth_, class Shared_> class Walk {
    public:
        using iterator_category = std::random_access_iterator_tag;
        using value_type = Youth;
        using difference_type = std::ptrdiff_t;
        using pointer = Youth_ *;
        using reference = Youth_ &;

        Walk() = default;
        explicit Walk(Shared_ *at) : at_(at) {}

        reference operator*() const { return seen(*at_); }
        pointer operator->() const { return &seen(*at_); }
        reference operator[](difference_type n) const { return seen(at_[n]); }
        Walk &operator++() { return *this += 1; }
        Walk &operator--() { return *this -= 1; }
        Walk operator++(int) { return Walk(at_++); }
        Walk operator--(int) { return Walk(at_--); }
        Walk &operator+=(difference_type n) { return at_ += n, *this; }
        Walk &operator-=(difference_type n) { return at_ -= n, *this; }
        friend Walk operator+(Walk a, difference_type n) { return a += n; }
        friend Walk operator+(difference_type n, Walk a) { return a += n; }
        friend Walk operator-(Walk a, difference_type n) { return a -= n; }
        friend difference_type operator-(Walk a, Walk b) { return a.at_ - b.at_; }
        friend auto operator<=>(const Walk &, const Walk &) = default;

    private:
        Shared_ *at_ = nullptr;
    };

public:
    using value_type = Youth;
    using const_iterator = Walk<const Youth, const Shared>;
    using iterator = Walk<Youth, Shared>;

    Youths() = default;
    Youths(std::vector<Youth> all) {
        reserve(all.size());
        for (Youth &one : all)
            push_back(std::move(one));
    }
    Youths(std::initializer_list<Youth> all) : Youths(std::vector<Youth>(all)) {}

    [[nodiscard]] std::size_t size() const { return all_.size(); }
    [[nodiscard]] bool empty() const { return all_.empty(); }
    [[nodiscard]] const_iterator begin() const { return const_iterator(all_.data()); }
    [[nodiscard]] const_iterator end() const { return begin() + std::ptrdiff_t(all_.size()); }
    iterator begin() { return iterator(all_.data()); }
    iterator end() { return begin() + std::ptrdiff_t(all_.size()); }
    const Youth &operator[](std::size_t i) const { return seen(all_[i]); }
    const Youth &at(std::size_t i) const { return seen(all_.at(i)); }
    const Youth &front() const { return at(0); }
    Youth &operator[](std::size_t i) { return seen(all_[i]); }
    Youth &front() { return seen(all_.front()); }
    Youth &back() { return seen(all_.back()); }

    void reserve(std::size_t count) { all_.reserve(count); }
    void clear() { all_.clear(); }
    void push_back(Youth one) { all_.push_back(std::make_shared<Youth>(std::move(one))); }
    // The i-th of others, without a copy.
    void share(const Youths &others, std::size_t i) { all_.push_back(others.all_[i]); }

private:
    std::vector<Shared> all_;
};

} // namespace maillon
