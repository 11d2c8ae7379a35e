package org.audiatur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.audiatur.ingest.Intake;
import org.audiatur.ingest.Received;
import org.audiatur.text.SourceText;

/** Three accounts of one episode that come with the program. */
enum DemoCorpus {
  /** Kruty 1918: a Russian, a Ukrainian and an English account. */
  KRUTY(
      "/demo/kruty/",
      "1-red-commander-1929.txt",
      "2-emigre-student-1934.txt",
      "3-scholar-2017.txt"),

  /** Kronstadt 1921: three Russian accounts. */
  KRONSTADT(
      "/demo/", "1-soviet-history-1939.txt", "2-emigre-officer-1926.txt", "3-scholar-2019.txt");

  private final String folder;
  private final List<String> names;

  DemoCorpus(String folder, String... names) {
    this.folder = folder;
    this.names = List.of(names);
  }

  Intake intake() throws IOException {
    List<Received> received = new ArrayList<>();
    for (String name : names) {
      received.add(Received.plain(SourceText.of(name, text(name)), "UTF-8"));
    }
    return new Intake(received, List.of(), 0);
  }

  private String text(String name) throws IOException {
    try (InputStream in = DemoCorpus.class.getResourceAsStream(folder + name)) {
      if (in == null) {
        throw new IllegalStateException(
            "The program lacks its demo account " + name + ". Maybe it was built only in part");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
