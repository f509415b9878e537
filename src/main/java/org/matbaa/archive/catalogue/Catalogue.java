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
    private final Connection connection;
    private final ProvJson records = new ProvJson();

    private Catalogue(Connection connection) {
        this.connection = connection;
    }

    /** Gives copies one after another. */
    @FunctionalInterface
    public interface Copies {
        /** Hands every copy to a sink. */
        void forEach(Sink sink) throws ArchiveException;
    }

    /** Takes copies. */
    @FunctionalInterface
    public interface Sink {
        /** Takes one. */
        void accept(CopyRecord copy) throws ArchiveException;
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

    /** Adds the newest version of an address, the others being there. */
    public synchronized void add(CopyRecord copy) throws ArchiveException {
        inTransaction(() -> insert(copy));
    }

    /** Makes the whole catalogue anew, or leaves it as it was if that fails. */
    public synchronized void replaceAll(Copies copies) throws ArchiveException {
        inTransaction(() -> {
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("DELETE FROM headline_words");
                statement.executeUpdate("DELETE FROM copies");
            }
            copies.forEach(this::insert);
        });
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
