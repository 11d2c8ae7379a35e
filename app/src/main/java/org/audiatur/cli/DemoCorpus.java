package org.audiatur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.audiatur.ingest.Intake;
import org.audiatur.ingest.Received;
import org.audiatur.text.SourceText;

/** Three accounts of one episode that come with the program. */
final class DemoCorpus {

  private static final List<String> NAMES =
      List.of("1-soviet-history-1939.txt", "2-emigre-officer-1926.txt", "3-scholar-2019.txt");

  private DemoCorpus() {}

  static Intake intake() throws IOException {
    List<Received> received = new ArrayList<>();
    for (String name : NAMES) {
      received.add(new Received(SourceText.of(name, text(name)), "UTF-8"));
    }
    return new Intake(received, List.of(), 0);
  }

  private static String text(String name) throws IOException {
    try (InputStream in = DemoCorpus.class.getResourceAsStream("/demo/" + name)) {
      if (in == null) {
        throw new IllegalStateException(
            "The program lacks its demo account " + name + ". Maybe it was built only in part");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
