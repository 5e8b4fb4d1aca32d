package org.isnad.export;

import org.isnad.report.Dossier;

/**
 * A report together with where it was read from: what every exporter starts from.
 *
 * @param file name of the file or document, as its reader knows it
 * @param parser id of the parser that read it; empty where it is not known any more, as in a case
 * @param version version of that parser's bundle
 * @param dossier the report and what was found in it
 */
public record FileReport(String file, String parser, String version, Dossier dossier) {}
