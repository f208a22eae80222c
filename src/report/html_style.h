// The style of every HTML report: wide and narrow screens, and black and white on paper.
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace maillon {

constexpr std::string_view page_style = R"(
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 62rem; color: #1b1b1b; background: #fff;
  font: 16px/1.45 system-ui, "Segoe UI", Roboto, "Liberation Sans", sans-serif; }
h1 { font-size: 1.5rem; line-height: 1.2; margin: 0 0 .75rem; }
h2 { font-size: 1.2rem; line-height: 1.25; margin: 1.25rem 0 .25rem; }
section h2 { margin-top: 0; }
h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
p, ul { margin: .25rem 0 .5rem; }
ul { padding-left: 1.25rem; }
section { border-top: 2px solid #1b1b1b; padding-top: .75rem; margin-top: 1.5rem; }
.faint { color: #555; font-size: .875rem; overflow-wrap: anywhere; }
.level { font-weight: 700; white-space: nowrap; }
.risk { color: #9b1c1c; } .watch { color: #7a4d00; } .good { color: #1d5c2e; } .unknown { color: #444; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; }
th, td { text-align: left; vertical-align: top; padding: .3rem .5rem; border-bottom: 1px solid #bbb; }
thead th { border-bottom: 2px solid #1b1b1b; font-size: .875rem; }
thead th.number { white-space: normal; }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.marks { white-space: nowrap; }
caption { text-align: left; font-weight: 600; padding: .25rem 0; }
tbody th { font-weight: 600; }
tfoot td { font-weight: 700; border-bottom: 0; }
.wide { overflow-x: auto; }
.months { font-size: .8125rem; }
.months th, .months td { padding: .15rem .35rem; text-align: right; white-space: nowrap; }
.months th:first-child { text-align: left; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 1rem; }
figure { margin: .5rem 0; }
figcaption { font-weight: 600; font-size: .9375rem; margin-bottom: .25rem; }
svg { display: block; width: 100%; height: auto; max-width: 34rem; }
@media (max-width: 44rem) {
  .cards thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .cards, .cards tbody, .cards tfoot, .cards tr, .cards td, .cards tbody th, .cards caption { display: block; width: 100%; }
  .cards tr { border-bottom: 1px solid #888; padding: .4rem 0; }
  .cards td, .cards tbody th { border: 0; padding: .05rem 0; text-align: left; }
  .cards td:empty { display: none; }
  .cards td[data-label]::before { content: attr(data-label) " "; color: #555; font-size: .875rem; font-weight: 400; }
}
@media print {
  @page { margin: 15mm; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  * { color: #000 !important; background: none !important; }
  a { text-decoration: none; }
  section { break-inside: avoid; }
  section.partner { break-before: page; break-inside: auto; border-top: 0; }
  figure, tr, li { break-inside: avoid; }
  h2, h3, figcaption { break-after: avoid; }
  .charts { grid-template-columns: 1fr 1fr; }
  .wide { overflow: visible; }
}
)";

} // namespace maillon
