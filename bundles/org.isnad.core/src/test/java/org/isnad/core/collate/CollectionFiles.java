package org.isnad.core.collate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Writes a collection of made-up Arabic texts, a fifth of them edited copies, for measuring the whole command. */
public final class CollectionFiles {
    private CollectionFiles() {}

    /** @param arguments folder, number of texts, words in each on average */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        List<List<String>> texts =
                SyntheticTexts.words(new Random(7), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        for (int i = 0; i < texts.size(); i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < texts.get(i).size(); j++) {
                text.append(texts.get(i).get(j)).append(j == 9 ? "\n\n" : j % 20 == 19 ? ".\n" : " ");
            }
            Files.writeString(folder.resolve("%05d.txt".formatted(i)), text);
        }
    }
}
