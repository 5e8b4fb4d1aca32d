package org.isnad.report;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Someone or something said to have told: exactly what the text says of it, nothing more.
 *
 * <p>«مصدران من المخابرات المصرية لم تسمهما»: unnamed, 2, intelligence, {@code country:EG}.
 *
 * @param span the words that name it; for an anaphor («المصدران») the anaphor, for an ellipsis («وأضافا») the antecedent
 * @param name the name as a reader would look it up; for unnamed sources their description
 * @param kind what it is
 * @param named whether it can be told who it is; agencies, outlets and organisations are named by their name
 * @param count how many; empty means several, number not said
 * @param sector the walk of life, if the text says it
 * @param role office or function, as worded
 * @param affiliation whom it belongs to: an entity id where known, else as worded
 * @param nationality entity id such as {@code country:EG}
 * @param access how near it is to the matter, as worded: «مطلعة جدا», "familiar with the talks"
 * @param scope what limits the group: «بينهم», "including"
 * @param entity stable id across scripts; empty if unknown
 * @param anonymity why it is not named, as worded: «لأنه غير مخول بالحديث», "because he was not authorised to speak"
 */
public record Source(
        Span span,
        String name,
        SourceKind kind,
        boolean named,
        OptionalInt count,
        Optional<Sector> sector,
        Optional<String> role,
        Optional<String> affiliation,
        Optional<String> nationality,
        Optional<String> access,
        Optional<String> scope,
        Optional<String> entity,
        Optional<String> anonymity) {
    /** @throws IllegalArgumentException if a count is below 1 */
    public Source {
        if (count.isPresent() && count.getAsInt() < 1) {
            throw new IllegalArgumentException("Source " + name + ": count " + count.getAsInt() + " must be 1 or more");
        }
    }

    /** A source of which the text does not say why it is not named. */
    public Source(
            Span span,
            String name,
            SourceKind kind,
            boolean named,
            OptionalInt count,
            Optional<Sector> sector,
            Optional<String> role,
            Optional<String> affiliation,
            Optional<String> nationality,
            Optional<String> access,
            Optional<String> scope,
            Optional<String> entity) {
        this(
                span,
                name,
                kind,
                named,
                count,
                sector,
                role,
                affiliation,
                nationality,
                access,
                scope,
                entity,
                Optional.empty());
    }

    /** One named source. */
    public static Source named(Span span, String name, SourceKind kind) {
        return new Builder(span, name, kind).named(true).build();
    }

    /** One unnamed source. */
    public static Source unnamed(Span span, String description, SourceKind kind) {
        return new Builder(span, description, kind).build();
    }

    /** A builder that starts with this source's values. */
    public Builder but() {
        Builder copy = new Builder(span, name, kind).named(named).count(count);
        copy.sector = sector;
        copy.role = role;
        copy.affiliation = affiliation;
        copy.nationality = nationality;
        copy.access = access;
        copy.scope = scope;
        copy.entity = entity;
        copy.anonymity = anonymity;
        return copy;
    }

    /** Collects what a text says of a source; one source, unnamed, until told otherwise. */
    public static final class Builder {
        private Span span;
        private String name;
        private SourceKind kind;
        private boolean named;
        private OptionalInt count = OptionalInt.of(1);
        private Optional<Sector> sector = Optional.empty();
        private Optional<String> role = Optional.empty();
        private Optional<String> affiliation = Optional.empty();
        private Optional<String> nationality = Optional.empty();
        private Optional<String> access = Optional.empty();
        private Optional<String> scope = Optional.empty();
        private Optional<String> entity = Optional.empty();
        private Optional<String> anonymity = Optional.empty();

        public Builder(Span span, String name, SourceKind kind) {
            this.span = span;
            this.name = name;
            this.kind = kind;
        }

        public Builder span(Span value) {
            span = value;
            return this;
        }

        public Builder name(String value) {
            name = value;
            return this;
        }

        public Builder kind(SourceKind value) {
            kind = value;
            return this;
        }

        public Builder named(boolean value) {
            named = value;
            return this;
        }

        public Builder count(int value) {
            return count(OptionalInt.of(value));
        }

        /** Empty: several, number not said. */
        public Builder count(OptionalInt value) {
            count = value;
            return this;
        }

        public Builder sector(Sector value) {
            sector = Optional.of(value);
            return this;
        }

        public Builder role(String value) {
            role = Optional.of(value);
            return this;
        }

        public Builder affiliation(String value) {
            affiliation = Optional.of(value);
            return this;
        }

        public Builder nationality(String value) {
            nationality = Optional.of(value);
            return this;
        }

        public Builder access(String value) {
            access = Optional.of(value);
            return this;
        }

        public Builder scope(String value) {
            scope = Optional.of(value);
            return this;
        }

        public Builder entity(String value) {
            entity = Optional.of(value);
            return this;
        }

        /** Why it is not named, as worded. */
        public Builder anonymity(String value) {
            anonymity = Optional.of(value);
            return this;
        }

        public Source build() {
            return new Source(
                    span,
                    name,
                    kind,
                    named,
                    count,
                    sector,
                    role,
                    affiliation,
                    nationality,
                    access,
                    scope,
                    entity,
                    anonymity);
        }
    }
}
