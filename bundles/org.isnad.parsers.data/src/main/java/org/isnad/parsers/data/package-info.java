/** For authors of parsers of tables: reads rows as reports. Beside it the parsers of JSON, CSV and pages of described sites. */
@Export
@Version("0.1.0")
@NullMarked
package org.isnad.parsers.data;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
