package org.audiatur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.audiatur.ingest.Received;
import org.junit.jupiter.api.Assumptions;

/** Accounts to test with: the built-in ones, and real ones where they lie beside the repository. */
enum Corpus {
  DEMO {
    @Override
    List<Path> writtenTo(Path folder) throws IOException {
      return written(DemoCorpus.KRONSTADT, folder);
    }
  },
  IN_THREE_LANGUAGES {
    @Override
    List<Path> writtenTo(Path folder) throws IOException {
      return written(DemoCorpus.KRUTY, folder);
    }
  },
  REAL {
    @Override
    List<Path> writtenTo(Path folder) throws IOException {
      Path sources = shared().resolve("sources");
      Assumptions.assumeTrue(
          Files.isDirectory(sources), "There are no real accounts at " + sources);
      Files.createDirectories(folder);
      for (Path text : texts(sources)) {
        Files.copy(text, folder.resolve(text.getFileName()));
      }
      return texts(folder);
    }
  };

  /** Copies the accounts into a folder of the test's own. */
  abstract List<Path> writtenTo(Path folder) throws IOException;

  private static List<Path> written(DemoCorpus corpus, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Received account : corpus.intake().received()) {
      Files.writeString(folder.resolve(account.text().name()), account.text().text());
    }
    return texts(folder);
  }

  private static Path shared() {
    String given = System.getProperty("audiatur.shared");
    return given != null
        ? Path.of(given)
        : Path.of("").toAbsolutePath().resolve("../../shared").normalize();
  }

  private static List<Path> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
