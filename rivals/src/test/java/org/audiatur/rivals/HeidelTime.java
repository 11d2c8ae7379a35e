package org.audiatur.rivals;

import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.audiatur.bench.dates.Timex;
import org.audiatur.bench.dates.TimexFile;
import org.audiatur.bench.dates.TimexReader;

/**
 * HeidelTime 2.1 as it is given out, for narratives, with its own tokenizer and no tagger: needs
 * nothing but Java.
 */
final class HeidelTime implements TimexReader {

  private static final String SETTINGS =
      """
      considerDate = true
      considerDuration = true
      considerSet = true
      considerTime = true
      typeSystemHome = desc/type/HeidelTime_TypeSystem.xml
      typeSystemHome_DKPro = desc/type/DKPro_TypeSystem.xml
      uimaVarDate = Date
      uimaVarDuration = Duration
      uimaVarLanguage = Language
      uimaVarSet = Set
      uimaVarTime = Time
      uimaVarTypeToProcess = Type
      uimaVarTemponym = Temponym
      considerTemponym = false
      chineseTokenizerPath =
      treeTaggerHome =
      sparkTaggerHome =
      hunpos_path =
      hunpos_model_name =
      sent_model_path =
      word_model_path =
      pos_model_path =
      model_path =
      """;

  private final HeidelTimeStandalone reader;
  private final Date day = Date.from(Instant.parse("2010-01-01T12:00:00Z"));

  /**
   * @param language as HeidelTime calls it: {@code english}, {@code russian}, {@code
   *     auto-ukrainian}
   */
  HeidelTime(String language) throws IOException {
    Path settings = Files.createTempFile("heideltime", ".props");
    Files.writeString(settings, SETTINGS);
    reader =
        new HeidelTimeStandalone(
            Language.getLanguageFromString(language),
            DocumentType.NARRATIVES,
            OutputType.TIMEML,
            settings.toString(),
            POSTagger.NO,
            true);
    Files.delete(settings);
  }

  /** The text with {@code TIMEX3} marks, in a frame of XML. */
  String marked(String text) throws Exception {
    return reader.process(text, day);
  }

  @Override
  public List<Timex> read(String text) {
    String whole;
    try {
      whole = marked(text);
    } catch (Exception e) {
      throw new IllegalStateException("HeidelTime failed on a text", e);
    }
    int start = whole.indexOf("<TimeML>") + "<TimeML>\n".length();
    String inner =
        whole
            .substring(start, whole.lastIndexOf("</TimeML>"))
            .replaceAll("</?TIMEX3INTERVAL[^>]*>", "");
    TimexFile file = TimexFile.parse("text", inner);
    String plain = file.text();
    if (!plain.startsWith(text.substring(0, text.length() - 1))) {
      throw new IllegalStateException(
          "HeidelTime gave another text back. Maybe it changed signs: compare \""
              + plain.substring(0, Math.min(200, plain.length()))
              + "\"");
    }
    return file.timexes();
  }
}
