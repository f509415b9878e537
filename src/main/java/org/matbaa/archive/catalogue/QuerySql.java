package org.matbaa.archive.catalogue;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A query as a prepared statement.
 *
 * @param text   with a question mark for each value
 * @param values strings, and the limit last
 */
record QuerySql(String text, List<String> values, int most) {

    static QuerySql of(CopyQuery query) {
        List<String> conditions = new ArrayList<>();
        List<String> values = new ArrayList<>();
        query.address().ifPresent(address -> add(conditions, values, "address = ?", address));
        query.site().ifPresent(site -> add(conditions, values, "site = ?", site));
        query.from().ifPresent(from -> add(conditions, values, "happened >= ?", SortableInstant.of(from)));
        query.until().ifPresent(until -> add(conditions, values, "happened < ?", SortableInstant.of(until)));
        for (String word : query.headline().map(HeadlineWords::of).orElse(java.util.Set.of())) {
            add(conditions, values, "EXISTS (SELECT 1 FROM headline_words w WHERE w.address = copies.address"
                    + " AND w.version = copies.version AND w.word = ?)", word);
        }
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        return new QuerySql("SELECT record FROM copies" + where
                + " ORDER BY happened DESC, address, version DESC LIMIT ?", values, query.most());
    }

    void fill(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setString(i + 1, values.get(i));
        }
        statement.setInt(values.size() + 1, most);
    }

    private static void add(List<String> conditions, List<String> values, String condition, String value) {
        conditions.add(condition);
        values.add(value);
    }
}
