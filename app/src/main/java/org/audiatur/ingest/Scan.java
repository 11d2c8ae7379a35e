package org.audiatur.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Pictures of the pages of one document. The language is that in which the letters are recognised
 * most surely: found on the first page with enough of them, and again where a page is unsure.
 */
final class Scan {

  /** So many letters tell the language. */
  private static final int TELLING = 60;

  /** A page less sure than this is tried in the other languages too. */
  private static final double SURE = 75;

  /** Letters less sure than this are no text. */
  private static final double LEAST = 45;

  private final Tesseract tesseract;
  private final List<Integer> unsure = new ArrayList<>();
  private @Nullable String language;
  private double sum;
  private int letters;

  Scan(Tesseract tesseract) {
    this.tesseract = tesseract;
  }

  /** The text of a picture. */
  String read(Path picture, int page) throws IOException {
    Recognised best = language == null ? null : recognised(picture, language);
    if (best == null || best.confidence() < SURE) {
      best = inAnyLanguage(picture, best);
    }
    sum += best.confidence() * best.letters();
    letters += best.letters();
    if (best.letters() > 0 && best.confidence() < SURE) {
      unsure.add(page);
    }
    return best.text();
  }

  private Recognised inAnyLanguage(Path picture, @Nullable Recognised known) throws IOException {
    Recognised best = known;
    String bestLanguage = language;
    for (String other : tesseract.languages()) {
      Recognised tried = other.equals(language) ? null : recognised(picture, other);
      if (tried != null && (best == null || tried.confidence() > best.confidence())) {
        best = tried;
        bestLanguage = other;
      }
    }
    if (language == null && best != null && best.letters() >= TELLING) {
      language = bestLanguage;
    }
    return best == null ? new Recognised("", 0, 0) : best;
  }

  private Recognised recognised(Path picture, String in) throws IOException {
    return Recognised.of(tesseract.words(picture, in));
  }

  /** Complains if nothing, or nothing sure, was recognised. */
  void check() throws UnreadableException {
    if (letters == 0) {
      throw new UnreadableException("is a picture in which no words were recognised");
    }
    if (sum / letters < LEAST) {
      throw new UnreadableException(
          "was not recognised with any certainty (mean confidence "
              + Math.round(sum / letters)
              + " of 100, in "
              + String.join(", ", tesseract.languages())
              + "). Maybe scan it again at 300 dots to the inch, or install its language for Tesseract");
    }
  }

  /** What a reader should know of the text. */
  String remark() {
    String pages = unsure.isEmpty() ? "" : "; check page " + PdfFile.listed(unsure);
    return String.format(
        Locale.ROOT,
        "its letters were recognised in pictures by Tesseract %s (%s), mean confidence %d of 100%s",
        tesseract.version(),
        language == null ? "no one language" : language,
        Math.round(sum / Math.max(1, letters)),
        pages);
  }
}
