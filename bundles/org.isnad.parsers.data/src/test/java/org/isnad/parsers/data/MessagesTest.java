package org.isnad.parsers.data;

import org.isnad.testkit.MessagesContract;

class MessagesTest implements MessagesContract {
    @Override
    public Class<?> inBundle() {
        return JsonParser.class;
    }
}
