package org.audiatur.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.audiatur.lang.FieldPack;

/**
 * All frames of one language by the lemma of their triggers: how many there are does not slow
 * reading. Thread-safe.
 *
 * <p>A frame file holds blocks: a head {@code = type reliability | role=source,…:filler,… … |
 * condition …}, then lines of triggers ({@code v} verbs, {@code n} nouns, {@code a} adjectives and
 * adverbs, {@code p} prepositions; {@code *ible} all words with that ending that no line names,
 * {@code !visible} but these), then examples after {@code >}.
 */
final class FrameIndex {

  /** What kind of word a trigger is. */
  enum Trigger {
    VERB,
    NOUN,
    ADJECTIVE,
    PREPOSITION
  }

  private static final String ENDING = "*";
  private static final String EXCEPT = "!";

  private final Map<Trigger, Map<String, List<Frame>>> frames = new EnumMap<>(Trigger.class);

  /** The frames of all words with an ending, asked only where a word has none of its own. */
  private final Map<Trigger, Map<String, List<Frame>>> endings = new EnumMap<>(Trigger.class);

  private final Verbals verbals;

  FrameIndex(FieldPack field, String language, Verbals verbals) {
    this.verbals = verbals;
    for (String file : field.lines(language + "/frames")) {
      read(language + "/frames/" + file, field.lines(language + "/frames/" + file));
    }
  }

  /** The frames that a lemma may open, in file order. */
  List<Frame> of(Trigger trigger, String lemma) {
    List<Frame> own = frames.getOrDefault(trigger, Map.of()).get(lemma);
    return own != null ? own : byEnding(endings.getOrDefault(trigger, Map.of()), lemma);
  }

  private static List<Frame> byEnding(Map<String, List<Frame>> endings, String lemma) {
    for (Map.Entry<String, List<Frame>> ending : endings.entrySet()) {
      if (lemma.endsWith(ending.getKey())) {
        return ending.getValue();
      }
    }
    return List.of();
  }

  private void read(String file, List<String> lines) {
    String head = "";
    for (String line : lines) {
      if (line.startsWith("=")) {
        head = line.substring(1).strip();
      } else if (!line.startsWith(">")) {
        add(file, head, line);
      }
    }
  }

  private void add(String file, String head, String line) {
    Trigger trigger =
        switch (line.charAt(0)) {
          case 'v' -> Trigger.VERB;
          case 'n' -> Trigger.NOUN;
          case 'a' -> Trigger.ADJECTIVE;
          case 'p' -> Trigger.PREPOSITION;
          default ->
              throw new IllegalArgumentException(
                  file + ": a line begins with = v n a p or >, got \"" + line + "\"");
        };
    String[] lemmas = line.substring(1).strip().split("\\s+");
    Frame frame = parse(file.substring(file.indexOf('/') + 1) + ":" + lemmas[0], head);
    for (String lemma : lemmas) {
      if (lemma.startsWith(EXCEPT)) {
        open(frames, trigger, lemma.substring(1));
        continue;
      }
      if (lemma.startsWith(ENDING)) {
        open(endings, trigger, lemma.substring(1)).add(frame);
        continue;
      }
      String plain = Words.plain(lemma.replace('_', ' '));
      (trigger == Trigger.VERB ? verbals.of(plain) : verbals.spellings(plain))
          .forEach(form -> open(frames, trigger, form).add(frame));
    }
  }

  private static List<Frame> open(
      Map<Trigger, Map<String, List<Frame>>> frames, Trigger trigger, String lemma) {
    return frames
        .computeIfAbsent(trigger, key -> new LinkedHashMap<>())
        .computeIfAbsent(lemma, key -> new ArrayList<>());
  }

  private static Frame parse(String id, String head) {
    String[] columns = head.split("\\|", -1);
    String[] first = columns[0].strip().split("\\s+");
    List<Slot> slots = new ArrayList<>();
    for (String slot : words(columns, 1)) {
      slots.add(Slot.parse(slot));
    }
    Map<String, Set<String>> conditions = new TreeMap<>();
    for (String condition : words(columns, 2)) {
      String[] parts = condition.split("=", 2);
      if (!Conditions.KNOWN.contains(parts[0])) {
        throw new IllegalArgumentException(id + ": no condition \"" + parts[0] + "\" is known");
      }
      conditions.put(
          parts[0], parts.length < 2 ? Set.of() : Set.of(parts[1].replace('_', ' ').split(",")));
    }
    try {
      return new Frame(id, first[0], Double.parseDouble(first[1]), slots, conditions);
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(
          "The frame "
              + id
              + " has the head \""
              + head
              + "\", expected \"type reliability | roles | conditions\"",
          e);
    }
  }

  private static List<String> words(String[] columns, int i) {
    return columns.length <= i || columns[i].isBlank()
        ? List.of()
        : List.of(columns[i].strip().split("\\s+"));
  }
}
