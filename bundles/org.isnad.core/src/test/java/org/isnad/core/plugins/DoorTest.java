package org.isnad.core.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.isnad.report.Reason;
import org.junit.jupiter.api.Test;

class DoorTest {
    private static Contribution<String> one(String id, String bundle, String... gives) {
        return one(id, bundle, "1.0.0", gives);
    }

    private static Contribution<String> one(String id, String bundle, String version, String[] gives) {
        return new Contribution<>(
                id,
                l -> id,
                bundle,
                version,
                List.of(),
                List.of(),
                List.of(gives),
                List.of(),
                false,
                Lease.forever("x"));
    }

    private static Reason refusal(Contribution<?>... contributions) {
        List<Contribution<String>> list = List.of(contributions).stream()
                .map(c -> one(c.id(), c.bundle(), c.gives().toArray(new String[0])))
                .toList();
        return Door.admit(list, true).refused().getFirst().reason();
    }

    @Test
    void aSecondPlugInWithTheSameIdIsRefusedNamingBothBundles() {
        assertEquals(
                Reason.of("core.refused.duplicate", "x.a", "org.two", "org.one"),
                refusal(one("x.a", "org.two", "claim"), one("x.a", "org.one", "claim")));
    }

    @Test
    void ofTwoVersionsOfOneBundleTheNewerIsLetIn() {
        String[] gives = {"claim"};
        var admission = Door.admit(
                List.of(
                        one("x.a", "org.one", "9.0.0", gives),
                        one("x.a", "org.one", "10.0.0", gives),
                        one("x.a", "org.one", "", gives)),
                true);
        assertEquals("10.0.0", admission.in().getFirst().version());
        assertEquals(
                Reason.of("core.refused.older", "x.a", "org.one", "9.0.0", "10.0.0"),
                admission.refused().getFirst().reason());
    }

    @Test
    void theReservedPrefixIsForIsnadAlone() {
        assertEquals(
                "core.refused.reserved",
                refusal(one("isnad.mine", "com.example", "claim")).key());
        assertTrue(Door.admit(List.of(one("isnad.ours", "org.isnad.core", "claim")), true)
                .refused()
                .isEmpty());
    }

    @Test
    void ourOwnIsNeverPushedOutByAStranger() {
        var admission = Door.admit(List.of(one("x", "a.stranger", "claim"), one("x", "org.isnad.z", "claim")), true);
        assertEquals("org.isnad.z", admission.in().getFirst().bundle());
    }

    @Test
    void anIdIsNeeded() {
        assertEquals("core.refused.no-id", refusal(one(" ", "org.one", "claim")).key());
    }

    @Test
    void aClassifierMustSayWhatItGives() {
        assertEquals("core.refused.gives-nothing", refusal(one("x", "org.one")).key());
    }
}
