package org.isnad.classifiers.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Grain;
import org.isnad.report.Mention;
import org.isnad.report.Passage;
import org.isnad.report.Role;
import org.isnad.report.Stated;
import org.isnad.report.StatedTime;
import org.isnad.text.Times;
import org.isnad.work.Work;

/** Finds the times of one language's passages; without a date of publication relative ones stay unresolved. */
public final class TimeFinder {
    private final Locale language;
    private final Optional<Times> times;

    public TimeFinder(Locale language) {
        this.language = language;
        this.times = Times.of(language);
    }

    public List<Finding> find(Dossier dossier, Work work) {
        if (times.isEmpty()) {
            return List.of();
        }
        Optional<LocalDate> published = dossier.report()
                .publication()
                .published()
                .map(Stated::value)
                .filter(time -> time.grain().compareTo(Grain.DAY) >= 0)
                .map(StatedTime::at)
                .map(at -> at.toLocalDate());
        BitSet names = new BitSet();
        for (Mention mention : dossier.findings(Mention.class)) {
            if (!mention.kind().equals("nationality")) {
                names.set(mention.span().start(), mention.span().end());
            }
        }
        List<Finding> found = new ArrayList<>();
        for (Passage passage : dossier.report().passages()) {
            work.check();
            if (passage.role() != Role.FURNITURE && passage.role() != Role.LINK && reads(passage)) {
                found.addAll(times.get().in(dossier.report().text(), passage.span(), published, names::get));
            }
        }
        return found;
    }

    private boolean reads(Passage passage) {
        String tongue = passage.language().getLanguage();
        return tongue.isEmpty() || tongue.equals(language.getLanguage());
    }
}
