package org.audiatur.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.audiatur.engine.Engine;
import org.audiatur.engine.Reading;
import org.audiatur.ingest.Intake;
import org.audiatur.ingest.SourceFiles;
import org.audiatur.lang.Packs;
import org.audiatur.mention.Mention;
import org.audiatur.text.Passage;
import org.audiatur.text.ReadingText;
import org.audiatur.text.SourceText;
import org.audiatur.text.Span;

/** What is tried, each with what must hold whatever comes. */
enum Target {

  /** Bytes as a plain text: read as some text, or refused in words. */
  DECODING {
    @Override
    void attempt(Bytes bytes) throws IOException {
      file(bytes.rest(), ".txt");
    }
  },

  /** Bytes as a PDF. */
  PDF {
    @Override
    void attempt(Bytes bytes) throws IOException {
      file(bytes.rest(), ".pdf");
    }
  },

  /** Any characters: repairs can be taken back to the letter. */
  REPAIR {
    @Override
    void attempt(Bytes bytes) {
      read(bytes.choice(2) == 0 ? bytes.characters() : bytes.words(DAMAGE));
    }
  },

  DATES {
    @Override
    void attempt(Bytes bytes) {
      read(bytes.choice(4) == 0 ? bytes.utf8() : bytes.words(TIMES));
    }
  },

  NUMBERS {
    @Override
    void attempt(Bytes bytes) {
      read(bytes.choice(4) == 0 ? bytes.utf8() : bytes.words(COUNTS));
    }
  },

  CITATIONS {
    @Override
    void attempt(Bytes bytes) {
      read(bytes.choice(4) == 0 ? bytes.utf8() : bytes.words(REFERENCES));
    }
  };

  private static final List<String> DAMAGE =
      words(
          "во-|\n|\r\n|\u00ad|\ufffd|\u200b|64|А. Н. Ветров|ска|р о т а|ＡＢ|е\u0301|ﬁ|^1|¹|-|—|«|»|cлово|XІІ|\f|[12]|1. |\t|  |O5");

  private static final List<String> TIMES =
      words(
          "5|29|30|31|0|1918|1900|99999|-44|мая|февраля|лютого|February|Feb.|3 March|—|–|-|,|.|/|(|)|с|по|до|после|года|г.|гг.|року|ст. ст.|н. ст.|O.S.|XX|IV|век|century|B.C.|до н. э.|Easter|Пасхи|ventôse|рамадан|1336|через|дня|два|назад|вечером|в 3 часа|ночь на|понедельник|того же дня|вчера|last|week|the|of|on|from|to|конец|начале|1918/19|’18|около|?|~");

  private static final List<String> COUNTS =
      words(
          "0|1|12|000|1,5|1.000.000|999999999999999999999|½|-|–|тысяч|тыс.|млн|миллионов|двадцать|пять|сто|девятнадцать|півтора|сорок|hundred|thousand|dozen|and|a|score|half|полтора|первый|-го|XIV|человек|штыков|вёрст|пудов|руб.|£|$|%|№|из|до|от|более|около|чел.|орудий|men|guns|of|whom|«|(|)|+|/|убито|ранено|killed");

  private static final List<String> REFERENCES =
      words(
          "[|]|(|)|ГАРФ|РГВА|TNA|FO|371/|ЦДАВО|ф.|ф|Ф. Р-|оп.|спр.|д.|л.|лл.|арк.|об.|1–9|145|894|С.|с.|p.|pp.|vol.|т.|№|Иванов И. И.|Там же|Ibid.|указ. соч.|op. cit.|М.,|Л.,|London,|1926|«Правда»|The Times|//|:|;|,|.|—|см.|там само|№ 12|ч. 2|изд.|ed.|et al.|12 мая|¹|1|doi:10.1/x|http://a.b/c");

  /** Made once: it takes seconds. */
  private static final class Shared {
    private static final Engine ENGINE = new Engine(Packs.standard());
    private static final Path FOLDER = folder();

    private static Path folder() {
      try {
        Path folder = Files.createTempDirectory("audiatur-fuzz");
        folder.toFile().deleteOnExit();
        return folder;
      } catch (IOException e) {
        throw new java.io.UncheckedIOException("There is no room for files to try", e);
      }
    }
  }

  /** Fails if something does not hold. */
  abstract void attempt(Bytes bytes) throws IOException;

  static void load() {
    read("");
  }

  static Target of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static List<String> words(String all) {
    return List.of(all.split("\\|"));
  }

  private static void file(byte[] bytes, String ending) throws IOException {
    Path file = Shared.FOLDER.resolve("input" + ending);
    file.toFile().deleteOnExit();
    Files.write(file, bytes);
    Intake intake = SourceFiles.forAnalysis().read(List.of(file));
    // Of an archive each of its files is, or is left out and counted.
    hold(
        intake.received().size() + intake.refused().size() + intake.skipped() >= 1,
        "a file is read, refused or counted as left out");
    intake
        .refused()
        .forEach(
            refused ->
                hold(
                    !refused.reason().contains("Exception") && !refused.reason().contains("null"),
                    "a refusal is in words: " + refused.reason()));
    intake.received().forEach(received -> read(received.text().text()));
  }

  private static void read(String words) {
    SourceText source = SourceText.of("input.txt", words);
    Reading reading = Shared.ENGINE.read(source);
    ReadingText text = reading.account().text();
    hold(text.stripped().equals(words), "repairs can be taken back");
    for (Mention mention : reading.account().mentions()) {
      stands(text, mention.span());
      hold(text.read(mention.span()).equals(mention.text()), "a mention has its own words");
    }
    reading
        .account()
        .claims()
        .forEach(
            claim -> {
              stands(text, claim.quote());
              stands(text, claim.trigger());
              claim.roles().forEach(role -> stands(text, role.span()));
              claim.numbers().forEach(number -> stands(text, number.span()));
            });
  }

  /** The original characters from start to end, in code points, are the words of the passage. */
  private static void stands(ReadingText text, Span span) {
    Passage passage = text.passage(span);
    String source = text.source().text();
    int start = source.offsetByCodePoints(0, passage.start());
    int end = source.offsetByCodePoints(start, passage.end() - passage.start());
    hold(source.substring(start, end).equals(passage.text()), "words stand where they say");
  }

  private static void hold(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException("Does not hold: " + what);
    }
  }
}
