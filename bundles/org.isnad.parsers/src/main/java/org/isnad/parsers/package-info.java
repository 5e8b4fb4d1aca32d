/** For authors of parsers: reads the prose inside other formats by the rules of plain texts and web pages. */
@Export
@Version("0.1.0")
@NullMarked
package org.isnad.parsers;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
