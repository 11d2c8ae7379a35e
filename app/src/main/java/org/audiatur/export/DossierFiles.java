package org.audiatur.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.audiatur.claim.Account;
import org.audiatur.claim.TimeRelation;
import org.audiatur.engine.Dossier;
import org.audiatur.engine.Reading;

/** Writes a dossier into a folder: every file of the contract, and the page. */
public final class DossierFiles {

  private final Predicate<String> known;

  /**
   * @param known whether a dictionary has a word: repaired words that none has are listed
   */
  public DossierFiles(Predicate<String> known) {
    this.known = known;
  }

  /**
   * @param folder exists and is empty
   */
  public void write(Dossier dossier, Run run, Path folder) throws IOException {
    Sources sources = new Sources(dossier);
    texts(run, folder.resolve("texts"));
    rows(folder.resolve("run.json"), Stream.of(RunRow.of(run)));
    rows(
        folder.resolve("documents.jsonl"),
        run.documents().stream().map(new DocumentRows(dossier, known)::row));
    rows(folder.resolve("mentions.jsonl"), mentions(dossier));
    rows(folder.resolve("claims.jsonl"), claims(dossier));
    rows(
        folder.resolve("entities.jsonl"),
        dossier.entities().all().stream().map(new EntityRows(sources)::row));
    rows(
        folder.resolve("events.jsonl"),
        dossier.comparison().events().stream().map(new EventRows(sources)::row));
    rows(
        folder.resolve("conflicts.jsonl"),
        dossier.comparison().conflicts().stream().map(new ConflictRows(sources)::row));
    rows(
        folder.resolve("systems.jsonl"),
        dossier.systems().stream().map(new SystemRows(sources)::row));
    page(dossier, folder);
  }

  /** The page holds the rows as they stand in the files just written. */
  private static void page(Dossier dossier, Path folder) throws IOException {
    List<PageText> texts = accounts(dossier).map(Account::text).map(PageText::of).toList();
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("dossier.html"))) {
      new DossierPage().write(PageData.from(folder, texts), out);
    }
  }

  private static Stream<Fields> mentions(Dossier dossier) {
    MentionRows rows = new MentionRows(dossier.entities());
    return accounts(dossier)
        .flatMap(
            account ->
                account.mentions().stream().map(mention -> rows.row(account.text(), mention)));
  }

  private static Stream<Fields> claims(Dossier dossier) {
    ClaimRows rows = new ClaimRows(dossier.entities());
    return accounts(dossier)
        .flatMap(
            account -> {
              Map<String, List<TimeRelation>> relations =
                  account.relations().stream().collect(Collectors.groupingBy(TimeRelation::claim));
              return account.claims().stream()
                  .map(
                      claim ->
                          rows.row(
                              account.text(),
                              claim,
                              relations.getOrDefault(claim.id(), List.of())));
            });
  }

  private static Stream<Account> accounts(Dossier dossier) {
    return dossier.readings().stream().map(Reading::account);
  }

  private static void texts(Run run, Path folder) throws IOException {
    Files.createDirectory(folder);
    for (Document document : run.documents()) {
      Path file = folder.resolve(document.textFile()).normalize();
      if (!file.startsWith(folder)) {
        throw new IOException(
            document.text().name() + ": the name leads out of the folder " + folder);
      }
      Files.createDirectories(file.resolveSibling(""));
      Files.writeString(file, document.text().text());
    }
  }

  private static void rows(Path file, Stream<Fields> rows) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (Iterator<Fields> row = rows.iterator(); row.hasNext(); ) {
        out.write(Json.line(row.next()));
        out.write('\n');
      }
    }
  }
}
