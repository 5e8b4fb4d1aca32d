@NullMarked
package org.isnad.classifiers.topics;

import org.jspecify.annotations.NullMarked;
