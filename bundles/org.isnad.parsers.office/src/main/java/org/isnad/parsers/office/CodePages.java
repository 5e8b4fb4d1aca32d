package org.isnad.parsers.office;

import java.nio.charset.Charset;
import java.util.Optional;

/** The numbers Windows gives to character sets. */
final class CodePages {
    private CodePages() {}

    static Optional<Charset> charset(int page) {
        return Optional.of(
                        page == 65001
                                ? "UTF-8"
                                : page == 1200
                                        ? "UTF-16LE"
                                        : page > 28590 && page < 28606
                                                ? "ISO-8859-" + (page - 28590)
                                                : page == 32768 || page == 10000 ? "x-MacRoman" : "windows-" + page)
                .filter(Charset::isSupported)
                .map(Charset::forName);
    }
}
