package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import org.isnad.classify.Classifier;
import org.isnad.core.plugins.ClassPathPlugIns;
import org.isnad.core.plugins.PlainCatalogue;
import org.isnad.parse.Parser;

/** The standard plug-ins for evaluations, as packed or, from plain class folders, by their names. */
final class Plugged {
    private static final List<String> CLASSIFIERS = List.of(
            "names.NamesClassifier",
            "quantities.QuantitiesClassifier",
            "claims.ClaimsClassifier",
            "quotations.QuotationsClassifier",
            "ar.times.ArabicTimesClassifier",
            "en.times.EnglishTimesClassifier",
            "he.times.HebrewTimesClassifier",
            "tr.times.TurkishTimesClassifier",
            "ar.attribution.ArabicAttributionClassifier",
            "en.attribution.EnglishAttributionClassifier",
            "he.attribution.HebrewAttributionClassifier",
            "tr.attribution.TurkishAttributionClassifier");

    private Plugged() {}

    static PlainCatalogue catalogue() throws ReflectiveOperationException {
        PlainCatalogue packed = ClassPathPlugIns.catalogue(Plugged.class.getClassLoader());
        if (!packed.classifiers().isEmpty()) {
            return packed;
        }
        List<Classifier> classifiers = new ArrayList<>();
        for (String name : CLASSIFIERS) {
            classifiers.add((Classifier) made("org.isnad.classifiers." + name));
        }
        List<Parser> parsers = List.of(
                (Parser) made("org.isnad.parsers.TextParser"), (Parser) made("org.isnad.parsers.data.JsonParser"));
        return new PlainCatalogue(parsers, classifiers);
    }

    // the bundles export nothing, so there is no type to name
    private static Object made(String name) throws ReflectiveOperationException {
        return Class.forName(name).getDeclaredConstructor().newInstance();
    }
}
