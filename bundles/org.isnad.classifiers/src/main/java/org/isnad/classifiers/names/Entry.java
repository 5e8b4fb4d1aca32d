package org.isnad.classifiers.names;

/**
 * What a phrase of a list stands for.
 *
 * @param kind as in {@link org.isnad.report.Mention#kind()}; empty for phrases that only look like names
 * @param entity stable id
 * @param country code of the country it belongs to; empty if to none or several
 * @param acronym whether it counts in capitals only: US is no us
 */
record Entry(String kind, String entity, String country, boolean acronym) {
    static final Entry NO_NAME = new Entry("", "", "", false);

    boolean isPlace() {
        return kind.equals("country") || kind.equals("city") || kind.equals("region");
    }

    boolean saysCountry() {
        return kind.equals("country") || kind.equals("nationality");
    }
}
