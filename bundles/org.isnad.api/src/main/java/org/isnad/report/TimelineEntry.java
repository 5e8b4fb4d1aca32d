package org.isnad.report;

import java.util.Optional;

/**
 * One point of the time line.
 *
 * @param time when
 * @param lane {@code published} or {@code event}
 * @param report which report says so
 * @param span its words; empty for a time stated outside the text
 */
public record TimelineEntry(StatedTime time, String lane, ReportId report, Optional<Span> span) {}
