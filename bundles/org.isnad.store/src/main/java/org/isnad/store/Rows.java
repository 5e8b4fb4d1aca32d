package org.isnad.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.report.Reason;
import org.isnad.workspace.CaseException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The database of one case: hashed rows, one writer. Not safe for use from several threads. */
final class Rows implements AutoCloseable {
    /** The body is stored as it is. */
    private static final int PLAIN = 0;

    private final Path database;
    private Connection connection;

    private Rows(Path database, Connection connection) {
        this.database = database;
        this.connection = connection;
    }

    static Rows open(Path home, Schema schema) throws IOException {
        Path database = home.resolve("case.db");
        Optional<Connection> opened = Optional.empty();
        try {
            opened = Optional.of(connect(database));
            schema.upgrade(opened.get(), database);
            return new Rows(database, opened.get());
        } catch (SQLException e) {
            closeQuietly(opened, e);
            throw failure(database, "cannot be opened", e);
        } catch (IOException e) {
            closeQuietly(opened, e);
            throw e;
        }
    }

    private static Connection connect(Path database) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // NORMAL would lose acknowledged rows when the power goes
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        // by URI, because the driver takes a question mark in a plain path for the start of options
        return config.createConnection("jdbc:sqlite:" + database.toUri());
    }

    /** Several changes that are kept together or not at all. */
    interface Changes {
        void make() throws SQLException;
    }

    void keep(String what, Changes changes) throws IOException {
        try {
            connection.setAutoCommit(false);
            changes.make();
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            reopen(e);
            throw failure(database, "did not take " + what + "; nothing of it was kept", e);
        }
    }

    // after a full disk the connection may refuse everything until it is opened anew; closing rolls back
    private void reopen(SQLException cause) throws IOException {
        try {
            closeQuietly(Optional.of(connection), cause);
            connection = connect(database);
        } catch (SQLException e) {
            e.addSuppressed(cause);
            throw failure(database, "cannot be opened again", e);
        }
    }

    void insert(String table, String subject, byte[] body) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO " + table + " (subject, codec, body, hash) VALUES (?, ?, ?, ?)")) {
            insert.setString(1, subject);
            insert.setInt(2, PLAIN);
            insert.setBytes(3, body);
            insert.setBytes(4, hash(table, subject, PLAIN, body));
            insert.executeUpdate();
        }
    }

    /** Rows about one subject in the order they were kept. */
    List<Row> about(String table, String subject) throws IOException {
        return select(table, "WHERE subject = ? ORDER BY id", Optional.of(subject));
    }

    Optional<Row> latest(String table, String subject) throws IOException {
        return select(table, "WHERE subject = ? ORDER BY id DESC LIMIT 1", Optional.of(subject)).stream()
                .findFirst();
    }

    /** All rows in the order they were kept. */
    List<Row> all(String table) throws IOException {
        return select(table, "ORDER BY id", Optional.empty());
    }

    List<String> subjects(String table) throws IOException {
        return subjects(table, "SELECT DISTINCT subject FROM " + table);
    }

    private List<String> subjects(String table, String query) throws IOException {
        List<String> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(query);
                ResultSet result = select.executeQuery()) {
            while (result.next()) {
                found.add(result.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw failure(database, "cannot be read (table " + table + ")", e);
        }
    }

    /** The same in the order in which they came first. */
    List<String> ordered(String table) throws IOException {
        return subjects(table, "SELECT subject FROM " + table + " GROUP BY subject ORDER BY MIN(id)");
    }

    private List<Row> select(String table, String which, Optional<String> subject) throws IOException {
        List<Row> found = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement("SELECT id, subject, codec, body, hash FROM " + table + " " + which)) {
            if (subject.isPresent()) {
                select.setString(1, subject.get());
            }
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    found.add(row(table, result));
                }
            }
            return found;
        } catch (SQLException e) {
            throw failure(database, "cannot be read (table " + table + ")", e);
        }
    }

    private Row row(String table, ResultSet result) throws SQLException {
        String subject = result.getString(2);
        int codec = result.getInt(3);
        byte[] body = result.getBytes(4);
        boolean sound = MessageDigest.isEqual(result.getBytes(5), hash(table, subject, codec, body));
        String name =
                "row " + result.getLong(1) + " of table " + table + " in " + database + " (about " + subject + ")";
        return new Row(name, subject, codec, body, sound);
    }

    /** One row as read, sound or not. */
    // private to this package and never compared
    @SuppressWarnings("ArrayRecordComponent")
    record Row(String name, String subject, int codec, byte[] body, boolean sound) {
        /** @throws IOException if the row is not as it was written */
        byte[] checkedBody() throws IOException {
            if (!sound) {
                throw new CaseException(
                        Reason.of("store.damaged", name),
                        "The case is damaged: " + name
                                + " is not as it was written. Take it from a copy of the case, or bring the document in anew");
            }
            if (codec != PLAIN) {
                String why = "The case holds a body of kind " + codec + ", " + name + ": open it with a newer Isnad";
                throw new CaseException(Reason.of("store.unreadable", why), why);
            }
            return body;
        }
    }

    private static byte[] hash(String table, String subject, int codec, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((table + "\0" + subject + "\0").getBytes(StandardCharsets.UTF_8));
            digest.update(ByteBuffer.allocate(4).putInt(codec).array());
            return digest.digest(body);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static IOException failure(Path database, String what, SQLException e) {
        SQLiteErrorCode code = e instanceof SQLiteException s ? s.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
        Why why = switch (code) {
            case SQLITE_FULL -> new Why("full", "the disk is full: make room and try again");
            case SQLITE_NOTADB -> new Why("no-database", "it is no case database: choose another folder");
            case SQLITE_CORRUPT -> new Why("corrupt", "it is damaged: take it from a copy of the case");
            case SQLITE_BUSY -> new Why("busy", "another program is using it: close it there first");
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM ->
                new Why("locked", "it may not be written to: change its permissions");
            default -> new Why("failed", String.valueOf(e.getMessage()));
        };
        String words = "Case " + database + " " + what + ": " + why.words();
        return new CaseException(Reason.of("store." + why.key(), database.toString(), words), words, e);
    }

    private record Why(String key, String words) {}

    private static void closeQuietly(Optional<Connection> connection, Exception cause) {
        try {
            if (connection.isPresent()) {
                connection.get().close();
            }
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    /** For tests that need a full disk. */
    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failure(database, "cannot be closed", e);
        }
    }
}
