@NullMarked
package org.isnad.classifiers.labels;

import org.jspecify.annotations.NullMarked;
