package org.isnad.parsers.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;

/** The bytes of a file; each look at them is counted, so that a search without end comes to one. */
final class WatchedBytes extends RandomAccessReadBuffer {
    private final Budget budget;

    WatchedBytes(byte[] bytes, Budget budget) {
        super(bytes);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        budget.step();
        return super.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        budget.step();
        return super.read(into, offset, length);
    }

    @Override
    public void seek(long position) throws IOException {
        budget.step();
        super.seek(position);
    }

    // the views of streams read through this one
    @Override
    public RandomAccessReadView createView(long startPosition, long streamLength) throws IOException {
        return new RandomAccessReadView(this, startPosition, streamLength);
    }
}
