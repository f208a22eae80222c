// A table as JSON, whole or a line per row.
// SPDX-License-Identifier: MIT
#include "alliance/hundredths.h"
#include "report/exported.h"
#include "report/json.h"

namespace maillon {
namespace {

struct JsonCell {
    Json operator()(std::monostate) const { return {}; }
    Json operator()(const std::string &text) const { return json_of(text); }
    Json operator()(const Phone &phone) const { return json_of(phone.number); }
    Json operator()(long number) const { return number; }
    Json operator()(Decimal number) const { return number.value; }
    Json operator()(bool flag) const { return flag; }
    Json operator()(Date date) const { return json_of(date); }
    Json operator()(const std::vector<std::string> &words) const { return words; }
};

void add_row(Json &out, const ExportTable &table, const std::vector<ExportCell> &row) {
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        out[std::string(table.columns[i])] = std::visit(JsonCell{}, row[i]);
}

} // namespace

std::string table_json(const ExportTable &table, Date at) {
    Json out = json_answer();
    out["at"] = json_of(at);
    const std::string name(table.name);
    out[name] = Json::array();
    for (const auto &row : table.rows) {
        Json one = Json::object();
        add_row(one, table, row);
        out[name].push_back(std::move(one));
    }
    return written(out);
}

std::string table_ndjson(const ExportTable &table) {
    std::string out;
    for (const auto &row : table.rows) {
        Json one = json_answer();
        add_row(one, table, row);
        out += written_line(one);
    }
    return out;
}

} // namespace maillon
