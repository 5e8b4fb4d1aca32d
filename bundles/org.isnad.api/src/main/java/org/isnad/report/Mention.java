package org.isnad.report;

import java.util.Optional;

/**
 * A name in the text.
 *
 * @param span the name's words, clitics left outside
 * @param kind {@code country city region organisation ministry service party armed-group agency outlet person office nationality facility}
 *     or a plug-in's own
 * @param name the name as a reader would look it up, in the report's language
 * @param entity stable id across scripts, such as {@code country:EG} or {@code org:reuters}; empty if unknown
 * @param rule the rule that found it
 */
public record Mention(Span span, String kind, String name, Optional<String> entity, String rule) implements Finding {}
