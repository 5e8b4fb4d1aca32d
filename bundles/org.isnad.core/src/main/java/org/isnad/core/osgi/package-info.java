/** How the core is wired into the framework: the only package here that knows OSGi. */
@NullMarked
package org.isnad.core.osgi;

import org.jspecify.annotations.NullMarked;
