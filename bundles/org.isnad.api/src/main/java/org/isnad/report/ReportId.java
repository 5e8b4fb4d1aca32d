package org.isnad.report;

/**
 * Names a report: the SHA-256 of its document and, when a document holds several, its place in it.
 *
 * @param document lower-case hexadecimal SHA-256 of the document's bytes
 * @param index 0 for the first report of the document
 */
public record ReportId(String document, int index) implements Comparable<ReportId> {
    private static final int LENGTH = 64;

    /** @throws IllegalArgumentException if {@code document} is no lower-case SHA-256 or {@code index} is negative */
    public ReportId {
        if (!isSha256(document) || index < 0) {
            throw new IllegalArgumentException(
                    "Report id " + document + "#" + index + ": needs a SHA-256 and an index");
        }
    }

    public static ReportId of(Document document, int index) {
        return new ReportId(document.sha256(), index);
    }

    /** Reads what {@link #toString()} wrote. */
    public static ReportId parse(String text) {
        int hash = text.indexOf('#');
        return hash < 0
                ? new ReportId(text, 0)
                : new ReportId(text.substring(0, hash), Integer.parseInt(text.substring(hash + 1)));
    }

    /** The first eight digits: enough for messages. */
    public String brief() {
        return document.substring(0, 8) + (index == 0 ? "" : "#" + index);
    }

    private static boolean isSha256(String document) {
        for (int i = 0; i < document.length(); i++) {
            char c = document.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return document.length() == LENGTH;
    }

    @Override
    public int compareTo(ReportId other) {
        int byDocument = document.compareTo(other.document);
        return byDocument != 0 ? byDocument : Integer.compare(index, other.index);
    }

    @Override
    public String toString() {
        return index == 0 ? document : document + "#" + index;
    }
}
