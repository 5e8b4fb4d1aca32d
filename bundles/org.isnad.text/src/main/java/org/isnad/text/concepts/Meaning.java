package org.isnad.text.concepts;

/**
 * One thing a word tells whatever language it is in.
 *
 * @param key the same for the same thing in all languages: a concept's id; {@code ~} and the consonants of a name as they
 *     sound; {@code =} and a word in Latin letters; {@code #} and a number
 * @param weight how much it tells, above 0
 */
public record Meaning(String key, double weight) {}
