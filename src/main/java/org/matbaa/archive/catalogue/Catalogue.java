package org.matbaa.archive.catalogue;

import org.matbaa.archive.record.ArchiveException;
import org.matbaa.archive.record.CopyRecord;
import org.matbaa.archive.record.ProvJson;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The catalogue of an archive. Thread-safe; one connection, used in turn. */
public final class Catalogue implements AutoCloseable {
    private static final String COMPLETE = "complete";

    private final Connection connection;
    private final ProvJson records = new ProvJson();

    private Catalogue(Connection connection) {
        this.connection = connection;
    }

    /**
     * Opens a catalogue and makes its tables if it has none.
     *
     * @param jdbcUrl {@code jdbc:sqlite:} or {@code jdbc:postgresql:}
     * @throws ArchiveException ({@code CATALOGUE}) when it cannot be used
     */
    public static Catalogue open(String jdbcUrl) throws ArchiveException {
        try {
            Connection connection = DriverManager.getConnection(jdbcUrl);
            try {
                Schema.prepare(connection, jdbcUrl);
                return new Catalogue(connection);
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw failure("cannot be opened", e);
        }
    }

    /**
     * Puts the versions of an address in the place of what the catalogue has of it.
     *
     * @param versions oldest first; none takes the address out
     */
    public synchronized void put(String address, List<CopyRecord> versions) throws ArchiveException {
        inTransaction(() -> {
            delete("headline_words", address);
            delete("copies", address);
            for (CopyRecord copy : versions) {
                insert(copy);
            }
        });
    }

    /** Whether it has been made whole since it was begun; one that was not is to be made anew. */
    public synchronized boolean isComplete() throws ArchiveException {
        return !texts("SELECT name FROM catalogue_state WHERE name = '" + COMPLETE + "'").isEmpty();
    }

    /** Says, on the disk, whether it is whole. */
    public synchronized void setComplete(boolean isComplete) throws ArchiveException {
        inTransaction(() -> {
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("DELETE FROM catalogue_state WHERE name = '" + COMPLETE + "'");
                if (isComplete) {
                    statement.executeUpdate("INSERT INTO catalogue_state (name) VALUES ('" + COMPLETE + "')");
                }
            }
        });
    }

    /** All addresses that have copies. */
    public synchronized List<String> addresses() throws ArchiveException {
        return texts("SELECT DISTINCT address FROM copies ORDER BY address");
    }

    /** All versions of an address, oldest first. */
    public synchronized List<CopyRecord> versions(String address) throws ArchiveException {
        return select("SELECT record FROM copies WHERE address = ? ORDER BY version",
                statement -> statement.setString(1, address));
    }

    /** The copies that a query asks for, the newest first. */
    public synchronized List<CopyRecord> find(CopyQuery query) throws ArchiveException {
        QuerySql sql = QuerySql.of(query);
        return select(sql.text(), sql::fill);
    }

    /** How many versions are catalogued. */
    public synchronized long size() throws ArchiveException {
        try (Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM copies")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw failure("cannot be read", e);
        }
    }

    @Override
    public synchronized void close() throws ArchiveException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failure("cannot be closed", e);
        }
    }

    private List<String> texts(String sql) throws ArchiveException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw failure("cannot be read", e);
        }
    }

    private void insert(CopyRecord copy) throws ArchiveException {
        try (PreparedStatement statement = connection.prepareStatement("INSERT INTO copies"
                + " (address, version, happened, site, record) VALUES (?, ?, ?, ?, ?)")) {
            statement.setString(1, copy.address());
            statement.setInt(2, copy.version());
            statement.setString(3, SortableInstant.of(copy.at()));
            statement.setString(4, copy.print().order().site());
            statement.setString(5, new String(records.write(copy), StandardCharsets.UTF_8));
            statement.executeUpdate();
            insertWords(copy);
        } catch (SQLException e) {
            throw failure("cannot be written", e);
        }
    }

    private void insertWords(CopyRecord copy) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "INSERT INTO headline_words (address, version, word) VALUES (?, ?, ?)")) {
            for (String word : HeadlineWords.of(copy.print().headline())) {
                statement.setString(1, copy.address());
                statement.setInt(2, copy.version());
                statement.setString(3, word);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private void delete(String table, String address) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("DELETE FROM " + table + " WHERE address = ?")) {
            statement.setString(1, address);
            statement.executeUpdate();
        }
    }

    private interface Filling {
        void fill(PreparedStatement statement) throws SQLException;
    }

    private List<CopyRecord> select(String sql, Filling filling) throws ArchiveException {
        List<CopyRecord> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            filling.fill(statement);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(records.read(rows.getString(1).getBytes(StandardCharsets.UTF_8)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw failure("cannot be read", e);
        }
    }

    private interface Change {
        void apply() throws SQLException, ArchiveException;
    }

    private void inTransaction(Change change) throws ArchiveException {
        try {
            connection.setAutoCommit(false);
            try {
                change.apply();
                connection.commit();
            } catch (SQLException | ArchiveException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw failure("cannot be written", e);
        }
    }

    private static ArchiveException failure(String what, SQLException e) {
        String reason = Optional.ofNullable(e.getMessage()).flatMap(text -> text.lines().findFirst()).orElse("");
        return new ArchiveException(ArchiveException.Kind.CATALOGUE, "the catalogue " + what + ": " + reason
                + "; matbaa archive rebuild makes it anew from the store", e);
    }
}
