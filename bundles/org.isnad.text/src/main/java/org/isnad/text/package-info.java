/** For plug-in authors: Arabic-first text tools that never lose the place in the original text. */
@Export
@Version("0.1.0")
@NullMarked
package org.isnad.text;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
