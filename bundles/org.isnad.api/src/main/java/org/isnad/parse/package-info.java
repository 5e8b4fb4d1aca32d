/** For authors of parsers: how a document becomes reports. */
@Export
@Version("0.1.0")
@NullMarked
package org.isnad.parse;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
