@NullMarked
package org.isnad.parsers;

import org.jspecify.annotations.NullMarked;
