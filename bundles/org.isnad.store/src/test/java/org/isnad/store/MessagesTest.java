package org.isnad.store;

import org.isnad.testkit.MessagesContract;

class MessagesTest implements MessagesContract {
    @Override
    public Class<?> inBundle() {
        return FolderCaseStore.class;
    }
}
