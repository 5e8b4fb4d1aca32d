package org.isnad.workspace;

import java.time.Instant;
import org.isnad.report.Reason;

/**
 * Something that went wrong and what it was about: a row in the problems list, never a dialog.
 *
 * @param subject the file, report or plug-in it is about, as people know it
 * @param reason what happened and the way out
 * @param at when it was noticed
 */
public record Problem(String subject, Reason reason, Instant at) {}
