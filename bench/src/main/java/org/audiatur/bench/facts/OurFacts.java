package org.audiatur.bench.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiatur.claim.Claim;
import org.audiatur.claim.Role;
import org.audiatur.decision.Decisions;
import org.audiatur.engine.Dossier;
import org.audiatur.engine.Engine;
import org.audiatur.entity.Entity;
import org.audiatur.lang.Packs;
import org.audiatur.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * The engine's claims as facts of the set: who holds an office (appointments) is an Occupation,
 * whoever gives and gets is in a Deal, whoever meets in a Meeting. Ownership is told by
 * affiliations of owning and by nouns for founders, as the set has it.
 */
final class OurFacts {

  private static final int STEM = 5;

  /** How words for owning begin. */
  private static final List<String> OWNING =
      List.of("владе", "совладе", "собственник", "хозяин", "хозяев", "акционер");

  private final Engine engine = new Engine(Packs.standard());

  /** Facts in text order, one for each person and office. */
  List<Fact> of(String words) {
    Dossier dossier =
        engine.compare(List.of(engine.read(SourceText.of("text.txt", words))), Decisions.none());
    Reader reader = new Reader(words, dossier);
    for (Claim claim : dossier.readings().getFirst().account().claims()) {
      reader.read(claim);
    }
    return reader.facts();
  }

  /** One text. */
  private static final class Reader {

    private final String text;
    private final Dossier dossier;
    private final Map<String, Map<String, String>> occupations = new LinkedHashMap<>();
    private final List<Fact> others = new ArrayList<>();

    Reader(String text, Dossier dossier) {
      this.text = text;
      this.dossier = dossier;
    }

    void read(Claim claim) {
      switch (claim.type()) {
        case "appointment" ->
            claim.roles().stream()
                .filter(role -> role.role().equals("person") && role.mention() != null)
                .forEach(person -> occupation(claim, person, List.of("office", "body")));
        case "affiliation" -> {
          leader(claim);
          owner(claim);
        }
        case "founding" -> {
          if (claim.rule().endsWith(" noun")) {
            ownership(claim, "founder", "founded");
          }
        }
        case "transfer" -> participants("deal", claim, Set.of("giver", "recipient", "goods"));
        case "meeting" -> participants("meeting", claim, Set.of("participant"));
        default -> {}
      }
    }

    /** «лидер фракции», «член президиума»: what somebody is to a body, told by a noun. */
    private void leader(Claim claim) {
      if (claim.rule().endsWith(" noun") && !words(claim, "of").isEmpty()) {
        claim.roles().stream()
            .filter(role -> role.role().equals("member") && isPerson(role))
            .forEach(person -> occupation(claim, person, List.of("role", "of")));
      }
    }

    /** «владелец завода», «владеет банком», and the other way round «завод принадлежит банку». */
    private void owner(Claim claim) {
      String verb = claim.trigger().in(text).toLowerCase(java.util.Locale.ROOT);
      if (OWNING.stream().anyMatch(verb::startsWith)) {
        ownership(claim, "member", "of");
      } else if (verb.startsWith("принадлеж")) {
        ownership(claim, "of", "member");
      }
    }

    private void ownership(Claim claim, String owner, String property) {
      List<Argument> arguments = new ArrayList<>();
      for (Role role : claim.roles()) {
        String name =
            role.role().equals(owner) ? "owner" : role.role().equals(property) ? "property" : "";
        if (!name.isEmpty() && isNamed(role)) {
          arguments.add(argument(name, role.span().in(text)));
        }
      }
      if (arguments.size() > 1) {
        others.add(new Fact("ownership", arguments, false));
      }
    }

    private boolean isNamed(Role role) {
      Entity entity = dossier.entities().ofMention(role.mention());
      return entity != null && List.of("PER", "ORG", "LOC", "MIL").contains(entity.type());
    }

    private boolean isPerson(Role role) {
      Entity entity = dossier.entities().ofMention(role.mention());
      return entity != null && entity.type().equals("PER");
    }

    /**
     * @param roles the role of the office and that of the body
     */
    private void occupation(Claim claim, Role person, List<String> roles) {
      String office = words(claim, roles.getFirst());
      Map<String, String> known =
          occupations.computeIfAbsent(
              entity(person) + "|" + stem(office), key -> new LinkedHashMap<>());
      known.putIfAbsent("who", person.span().in(text));
      known.putIfAbsent("position", office);
      known.putIfAbsent("where", words(claim, roles.getLast()));
      known.values().removeIf(String::isEmpty);
    }

    /** Forms of one word begin alike. */
    private static String stem(String office) {
      String plain = Argument.plain(office);
      return plain.substring(0, Math.min(STEM, plain.length()));
    }

    private void participants(String tag, Claim claim, Set<String> roles) {
      List<Argument> arguments =
          claim.roles().stream()
              .filter(role -> roles.contains(role.role()) && isNamed(role))
              .map(role -> argument("participant", role.span().in(text)))
              .distinct()
              .toList();
      if (arguments.size() > 1) {
        others.add(new Fact(tag, arguments, false));
      }
    }

    private String words(Claim claim, String role) {
      return claim.roles().stream()
          .filter(one -> one.role().equals(role))
          .map(one -> one.span().in(text))
          .findFirst()
          .orElse("");
    }

    private String entity(Role role) {
      @Nullable Entity entity = dossier.entities().ofMention(role.mention());
      return entity == null ? role.span().in(text) : entity.id();
    }

    private static Argument argument(String name, String words) {
      return new Argument(name, Set.of(Argument.plain(words)));
    }

    List<Fact> facts() {
      List<Fact> facts = new ArrayList<>();
      for (Map<String, String> one : occupations.values()) {
        facts.add(
            new Fact(
                "occupation",
                one.entrySet().stream()
                    .map(part -> argument(part.getKey(), part.getValue()))
                    .toList(),
                false));
      }
      facts.addAll(others);
      return facts;
    }
  }
}
