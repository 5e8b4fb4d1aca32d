package org.isnad.classifiers.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.classify.Classifier;
import org.isnad.classify.ClassifierInfo;
import org.isnad.report.Attribution;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Link;
import org.isnad.report.Mention;
import org.isnad.report.Passage;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.Sentences;
import org.isnad.work.Work;
import org.osgi.service.component.annotations.Component;

/** Finds claims: clauses of headline and body with how sure their words are, what is done, and by whom. */
@Component
@ClassifierInfo(
        id = "isnad.claims",
        label = "%classifier.claims",
        languages = {"ar", "en", "he", "tr"},
        needs = {"mention", "attribution", "time", "quantity", "quotation"},
        gives = "claim")
public final class ClaimsClassifier implements Classifier {
    private static final Set<Role> ROLES = Set.of(Role.HEADLINE, Role.SUBHEADING, Role.PARAGRAPH);

    @Override
    public List<Finding> classify(Dossier dossier, Work work) {
        FoldedText text = FoldedText.of(dossier.report().text());
        Nearby<Attribution> attributions = Nearby.of(dossier.findings(Attribution.class), ClaimsClassifier::places);
        Nearby<Mention> names = Nearby.of(dossier.findings(Mention.class));
        List<Finding> claims = new ArrayList<>();
        for (Passage passage : dossier.report().passages()) {
            work.check();
            Optional<ClaimRules> rules = LanguageRules.of(passage.language());
            if (ROLES.contains(passage.role()) && rules.isPresent()) {
                for (Span sentence : Sentences.of(text.text(), passage.span())) {
                    new SentenceClaims(text, rules.get(), attributions.at(sentence), names.at(sentence), sentence)
                            .addTo(claims);
                }
            }
        }
        return claims;
    }

    private static List<Span> places(Attribution attribution) {
        List<Span> places = new ArrayList<>(1 + attribution.chain().size());
        places.add(attribution.span());
        for (Link link : attribution.chain()) {
            places.add(link.cue());
        }
        return places;
    }
}
