package org.audiatur.cli;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.decision.Anchor;
import org.audiatur.review.ReviewException;
import org.audiatur.text.SourceText;

/**
 * Reads places as a person writes them: {@code NAME:START-END}, or a beginning of the text's
 * SHA-256 for the name.
 */
final class Places {

  private static final Pattern PLACE =
      Pattern.compile("(?<name>.+):(?<start>[0-9]{1,9})-(?<end>[0-9]{1,9})");
  private static final int LEAST_SHA256 = 8;

  private final List<SourceText> sources;

  Places(List<SourceText> sources) {
    this.sources = sources;
  }

  Anchor anchor(String place) throws ReviewException {
    Matcher matcher = PLACE.matcher(place);
    if (!matcher.matches()) {
      throw new ReviewException(
          place
              + " is no place. Maybe write it as NAME:START-END, as in letters.txt:120-134 (start and end as in mentions.jsonl)");
    }
    int start = Integer.parseInt(matcher.group("start"));
    int end = Integer.parseInt(matcher.group("end"));
    return new Anchor(source(matcher.group("name")).sha256(), start, end);
  }

  private SourceText source(String name) throws ReviewException {
    List<SourceText> found =
        sources.stream()
            .filter(
                text ->
                    text.name().equals(name)
                        || name.length() >= LEAST_SHA256 && text.sha256().startsWith(name))
            .toList();
    if (found.isEmpty()) {
      throw new ReviewException(
          "The project has no text " + name + ". Maybe analyse it with --project first");
    }
    if (found.size() > 1) {
      throw new ReviewException(
          "The project has "
              + found.size()
              + " texts called "
              + name
              + ". Maybe name it by its sha256, from documents.jsonl");
    }
    return found.getFirst();
  }
}
