package org.isnad.classifiers.en.attribution;

/** Tokens of a sentence: {@code from} up to but not including {@code to}. */
record Part(int from, int to) {
    int length() {
        return to - from;
    }
}
