@NullMarked
package org.isnad.parsers.office;

import org.jspecify.annotations.NullMarked;
