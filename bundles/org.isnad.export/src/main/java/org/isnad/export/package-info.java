/** For those who write results out: reports, analyses and comparisons as JSON, text and pages. */
@Export
@Version("0.1.0")
@NullMarked
package org.isnad.export;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
