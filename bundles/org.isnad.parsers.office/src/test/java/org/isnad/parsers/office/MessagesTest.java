package org.isnad.parsers.office;

import org.isnad.testkit.MessagesContract;

class MessagesTest implements MessagesContract {
    @Override
    public Class<?> inBundle() {
        return OfficeParser.class;
    }
}
