/** For whoever compares texts across languages: a lexicon of concepts with their Arabic, Hebrew, Turkish and English words. */
@Export
@Version("0.1.0")
@NullMarked
package org.isnad.text.concepts;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
