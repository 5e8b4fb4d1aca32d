package org.isnad.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class DocumentTest {
    private static final byte[] LARGE = new byte[200_000];

    @Test
    void itsHashIsThatOfItsBytes() {
        Document empty = new Document("a", new byte[0]);
        Document other = new Document("a", new byte[] {'a', 'b', 'c'});
        String ofNothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        String ofAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assertEquals(ofNothing, empty.sha256());
        assertEquals(ofAbc, other.sha256());
        assertEquals(ofNothing, empty.sha256());
        assertNotEquals(ReportId.of(empty, 1), ReportId.of(other, 1));
    }

    @Test
    void idsOfManyReportsCostOneHash() {
        Document many = new Document("many.mbox", LARGE);
        long ids = cost(2_000, i -> ReportId.of(many, i));
        long hashes = cost(200, i -> new Document("one.txt", LARGE).sha256());
        assertTrue(ids < hashes, "2,000 ids: " + ids + " ns, 200 hashes: " + hashes + " ns");
    }

    private interface Each {
        void of(int index);
    }

    private static long cost(int times, Each each) {
        var threads = ManagementFactory.getThreadMXBean();
        long begun = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < times; i++) {
            each.of(i);
        }
        return threads.getCurrentThreadCpuTime() - begun;
    }
}
