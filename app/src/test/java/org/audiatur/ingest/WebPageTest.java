package org.audiatur.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WebPageTest {

  private static final String LONG =
      "The garrison of the fort had neither powder nor bread left, and on the morning of the third of May it marched out.";

  @Test
  void anOldPageOfTablesAndLineEndsIsReadByItsProse() throws Exception {
    assertThat(
            read(
                "<html><body><table><tr><td width=150><a href=a>Home</a><br><a href=b>Library</a><br><a href=c>Forum</a><br><a href=d>Links</a></td>"
                    + "<td><b>Chapter 4</b><br><br>"
                    + LONG
                    + "<br><br>"
                    + LONG.replace("third", "fourth")
                    + "</td></tr></table></body></html>"))
        .isEqualTo("Chapter 4\n\n" + LONG + "\n\n" + LONG.replace("third", "fourth") + "\n");
  }

  @Test
  void whatStandsAroundAnArticleIsLeftOutAndItsTitleStays() throws Exception {
    assertThat(
            read(
                "<body><div class='site-header'><a href=/>The Gazette</a></div><h1>The Fall of the Fort</h1><div class='share-buttons'>Share this story with all your friends</div>"
                    + "<main><p>By A. Correspondent</p><p>"
                    + LONG
                    + "</p><div class='relatedPosts'><p>"
                    + LONG
                    + " Read more of this in our next issue.</p></div><p>"
                    + LONG
                    + LONG
                    + LONG
                    + "</p></main><div id='cookieBanner'>"
                    + LONG
                    + "</div></body>"))
        .isEqualTo(
            "The Fall of the Fort\n\nBy A. Correspondent\n\n"
                + LONG
                + "\n\n"
                + LONG
                + LONG
                + LONG
                + "\n");
  }

  @Test
  void aTitleThatIsALinkToItselfStays() throws Exception {
    assertThat(
            read(
                "<body><ul><li><a href=a>Home</a></ul><h1><a href=#top>The Fall of the Fort</a></h1><p>"
                    + LONG
                    + "</p></body>"))
        .isEqualTo("The Fall of the Fort\n\n" + LONG + "\n");
  }

  @Test
  void scriptsStylesAndHiddenPartsAreNeverRead() throws Exception {
    assertThat(
            read(
                "<body><style>p{}</style><script>document.write('x')</script><noscript>y</noscript><p>"
                    + LONG
                    + "</p><p style='display: none'>"
                    + LONG
                    + "</p><template><p>z</p></template></body>"))
        .isEqualTo(LONG + "\n");
  }

  @Test
  void whatHoldsMostOfTheWordsIsNotLeftOutForItsName() throws Exception {
    assertThat(read("<body><div class='content-with-sidebar'><p>" + LONG + "</p></div></body>"))
        .isEqualTo(LONG + "\n");
  }

  @Test
  void marksOfNotesItemsAndQuotationsAreReadAsSeen() throws Exception {
    assertThat(
            read(
                "<body><p>"
                    + LONG
                    + "<sup><a href='#n'>3</a></sup> He said <q>never</q>.</p><ol start=3><li id=n>"
                    + LONG
                    + "</ol></body>"))
        .isEqualTo(LONG + "³ He said “never”.\n\n3. " + LONG + "\n");
  }

  @Test
  void aPageThatNamesAWrongEncodingIsReadByItsBytes() throws Exception {
    String words =
        "Гарнизон крепости сдался, когда кончились хлеб и порох, и вышел с оружием и знамёнами.";
    String page = "<html><meta charset=windows-1251><body><p>" + words + "</p></body></html>";

    assertThat(WebPage.read(page.getBytes(StandardCharsets.UTF_8), null).text())
        .isEqualTo(words + "\n");
    assertThat(
            WebPage.read(
                    page.replace("windows-1251", "utf-8").getBytes(Charset.forName("KOI8-R")), null)
                .text())
        .isEqualTo(words + "\n");
  }

  private static String read(String page) throws UnreadableException {
    return WebPage.read(page.getBytes(StandardCharsets.UTF_8), null).text();
  }
}
