package org.isnad.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.isnad.report.Reason;
import org.isnad.workspace.CaseException;

/**
 * Brings a database to the newest form, one numbered step after the other.
 *
 * @param steps statements that lead from version 0 to 1, from 1 to 2 and so on; only ever added to
 */
record Schema(List<List<String>> steps) {
    static final Schema CURRENT = new Schema(List.of(
            List.of(
                    table("document", "UNIQUE"),
                    table("report", "UNIQUE"),
                    table("summary", "UNIQUE"),
                    table("analysis", ""),
                    table("decision", ""),
                    table("comparison", ""),
                    "CREATE INDEX analysis_subject ON analysis (subject)",
                    "CREATE INDEX decision_subject ON decision (subject)"),
            // what was read again in another character set; the newest counts
            List.of(
                    table("report_anew", ""),
                    table("summary_anew", ""),
                    "CREATE INDEX report_anew_subject ON report_anew (subject)")));

    // one shape for all, so that one piece of code writes, hashes and checks them; what is in a body is the mapper's
    // business
    private static String table(String name, String unique) {
        return "CREATE TABLE " + name + " (id INTEGER PRIMARY KEY AUTOINCREMENT, subject TEXT NOT NULL " + unique
                + ", codec INTEGER NOT NULL, body BLOB NOT NULL, hash BLOB NOT NULL) STRICT";
    }

    /** @throws IOException if the database is newer than this program */
    void upgrade(Connection connection, Path database) throws IOException, SQLException {
        int version = version(connection);
        if (version > steps.size()) {
            throw new CaseException(
                    Reason.of("store.newer", database.toString(), "" + version, "" + steps.size()),
                    "Case " + database + " has format " + version + ", this Isnad reads up to " + steps.size()
                            + ": open it with a newer Isnad");
        }
        if (version > 0 && version < steps.size()) {
            copy(connection, database.resolveSibling("case.db.format-" + version));
        }
        for (int next = version; next < steps.size(); next++) {
            step(connection, next);
        }
    }

    private void step(Connection connection, int from) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String sql : steps.get(from)) {
                statement.execute(sql);
            }
            statement.execute("PRAGMA user_version = " + (from + 1));
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static void copy(Connection connection, Path copy) throws IOException, SQLException {
        Files.deleteIfExists(copy);
        try (var statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, copy.toString());
            statement.execute();
        }
    }

    static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("PRAGMA user_version")) {
            return result.getInt(1);
        }
    }
}
