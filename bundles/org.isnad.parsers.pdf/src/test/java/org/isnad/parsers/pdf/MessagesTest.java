package org.isnad.parsers.pdf;

import org.isnad.testkit.MessagesContract;

class MessagesTest implements MessagesContract {
    @Override
    public Class<?> inBundle() {
        return PdfParser.class;
    }
}
