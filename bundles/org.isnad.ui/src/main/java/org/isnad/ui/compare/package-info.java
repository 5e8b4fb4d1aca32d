/** For authors of comparison views: the extension point for tabs beside the standard ones. */
@Export
@Version("0.1.0")
@NullMarked
package org.isnad.ui.compare;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
