package org.isnad.classify;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * What the host must know of a {@link Classifier} before it loads its class: written as service properties.
 *
 * <p>Kinds of findings are named {@code mention time quantity quotation attribution claim}, and {@code label} or
 * {@code label.SCHEME} for classifications. {@code label} in {@link #needs()} stands for every scheme.
 */
@ComponentPropertyType
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ClassifierInfo {
    /** Prefix of the service properties these values become. */
    String PREFIX_ = "isnad.";

    /** Unique id such as {@code org.example.irony}; ids beginning with {@code isnad.} are reserved for Isnad. */
    String id();

    /** What people see; {@code %key} is looked up in the bundle's {@code OSGI-INF/l10n/bundle*.properties}. */
    String label();

    /** Language tags of reports it reads; none means every language. */
    String[] languages() default {};

    /** Kinds of findings that must be complete before it runs. */
    String[] needs() default {};

    /** Kinds of findings it makes. */
    String[] gives();
}
