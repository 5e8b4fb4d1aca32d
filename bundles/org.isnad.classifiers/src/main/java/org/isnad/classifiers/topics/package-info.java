/** Topics: what a report is about, by words it uses. */
@NullMarked
package org.isnad.classifiers.topics;

import org.jspecify.annotations.NullMarked;
