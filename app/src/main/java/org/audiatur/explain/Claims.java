package org.audiatur.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.audiatur.claim.Claim;
import org.audiatur.claim.Count;
import org.audiatur.claim.Role;
import org.audiatur.claim.Voice;
import org.audiatur.engine.Reading;
import org.audiatur.text.Passage;
import org.audiatur.text.ReadingText;
import org.audiatur.text.Span;

/** The claims that words take part in. */
final class Claims {

  private static final String QUOTE = "quote";

  private final ReadingText text;
  private final Reading reading;
  private final Rules rules;

  Claims(Reading reading, Rules rules) {
    this.text = reading.account().text();
    this.reading = reading;
    this.rules = rules;
  }

  Step step(Span span) {
    List<Finding> findings = new ArrayList<>();
    List<Finding> quoted = new ArrayList<>();
    for (Claim claim : reading.account().claims()) {
      List<String> parts = parts(claim, span);
      if (!parts.isEmpty()) {
        findings.add(whole(claim, parts));
      } else if (claim.quote().overlaps(span)) {
        quoted.add(finding(claim, List.of(QUOTE)));
      }
    }
    findings.addAll(quoted);
    return new Step("claims", "Claims", findings, "none: no claim was read from these words");
  }

  /** As what the words take part in a claim, but for its quote. */
  private static List<String> parts(Claim claim, Span span) {
    List<String> parts = new ArrayList<>();
    add(parts, "trigger", claim.trigger(), span);
    if (claim.date() != null) {
      add(parts, "date", claim.date().span(), span);
    }
    claim.roles().forEach(role -> add(parts, role.role(), role.span(), span));
    claim.numbers().forEach(number -> add(parts, number.role(), number.span(), span));
    claim.voices().forEach(voice -> add(parts, "voice", voice.span(), span));
    claim.citations().forEach(cited -> add(parts, "citation", cited.span(), span));
    return parts;
  }

  private static void add(List<String> parts, String name, Span part, Span span) {
    if (part.overlaps(span) && !parts.contains(name)) {
      parts.add(name);
    }
  }

  private Finding finding(Claim claim, List<String> parts) {
    Finding finding =
        new Finding()
            .line(head(claim, parts))
            .fact("id", claim.id())
            .fact("type", claim.type())
            .fact("as", parts)
            .fact("trigger", place(claim.trigger()))
            .fact("quote", place(claim.quote()))
            .fact("modality", claim.modality().label())
            .fact("repeats", claim.repeats());
    return finding.fact("confidence", claim.confidence()).fact("rule", claim.rule());
  }

  private Finding whole(Claim claim, List<String> parts) {
    Finding finding = finding(claim, parts);
    said(claim, finding);
    if (claim.date() == null) {
      finding.line("no date").fact("date", null);
    } else {
      finding.line("when: «" + text.read(claim.date().span()) + "»" + at(claim.date().span()));
      Values.date(claim.date().reading(), finding);
    }
    String language = reading.structure().languageOf(claim.quote());
    rules.ofClaim(claim.rule(), claim.type(), language, finding);
    return finding;
  }

  private String head(Claim claim, List<String> parts) {
    String as =
        parts.getFirst().equals(QUOTE)
            ? "these words only stand in its quote"
            : "these words are its " + String.join(" and ", parts);
    return claim.type()
        + " «"
        + text.read(claim.trigger())
        + "»"
        + at(claim.trigger())
        + ": "
        + as
        + Mentions.confidence(claim.confidence());
  }

  private void said(Claim claim, Finding finding) {
    String voices =
        claim.voices().stream()
            .map(voice -> "«" + text.read(voice.span()) + "»")
            .collect(Collectors.joining(" by way of "));
    finding.line(
        claim.modality().label()
            + (voices.isEmpty() ? ", in the author's own voice" : ", on the word of " + voices)
            + (claim.repeats() ? "; stands in an abstract, which only repeats the body" : ""));
    for (Role role : claim.roles()) {
      finding.line(role.role() + ": «" + text.read(role.span()) + "»" + at(role.span()));
    }
    for (Count number : claim.numbers()) {
      finding.line(number.role() + ": " + Values.words(number.quantity()) + at(number.span()));
    }
    finding
        .fact("voices", claim.voices().stream().map(Voice::span).map(this::place).toList())
        .fact("roles", claim.roles().stream().map(role -> part(role.role(), role.span())).toList())
        .fact(
            "numbers",
            claim.numbers().stream().map(count -> part(count.role(), count.span())).toList())
        .fact("citations", claim.citations().stream().map(cited -> place(cited.span())).toList());
  }

  private String at(Span span) {
    Passage passage = text.passage(span);
    return " " + passage.start() + "-" + passage.end();
  }

  private Map<String, Object> part(String role, Span span) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("role", role);
    row.putAll(place(span));
    return row;
  }

  private Map<String, Object> place(Span span) {
    Passage passage = text.passage(span);
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("text", passage.text());
    row.put("start", passage.start());
    row.put("end", passage.end());
    return row;
  }
}
