package org.audiatur.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the table of name rules. A row: name, type, priority, confidence, pattern, example. A
 * pattern is a row of items:
 *
 * <pre>
 * cap&amp;adj      a unit with all these classes; !class must not hold; a|b either
 * 'слово'      a unit with this dictionary form
 * "и"          a unit written so, in any letter case
 * item~        agrees in case and number with the other ~ items
 * item? * +    at most once, any number (up to six), at least once
 * ( … )?       a group
 * &lt; … &gt;        where the mention begins and ends, if not the whole match
 * </pre>
 */
final class NameRuleReader {

  private static final int MOST = 6;

  private final Lexicon lexicon;

  NameRuleReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  NameRule read(List<String> row) {
    if (row.size() != 6) {
      throw new IllegalArgumentException(
          "Name rule "
              + row
              + " has "
              + row.size()
              + " columns, expected name, type, priority, confidence, pattern, example. "
              + "Maybe spaces stand where a tab should.");
    }
    List<String> items = List.of(row.get(4).strip().split("\\s+"));
    Parse parse = new Parse(items);
    Step body = parse.sequence();
    Step whole =
        items.contains("<") ? body : Step.sequence(List.of(Step.begin(), body, Step.end()));
    return new NameRule(
        row.get(0),
        row.get(1),
        Integer.parseInt(row.get(2)),
        Double.parseDouble(row.get(3)),
        whole,
        parse.openers,
        row.get(5));
  }

  /** One pattern on its way from items to steps. */
  private final class Parse {

    private final List<String> items;
    private final Set<Integer> openers = new LinkedHashSet<>();
    private int at;
    private boolean opening = true;

    Parse(List<String> items) {
      this.items = items;
    }

    Step sequence() {
      List<Step> steps = new ArrayList<>();
      while (at < items.size() && !items.get(at).startsWith(")")) {
        String item = items.get(at++);
        switch (item) {
          case "<" -> steps.add(Step.begin());
          case ">" -> steps.add(Step.end());
          case "(" -> steps.add(group());
          default -> steps.add(item(item));
        }
      }
      return Step.sequence(steps);
    }

    private Step group() {
      boolean openedBefore = opening;
      Step inner = sequence();
      String close = items.get(at++);
      Step group = repeated(inner, close.substring(1));
      boolean optional = close.endsWith("?") || close.endsWith("*");
      opening = openedBefore && optional;
      return group;
    }

    private Step item(String item) {
      String times =
          item.matches(".*[?*+]") && item.length() > 1 ? item.substring(item.length() - 1) : "";
      String bare = item.substring(0, item.length() - times.length());
      boolean agrees = bare.endsWith("~");
      List<UnitCheck> checks =
          Arrays.stream((agrees ? bare.substring(0, bare.length() - 1) : bare).split("\\|"))
              .map(this::check)
              .toList();
      if (opening) {
        checks.forEach(check -> openers.add(check.wanted()[check.wanted().length - 1]));
        opening = times.equals("?") || times.equals("*");
      }
      return repeated(Step.unit(checks, agrees), times);
    }

    private Step repeated(Step step, String times) {
      return switch (times) {
        case "?" -> Step.repeat(step, 0, 1);
        case "*" -> Step.repeat(step, 0, MOST);
        case "+" -> Step.repeat(step, 1, MOST);
        default -> step;
      };
    }

    private UnitCheck check(String all) {
      List<Integer> wanted = new ArrayList<>();
      List<Integer> unwanted = new ArrayList<>();
      for (String one : all.split("&")) {
        (one.startsWith("!") ? unwanted : wanted)
            .add(classOf(one.startsWith("!") ? one.substring(1) : one));
      }
      if (wanted.isEmpty()) {
        wanted.add(lexicon.id("word"));
      }
      wanted.sort(Comparator.comparing(id -> lexicon.isForm(id) ? 0 : 1));
      return new UnitCheck(numbers(wanted), numbers(unwanted));
    }

    private int classOf(String name) {
      if (name.endsWith("~")) {
        throw new IllegalArgumentException(
            "Name rule "
                + items
                + ": "
                + name
                + " is no class. Maybe ~ belongs behind the last |.");
      }
      if (name.startsWith("'")) {
        return lexicon.idOfLemma(name.substring(1, name.length() - 1));
      }
      return name.startsWith("\"")
          ? lexicon.idOfText(name.substring(1, name.length() - 1))
          : lexicon.id(name);
    }

    private static int[] numbers(List<Integer> ids) {
      return ids.stream().mapToInt(Integer::intValue).toArray();
    }
  }
}
