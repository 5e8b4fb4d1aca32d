/** Direct speech between quotation marks. */
@NullMarked
package org.isnad.classifiers.quotations;

import org.jspecify.annotations.NullMarked;
