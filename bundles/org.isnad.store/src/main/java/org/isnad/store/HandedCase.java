package org.isnad.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.isnad.report.Reason;
import org.isnad.workspace.CaseException;

/**
 * A case as one file: a ZIP of {@code case.json}, {@code rows/TABLE} with a subject, a tab and a body a line, and
 * {@code originals/SHA256}.
 *
 * @param format how the file is made
 * @param database the form of the database the rows are from
 * @param written when
 * @param parts the hash of every table's part
 */
record HandedCase(int format, int database, String written, Map<String, String> parts) {
    static final int FORMAT = 1;
    static final String HEAD = "case.json";
    static final String ROWS = "rows/";
    static final String ORIGINALS = "originals/";
    /** In the order in which what others point to comes first. */
    static final List<String> TABLES = List.of(
            "document", "report", "summary", "report_anew", "summary_anew", "analysis", "decision", "comparison");

    static CaseException damaged(Path file, String why) {
        return new CaseException(
                Reason.of("store.handed.damaged", file.toString(), why),
                "Case file " + file + " is damaged or was changed, nothing was taken over: " + why);
    }
}
