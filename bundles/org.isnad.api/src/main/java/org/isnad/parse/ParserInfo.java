package org.isnad.parse;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** What the host must know of a {@link Parser} before it loads its class: written as service properties. */
@ComponentPropertyType
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ParserInfo {
    /** Prefix of the service properties these values become. */
    String PREFIX_ = "isnad.";

    /** Unique id such as {@code org.example.log}; ids beginning with {@code isnad.} are reserved for Isnad. */
    String id();

    /** What people see; {@code %key} is looked up in the bundle's {@code OSGI-INF/l10n/bundle*.properties}. */
    String label();

    /** Media types it is made for, such as {@code text/html}. */
    String[] mediaTypes();

    /**
     * Whether the parser should run in a process of its own, which is ended if a document is too much for it: right for
     * binary formats. Such a parser needs no service, reads no bundle and is made by its constructor without parameters.
     */
    boolean isolated() default false;
}
