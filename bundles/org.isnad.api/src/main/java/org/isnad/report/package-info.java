/** For everyone: the facts Isnad speaks of — documents, reports, findings, comparisons — as immutable, self-checking records. */
@Export
@Version("0.1.0")
@NullMarked
package org.isnad.report;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
