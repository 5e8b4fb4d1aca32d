/** For plug-in authors and callers: cancelling and progress of long work. */
@Export
@Version("0.1.0")
@NullMarked
package org.isnad.work;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
