package org.audiatur.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.audiatur.text.SourceText;

/** Reads files and folders of .txt files into source texts. */
public final class SourceFiles {

  /** The length of some twenty novels; reading takes about a minute for each two megabytes. */
  private static final long MOST_BYTES = 16L << 20;

  private final EncodingGuess encodings = new EncodingGuess();

  /** Everything behind these inputs; the order of {@code inputs} does not matter. */
  public Intake read(Collection<Path> inputs) {
    Inputs found = new Inputs();
    inputs.stream().sorted().forEach(found::add);
    List<Refusal> refused = new ArrayList<>(found.refused());
    List<Received> texts = new ArrayList<>();
    for (Inputs.Found file : found.files()) {
      try {
        texts.add(read(file));
      } catch (UnreadableException e) {
        refused.add(new Refusal(file.name(), e.reason()));
      } catch (IOException e) {
        refused.add(new Refusal(file.name(), Reasons.of(e)));
      }
    }
    refused.sort(Comparator.comparing(Refusal::input).thenComparing(Refusal::reason));
    return new Intake(named(texts), refused, found.skipped());
  }

  private Received read(Inputs.Found file) throws IOException, UnreadableException {
    long size = Files.size(file.path());
    if (size > MOST_BYTES) {
      throw new UnreadableException(
          "is "
              + (size >> 20)
              + " MB long, more than the "
              + (MOST_BYTES >> 20)
              + " MB that one text may have. Maybe cut it into volumes or chapters");
    }
    Decoded decoded = encodings.decode(Files.readAllBytes(file.path()));
    return new Received(SourceText.of(file.name(), decoded.text()), decoded.encoding());
  }

  private static List<Received> named(List<Received> texts) {
    texts.sort(
        Comparator.comparing(SourceFiles::depth)
            .reversed()
            .thenComparing(r -> r.text().name())
            .thenComparing(r -> r.text().sha256()));
    DocumentNames names = new DocumentNames();
    List<Received> named = new ArrayList<>(texts.size());
    for (Received received : texts) {
      String name = names.free(received.text().name());
      named.add(
          name.equals(received.text().name())
              ? received
              : new Received(SourceText.of(name, received.text().text()), received.encoding()));
    }
    named.sort(Comparator.comparing(r -> r.text().name()));
    return named;
  }

  private static long depth(Received received) {
    return received.text().name().chars().filter(c -> c == '/').count();
  }
}
