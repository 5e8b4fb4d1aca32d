package org.isnad.parsers;

import org.isnad.testkit.MessagesContract;

class MessagesTest implements MessagesContract {
    @Override
    public Class<?> inBundle() {
        return TextParser.class;
    }
}
