package org.isnad.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LikenessesTest {
    private static List<Counted> numbers(Draft draft) {
        Side side = new Side(0, draft.dossier());
        return IntStream.range(0, side.quantities.size())
                .mapToObj(place -> new Counted(side, place))
                .toList();
    }

    private static Draft port(int tons, int killed) {
        return new Draft(
                        "a",
                        "en",
                        "Port reopens",
                        "The port unloaded " + tons + " tons of wheat on Monday.",
                        "The fire in the silo killed " + killed + " workers and hurt 7 guards of the port.",
                        "Farmers in the valley sold 31 tons.")
                .number(tons + " tons", tons, "ton")
                .number(killed + " workers", killed, "killed")
                .number("7 guards", 7, "injured")
                .number("31 tons", 31, "ton");
    }

    @Test
    void areThoseOfEachTwoHeldAgainstEachOtherAlone() {
        List<Counted> ones = numbers(port(400, 12));
        List<Counted> others = numbers(port(420, 14));
        Likenesses likenesses = new Likenesses(ones, others);
        for (int i = 0; i < ones.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                double alone = ones.get(i).mayBe(others.get(j)) ? ones.get(i).likeness(others.get(j)) : -1;
                assertEquals(alone, likenesses.of(i, j), ones.get(i).quantity + " and " + others.get(j).quantity);
            }
        }
    }

    @Test
    void twoLeadByHowMuchLikerTheyAreThanEitherIsToAThird() {
        Likenesses likenesses = new Likenesses(numbers(port(400, 12)), numbers(port(420, 14)));
        double third = Stream.of(likenesses.of(0, 1), likenesses.of(0, 2), likenesses.of(0, 3), likenesses.of(1, 0))
                .mapToDouble(like -> like)
                .max()
                .orElseThrow();
        double most = IntStream.of(2, 3).mapToDouble(i -> likenesses.of(i, 0)).reduce(third, Math::max);
        assertTrue(likenesses.lead(0, 0) > 0);
        assertEquals(likenesses.of(0, 0) - most, likenesses.lead(0, 0));
    }
}
