package org.isnad.classify;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** What the host must know of a {@link Lexicon} before it loads its class: written as service properties. */
@ComponentPropertyType
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface LexiconInfo {
    /** Prefix of the service properties these values become. */
    String PREFIX_ = "isnad.";

    /** Unique id such as {@code org.example.ports}; ids beginning with {@code isnad.} are reserved for Isnad. */
    String id();

    /** What people see; {@code %key} is looked up in the bundle's {@code OSGI-INF/l10n/bundle*.properties}. */
    String label();

    /** Language tags it has names in; none means perhaps any. It is not read before a report in one of them comes. */
    String[] languages() default {};
}
