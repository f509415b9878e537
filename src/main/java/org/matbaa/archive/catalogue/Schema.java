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
            "CREATE INDEX IF NOT EXISTS headline_words_address ON headline_words (address)",
            "CREATE TABLE IF NOT EXISTS catalogue_state (name TEXT PRIMARY KEY)");
    private static final int ATTEMPTS = 20;
    private static final long PAUSE_MILLIS = 50;

    private Schema() {
    }

    /** Two programs that make the tables at once get in each other's way, but not again and again. */
    static void prepare(Connection connection, String jdbcUrl) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                create(connection, jdbcUrl);
                return;
            } catch (SQLException e) {
                if (attempt == ATTEMPTS || !isTransient(e)) {
                    throw e;
                }
                pause();
            }
        }
    }

    /** PostgreSQL: another made the same table (23505, 42P07); SQLite: busy, locked. */
    private static boolean isTransient(SQLException e) {
        return "23505".equals(e.getSQLState()) || "42P07".equals(e.getSQLState())
                || String.valueOf(e.getMessage()).contains("SQLITE_BUSY")
                || String.valueOf(e.getMessage()).contains("SQLITE_LOCKED");
    }

    private static void pause() throws SQLException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted", e);
        }
    }

    /** SQLite waits for other programs and keeps readers and a writer apart. */
    private static void create(Connection connection, String jdbcUrl) throws SQLException {
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
