package org.isnad.testkit;

import org.isnad.work.Work;

/** Work for tests. */
public final class Works {
    /** Work that was cancelled before it began. */
    public static final Work CANCELLED = new Work() {
        @Override
        public boolean cancelled() {
            return true;
        }

        @Override
        public void progress(long done, long total) {}
    };

    private Works() {}
}
