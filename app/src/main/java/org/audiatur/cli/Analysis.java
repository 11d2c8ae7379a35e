package org.audiatur.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.audiatur.decision.Decisions;
import org.audiatur.engine.Dossier;
import org.audiatur.engine.Engine;
import org.audiatur.engine.Reading;
import org.audiatur.export.Document;
import org.audiatur.export.NotRead;
import org.audiatur.export.Run;
import org.audiatur.ingest.Declared;
import org.audiatur.ingest.Intake;
import org.audiatur.ingest.Received;
import org.audiatur.lang.Packs;
import org.audiatur.text.SourceText;

/** From texts to a dossier: each text is read once, and all are compared, on several threads. */
final class Analysis {

  /** The dossier and what was run to get it. */
  record Result(Dossier dossier, Run run) {}

  private final Packs packs;
  private final Engine engine;
  private final List<String> withoutRepair;
  private final int threads;
  private final Progress progress;

  /**
   * @param withoutRepair rules of repair to do without
   */
  Analysis(Packs packs, List<String> withoutRepair, int threads, Progress progress) {
    this.packs = packs;
    this.engine = new Engine(packs, withoutRepair);
    this.withoutRepair = List.copyOf(withoutRepair);
    this.threads = threads;
    this.progress = progress;
  }

  Result of(Intake intake, Decisions decisions) throws InterruptedException {
    List<NotRead> notRead = new ArrayList<>();
    intake
        .refused()
        .forEach(refused -> notRead.add(new NotRead(refused.input(), refused.reason())));
    Map<String, Reading> readings = readAll(distinct(intake), notRead);
    List<Document> documents =
        intake.received().stream()
            .filter(received -> readings.containsKey(received.text().sha256()))
            .map(Analysis::document)
            .toList();
    Dossier dossier = compare(readings.values(), decisions);
    notRead.sort(Comparator.comparing(NotRead::input).thenComparing(NotRead::reason));
    Run.Options options = new Run.Options(decisions.all().size(), withoutRepair);
    Run run = new Run(Version.number(), packVersions(), options, documents, notRead);
    return new Result(dossier, run);
  }

  private static Document document(Received received) {
    Declared said = received.declared();
    Document.Declared declared = new Document.Declared(said.title(), said.author(), said.written());
    return new Document(
        received.text(),
        new Document.Origin(received.format(), received.encoding(), declared, received.remarks()));
  }

  /** On as many threads as the texts were read on. */
  private Dossier compare(Collection<Reading> readings, Decisions decisions) {
    String what = "Comparing " + readings.size() + " accounts: ";
    try (ForkJoinPool pool = new ForkJoinPool(threads)) {
      return pool.submit(
              () ->
                  engine.compare(
                      readings,
                      decisions,
                      (work, done, all) -> progress.say(what + work + Progress.share(done, all))))
          .join();
    }
  }

  /** The packs come with the program and carry its version. */
  private SortedMap<String, String> packVersions() {
    SortedMap<String, String> versions = new TreeMap<>();
    packs.languages().forEach(pack -> versions.put("lang/" + pack.code(), Version.number()));
    versions.put("field/" + packs.field().name(), Version.number());
    return versions;
  }

  private static List<SourceText> distinct(Intake intake) {
    Map<String, SourceText> bySha = new LinkedHashMap<>();
    intake
        .received()
        .forEach(received -> bySha.putIfAbsent(received.text().sha256(), received.text()));
    return List.copyOf(bySha.values());
  }

  private record Pending(SourceText text, Future<Reading> reading) {}

  /** The longest texts are begun first, so that no thread is left alone with one at the end. */
  private Map<String, Reading> readAll(List<SourceText> texts, List<NotRead> notRead)
      throws InterruptedException {
    AtomicInteger done = new AtomicInteger();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Pending> pending =
          texts.stream()
              .sorted(
                  Comparator.comparing(SourceText::length)
                      .reversed()
                      .thenComparing(SourceText::name))
              .map(text -> new Pending(text, pool.submit(() -> read(text, done, texts.size()))))
              .toList();
      return collect(pending, notRead);
    }
  }

  private Reading read(SourceText text, AtomicInteger done, int all) {
    Reading reading = engine.read(text);
    progress.say("Read " + done.incrementAndGet() + " of " + all + " documents");
    return reading;
  }

  private static Map<String, Reading> collect(List<Pending> pending, List<NotRead> notRead)
      throws InterruptedException {
    Map<String, Reading> readings = new TreeMap<>();
    for (Pending one : pending) {
      try {
        readings.put(one.text().sha256(), one.reading().get());
      } catch (ExecutionException e) {
        notRead.add(
            new NotRead(one.text().name(), reason(Objects.requireNonNullElse(e.getCause(), e))));
      }
    }
    return readings;
  }

  private static String reason(Throwable failure) {
    if (failure instanceof OutOfMemoryError) {
      return "there is not enough memory for this text. Maybe cut it, or give more with AUDIATUR_JAVA_OPTS=-Xmx8g";
    }
    return "the analysis failed: "
        + failure
        + ". This is a fault of the program. Maybe report it, with the text";
  }
}
