/** Labels: report type, loaded language, cut text, suspicious words. */
@NullMarked
package org.isnad.classifiers.labels;

import org.jspecify.annotations.NullMarked;
