/** For authors of views: a contract test to implement beside a view. Never part of a product. */
@Export
@Version("0.1.0")
@NullMarked
package org.isnad.testkit.views;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
