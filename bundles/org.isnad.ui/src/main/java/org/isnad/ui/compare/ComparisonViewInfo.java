package org.isnad.ui.compare;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** What the host must know of a {@link ComparisonView} before it loads its class: written as service properties. */
@ComponentPropertyType
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ComparisonViewInfo {
    /** Prefix of the service properties these values become. */
    String PREFIX_ = "isnad.";

    /** Unique id such as {@code org.example.heatmap}; ids beginning with {@code isnad.} are reserved for Isnad. */
    String id();

    /** The tab's words; {@code %key} is looked up in the bundle's {@code OSGI-INF/l10n/bundle*.properties}. */
    String label();

    /** Path of an SVG or PNG in the bundle, or nothing. */
    String icon() default "";
}
