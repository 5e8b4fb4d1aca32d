package org.isnad.ui;

import org.isnad.ui.compare.Tone;

/** A few words in a rounded frame beside others: what is worth knowing of a report at a glance. */
record Chip(String words, Tone tone) {}
