/** Names of countries, places, organisations, offices and people. */
@NullMarked
package org.isnad.classifiers.names;

import org.jspecify.annotations.NullMarked;
