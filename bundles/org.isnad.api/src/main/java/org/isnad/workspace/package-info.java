/** For windows, command lines and stores: the services through which the one flow is used. */
@Export
@Version("0.1.0")
@NullMarked
package org.isnad.workspace;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
