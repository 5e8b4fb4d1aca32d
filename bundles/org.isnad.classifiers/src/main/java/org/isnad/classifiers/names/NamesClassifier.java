package org.isnad.classifiers.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.isnad.classify.Classifier;
import org.isnad.classify.ClassifierInfo;
import org.isnad.classify.LexiconRow;
import org.isnad.classify.Lexicons;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Mention;
import org.isnad.report.Passage;
import org.isnad.report.Role;
import org.isnad.text.FoldedText;
import org.isnad.work.Work;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Finds names: countries, places, organisations, media, ministries and offices with their country, and people by title,
 * given name or an earlier mention.
 */
@Component
@ClassifierInfo(id = "isnad.names", label = "%classifier.names", gives = "mention")
public final class NamesClassifier implements Classifier {
    private final Map<Tongue, TongueNames> tongues = new EnumMap<>(Tongue.class);
    private final Lexicons lexicons;

    /** With the lists of this bundle alone. */
    public NamesClassifier() {
        this(Lexicons.NONE);
    }

    /** With what these lexicons say besides; it goes before what the lists of this bundle say. */
    @Activate
    public NamesClassifier(@Reference Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    @Override
    public List<Finding> classify(Dossier dossier, Work work) {
        FoldedText text = FoldedText.of(dossier.report().text());
        People people = new People(text);
        List<Mention> mentions = new ArrayList<>();
        for (Passage passage : dossier.report().passages()) {
            work.check();
            if (passage.role() != Role.FURNITURE && passage.role() != Role.LINK) {
                Tongue tongue = Tongue.of(passage, text.text());
                mentions.addAll(names(tongue).mentions(text, passage.span(), people));
            }
        }
        mentions = new ArrayList<>(people.withoutNamesakes(mentions));
        long[] places = People.places(mentions);
        for (Passage passage : dossier.report().passages()) {
            work.check();
            if (passage.role() != Role.FURNITURE && passage.role() != Role.LINK) {
                mentions.addAll(people.again(passage.span(), places));
            }
        }
        List<Mention> again = MarkedAgain.with(text.text(), mentions);
        List<Mention> all = new ArrayList<>(OwnOutlet.with(dossier.report(), again));
        all.sort(Comparator.comparing(Mention::span));
        return List.copyOf(Aliases.joined(text.text(), people.joined(Bodies.again(all))));
    }

    // lists are read when a language is first met, and again when the lexicons are others
    private synchronized TongueNames names(Tongue tongue) {
        List<LexiconRow> rows = lexicons.rows(tongue.locale());
        TongueNames known = tongues.get(tongue);
        if (known == null || !known.isOf(rows)) {
            known = new TongueNames(tongue, rows);
            tongues.put(tongue, known);
        }
        return known;
    }
}
