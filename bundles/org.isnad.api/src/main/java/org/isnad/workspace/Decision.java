package org.isnad.workspace;

import java.time.Instant;
import java.util.Optional;
import org.isnad.report.ReportId;
import org.isnad.report.Span;

/**
 * What an analyst decided or noted; never overwritten, a later one on the same subject counts.
 *
 * @param report about which report
 * @param span about which words, if about words
 * @param subject what is decided, such as {@code attribution}, {@code grade.source}, {@code note} (see {@link Note})
 * @param verdict {@code accept reject withdrawn merge split}, a grade, or free words for notes; {@code withdrawn} takes back the
 *     one before, for nothing decided is ever deleted
 * @param analyst who
 * @param at when
 */
public record Decision(
        ReportId report, Optional<Span> span, String subject, String verdict, String analyst, Instant at) {}
