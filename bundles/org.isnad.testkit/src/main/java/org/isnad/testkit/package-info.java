/** For authors of plug-ins: contract tests to implement beside a plug-in. Never part of a product. */
@Export
@Version("0.1.0")
@NullMarked
package org.isnad.testkit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
