package org.isnad.parsers;

import java.util.Optional;
import org.isnad.report.Role;
import org.isnad.report.Span;

/** A stretch of text on its way to become a passage; without a role it is undecided. */
record Block(Span span, Optional<Role> role, String rule) {
    /** The rule of undecided words that a page shows in a box of their own and that say little. */
    static final String SCRAP = "scrap";

    /** How the rule of words ends that are an entry of a list. */
    static final String ITEM = ".item";

    static Block undecided(Span span, String rule) {
        return new Block(span, Optional.empty(), rule);
    }

    static Block of(Span span, Role role, String rule) {
        return new Block(span, Optional.of(role), rule);
    }

    boolean undecided() {
        return role.isEmpty();
    }

    boolean is(Role other) {
        return role.isPresent() && role.get() == other;
    }

    Block as(Role newRole, String newRule) {
        return of(span, newRole, newRule);
    }
}
