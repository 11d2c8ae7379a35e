package org.audiatur.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.audiatur.lang.Packs;
import org.audiatur.mention.Mention;
import org.audiatur.mention.MentionFinder;
import org.audiatur.mention.Overlaps;
import org.audiatur.structure.Structure;
import org.audiatur.structure.StructureReader;
import org.audiatur.text.ReadingText;
import org.audiatur.text.SourceText;
import org.audiatur.token.TokenizedText;
import org.audiatur.token.Tokenizer;
import org.junit.jupiter.api.Test;

class YearlessTest {

  private static final Packs PACKS = Packs.standard();

  private static List<String> dates(String plain) {
    TokenizedText text =
        new Tokenizer(PACKS).tokenize(ReadingText.unrepaired(SourceText.of("test", plain)));
    Structure structure = new StructureReader(PACKS).read(text);
    List<Mention> names = new MentionFinder(PACKS).find(text, structure);
    List<Mention> all = new ArrayList<>(names);
    all.addAll(new TimeReader(PACKS).read(text, structure, names));
    return Overlaps.settle(all).stream()
        .filter(m -> m.type().equals("DATE"))
        .map(m -> m.text() + "=" + (m.value() instanceof DateReading d ? d.edtf() : "?"))
        .toList();
  }

  @Test
  void daysOfATextWithoutYearsFollowEachOther() {
    assertThat(
            dates(
                "By the middle of April they ate their horses. On the afternoon of the 29th the guns"
                    + " were blown up. Two days later they marched."))
        .containsExactly(
            "the middle of April=XXXX-04~",
            "the afternoon of the 29th=XXXX-04-29",
            "Two days later=XXXX-05-01");
  }

  @Test
  void noWeekdayIsCountedInAYearThatNobodyNames() {
    assertThat(dates("They came on 26 January. On the Wednesday the boats were seen."))
        .startsWith("26 January=XXXX-01-26")
        .noneMatch(date -> date.contains("90"));
  }

  @Test
  void aDayThatIsNamedWithItsWeekdayTellsTheOthers() {
    assertThat(
            dates(
                "They came on Monday, 26 January. On the Wednesday the boats were seen. The king"
                    + " fled on Friday morning."))
        .containsExactly(
            "Monday, 26 January=XXXX-01-26",
            "the Wednesday=XXXX-01-28",
            "Friday morning=XXXX-01-30");
  }

  @Test
  void ordinalsOfRegimentsAreNoDays() {
    assertThat(
            dates(
                "The bridge fell on 3 May 1855. On the 24th Foot fell the brunt. The 6th (Mountain)"
                    + " Division withdrew. On the 18th warrants were out. On the night of the 19th"
                    + " Johnny Turk rushed the fort."))
        .containsExactly(
            "3 May 1855=1855-05-03", "the 18th=1855-05-18", "the night of the 19th=1855-05-19");
  }
}
