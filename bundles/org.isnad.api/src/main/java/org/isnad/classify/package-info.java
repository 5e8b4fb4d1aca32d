/** For authors of classifiers: how findings are made from a report and what was found before. */
@Export
@Version("0.1.0")
@NullMarked
package org.isnad.classify;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
