package org.isnad.report;

import java.lang.ref.WeakReference;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The digests of documents at hand: a job, its parser and the store ask for the same one, a mailbox once for each report.
 * Known by the array that holds the bytes, which nobody outside a document ever sees. Safe for threads.
 */
final class Digests {
    private static final int PLACES = 16;
    private static final AtomicReferenceArray<@Nullable Digest> RECENT = new AtomicReferenceArray<>(PLACES);

    // copied, never fed: looking up who provides it costs as much as the digest of a short text
    private static final MessageDigest FRESH = fresh();

    private record Digest(WeakReference<byte[]> bytes, String sha256) {}

    private Digests() {}

    /** In lower-case hexadecimal. */
    static String sha256(byte[] bytes) {
        int place = bytes.length % PLACES;
        Digest known = RECENT.get(place);
        if (known != null && known.bytes.refersTo(bytes)) {
            return known.sha256;
        }
        String sha256 = reckoned(bytes);
        // whoever does not see it yet reckons it anew
        RECENT.setRelease(place, new Digest(new WeakReference<>(bytes), sha256));
        return sha256;
    }

    private static String reckoned(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(((MessageDigest) FRESH.clone()).digest(bytes));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("The JDK's own SHA-256 can be copied", e);
        }
    }

    private static MessageDigest fresh() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
