package org.audiatur.bench.timelines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.audiatur.lang.Packs;
import org.junit.jupiter.api.Test;

class TimelineBuilderTest {

  private static final TimelineBuilder BUILDER = new TimelineBuilder(Packs.standard());

  private static NewsText news(String id, String day, String... sentences) {
    StringBuilder xml = new StringBuilder("<TimeML><DOCID>" + id + "</DOCID>");
    xml.append("<DCT><TIMEX3 value=\"" + day + "\">" + day + "</TIMEX3></DCT><TEXT>");
    for (int i = 0; i < sentences.length; i++) {
      xml.append("<s id=\"" + i + "\">" + sentences[i] + "</s>");
    }
    return NewsText.parse(xml + "</TEXT></TimeML>");
  }

  private static List<String> timeline(String target, NewsText... news) {
    return BUILDER.build(List.of(news), List.of(target)).getFirst().entries().stream()
        .map(e -> e.date() + " " + String.join(" ", e.events()))
        .toList();
  }

  @Test
  void theHeadlineHasTheDayThatTheTextGivesForTheSameDeed() {
    NewsText launch =
        news(
            "31",
            "2009-03-10",
            "Fairfield launches new frigate",
            "March 10 , 2009",
            "Fairfield launched a frigate in Glasgow on March 8 .",
            "The company had lost two orders .");
    assertThat(timeline("Fairfield", launch))
        .containsExactly("2009-03-08 31-0-launches 31-2-launched");
  }

  @Test
  void whatIsToldWithoutADateIsOfTheDayOfTheNewsAndWhatIsPlannedHasNone() {
    NewsText sale =
        news(
            "32",
            "2009-04-01",
            "Shipyard sold",
            "April 01 , 2009",
            "Fairfield has sold the yard , and it will build no ferries .");
    assertThat(timeline("Fairfield", sale)).containsExactly("2009-04-01 32-2-sold");
  }

  @Test
  void aMakerIsNotItsModelAndTextsAreLaidOneAfterTheOther() {
    NewsText later =
        news("34", "2009-06-02", "Delay", "June 02 , 2009", "Fairfield F90 frigates failed .");
    NewsText first =
        news("33", "2009-05-02", "Order", "May 02 , 2009", "The navy ordered the F90 .");
    assertThat(timeline("Fairfield F90", later, first)).containsExactly("2009-05-02 33-2-ordered");
    assertThat(timeline("Fairfield", later, first)).isEmpty();
  }
}
