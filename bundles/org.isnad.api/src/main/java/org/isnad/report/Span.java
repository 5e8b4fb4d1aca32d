package org.isnad.report;

/**
 * A half-open range of a report's text.
 *
 * @param start first UTF-16 index into {@link Report#text()}, inclusive
 * @param end UTF-16 index after the last one, exclusive; never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    /** @throws IllegalArgumentException if {@code start} is negative or after {@code end} */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Span " + start + ".." + end + ": needs 0 <= start <= end");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether both have at least one character in common. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    /** The words this span points to; {@code text} must be the text it was made for. */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** By start, the longer one first among those that begin together. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }
}
