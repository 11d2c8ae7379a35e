package org.audiatur.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.audiatur.lang.Packs;
import org.audiatur.repair.Repairer;
import org.audiatur.text.SourceText;
import org.audiatur.token.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructureReaderTest {

  private static final Packs PACKS = Packs.standard();

  private static Structure read(String text) {
    return new StructureReader(PACKS)
        .read(new Tokenizer(PACKS).tokenize(new Repairer(PACKS).repair(SourceText.of("t", text))));
  }

  private static final String ARTICLE =
      """
      The article tells how the fortress on the island held out for six days and why the relief came too late for it.

      Keywords: fortress, island, siege

      А. В. Северцев
      Шесть дней крепости
      2011

      Крепость стояла на острове, и подойти к ней можно было только по льду. Гарнизон насчитывал восемьсот человек.

      Помощь вышла из города на четвёртый день и опоздала. Коменданта позже судили, но оправдали.

      А. В. Северцев
      Шість днів фортеці

      У статті розповідається, як фортеця на острові трималася шість днів і чому допомога прийшла запізно.

      Ключові слова: фортеця, острів, облога
      """;

  @Test
  void anArticleHasItsTitleAuthorAndYear() {
    Structure structure = read(ARTICLE);
    assertThat(structure.title()).isEqualTo("Шесть дней крепости");
    assertThat(structure.author()).isEqualTo("А. В. Северцев");
    assertThat(structure.written()).isEqualTo("2011");
    assertThat(structure.language()).isEqualTo("ru");
  }

  @Test
  void abstractsAreFoundByTheKeywordsAfterThem() {
    List<String> abstracts =
        read(ARTICLE).sections().stream()
            .filter(s -> s.kind().equals("abstract"))
            .map(s -> s.span().in(ARTICLE).strip())
            .toList();
    assertThat(abstracts).hasSize(2);
    assertThat(abstracts.get(0)).startsWith("The article tells");
    assertThat(abstracts.get(1)).startsWith("У статті");
  }

  @Test
  void eachStretchHasItsLanguage() {
    assertThat(read(ARTICLE).languages())
        .extracting(Stretch::language)
        .containsExactly("en", "ru", "uk");
  }

  @Test
  void plainProseIsAllBody() {
    Structure structure = read("Полк стоял у реки.\nУтром он переправился.\n");
    assertThat(structure.title()).isNull();
    assertThat(structure.sections()).extracting(Section::kind).containsExactly("body");
  }

  @Test
  void shortLinesAndFiguresGoWithTheirNeighbours() {
    String text =
        """
        The article tells how the fortress on the island held out for six days.

        1918

        Народна рада

        Рада зібралася вранці й ухвалила боронити місто до останнього.

        Оборона

        Крепость стояла на острове, и подойти к ней можно было только по льду.
        """;
    assertThat(read(text).languages())
        .extracting(s -> s.language() + " " + s.span().in(text).strip().split("\n")[0])
        .containsExactly(
            "en The article tells how the fortress on the island held out for six days.",
            "uk Народна рада",
            "ru Оборона");
  }

  @Test
  void aLanguageThatIsNotKnownIsSaidToBeSo() {
    String text =
        """
        Полк стоял у реки и ждал приказа.

        Xqzt brrm vlkk pfft grmbl wrpk.

        Утром он переправился.
        """;
    assertThat(read(text).languages())
        .extracting(Stretch::language)
        .containsExactly("ru", "und", "ru");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Газета писала: «Ми не здамося, доки стоїть місто», и её закрыли.|uk",
        "Слово «незалежність» было в воззвании.|uk",
        "Партия «Свобода» победила на выборах.|ru",
        "В Лондоне вышла “The Morning Post” с этим известием.|en",
        "Газета «Zeitung für Freiheit und Ordnung» молчала.|de",
        "В повѣсткѣ стояло: «Положеніе на фронтѣ», и болѣе ничего.|ru",
        "Сход відповів: «Мы не пойдём никуда», і люди розійшлися.|ru",
      })
  void aQuotationHasItsLanguage(String text, String language) {
    assertThat(read(text).quotations()).extracting(Quotation::language).containsExactly(language);
  }

  /** Brackets in the second column mark what is found, with its depth. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Он сказал: «Иду». | Он сказал: [1«Иду»].",
        "«Он крикнул: „Огонь!“ и упал» | [1«Он крикнул: [2„Огонь!“] и упал»]",
        "партия “Свобода” и газета \"Труд\" | партия [1“Свобода”] и газета [1\"Труд\"]",
        "«Без конца | «Без конца",
        "дюймов 12\" и 15\" | дюймов 12\" и 15\"",
        "Он пишет: ‚мост цел‘ | Он пишет: [1‚мост цел‘]",
        "He said: ‘the men’s bread is gone’ and left | He said: [1‘the men’s bread is gone’] and left",
        "об’явлено ‘без конца | об’явлено ‘без конца",
        "««««««««а» б | «««««««[6«а»] б",
      })
  void quotationsAreFoundWithTheirDepth(String text, String marked) {
    StringBuilder found = new StringBuilder(text);
    List<Quotation> quotations = read(text).quotations();
    for (int position = text.length(); position >= 0; position--) {
      for (Quotation q : quotations.reversed()) {
        if (q.span().start() == position) {
          found.insert(position, "[" + q.depth());
        } else if (q.span().end() == position) {
          found.insert(position, "]");
        }
      }
    }
    assertThat(found.toString()).isEqualTo(marked);
  }

  @Test
  void aQuotationMayRunOverParagraphsMarkedOnlyAtItsEnds() {
    String text =
        "Он писал: «Мост цел, дорога свободна.\n\nХлеба осталось на два дня.\n\nЖдать больше нельзя» [3, 14].\n\nПотом стихло.\n";
    assertThat(read(text).quotations())
        .extracting(q -> q.inner().in(text))
        .containsExactly(
            "Мост цел, дорога свободна.\n\nХлеба осталось на два дня.\n\nЖдать больше нельзя");
  }

  @Test
  void aLostMarkDoesNotSwallowWhatFollows() {
    String text =
        "Газета «Старина писала о мосте.\n\nГазета «Голос» молчала.\n\nТретья же» писала о хлебе.\n";
    assertThat(read(text).quotations())
        .extracting(q -> q.inner().in(text))
        .containsExactly("Голос");
  }

  @Test
  void eachFurtherParagraphMayOpenTheQuotationAnew() {
    String text = "“The bridge stands.\n\n“The road is free.”\n\nThen silence.\n";
    assertThat(read(text).quotations()).hasSize(1);
    assertThat(read(text).quotations().getFirst().span().start()).isZero();
  }

  @Test
  void aMarkThatNothingLeadsInIsNotClosedByALaterParagraph() {
    String text = "Газета «Старина писала о мосте.\n\nДругие молчали, и третья же».\n";
    assertThat(read(text).quotations()).isEmpty();
  }
}
