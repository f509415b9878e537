package org.matbaa.archive.catalogue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The catalogue's tables. */
final class Schema {
    private static final List<String> STATEMENTS = List.of(
            "CREATE TABLE IF NOT EXISTS copies (address TEXT NOT NULL, version INTEGER NOT NULL,"
                    + " happened TEXT NOT NULL, site TEXT NOT NULL, record TEXT NOT NULL, PRIMARY KEY (address, version))",
            "CREATE INDEX IF NOT EXISTS copies_happened ON copies (happened)",
            "CREATE TABLE IF NOT EXISTS headline_words (address TEXT NOT NULL, version INTEGER NOT NULL,"
                    + " word TEXT NOT NULL, PRIMARY KEY (word, address, version))",
            "CREATE INDEX IF NOT EXISTS headline_words_address ON headline_words (address)");

    private Schema() {
    }

    /** SQLite waits for other programs and keeps readers and a writer apart. */
    static void prepare(Connection connection, String jdbcUrl) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (jdbcUrl.startsWith("jdbc:sqlite:")) {
                statement.execute("PRAGMA busy_timeout = 60000");
                statement.execute("PRAGMA journal_mode = WAL");
                statement.execute("PRAGMA synchronous = NORMAL");
            }
            for (String sql : STATEMENTS) {
                statement.executeUpdate(sql);
            }
        }
    }
}
