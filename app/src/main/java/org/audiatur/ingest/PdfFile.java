package org.audiatur.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * A PDF: the text of its pages, column by column, a form feed between pages. Pages that are
 * pictures are read by {@link Scan} where Tesseract is installed.
 */
final class PdfFile {

  private static final String FONT_CACHE = "pdfbox.fontcache";
  private static final int MOST_PAGES = 5000;

  /** A page with fewer signs has no text of its own. */
  private static final int FEWEST_SIGNS = 12;

  private static final double UNREADABLE = 0.3;

  private final PDDocument document;
  private final Deadline deadline;
  private final @Nullable Scan scan;
  private final List<Integer> pictures = new ArrayList<>();

  static {
    // Else the library keeps its list of the machine's fonts in the user's home.
    String home = System.getProperty("user.home", "");
    Path own = Path.of(home, ".cache", "audiatur");
    String folder = Files.isDirectory(own) ? own.toString() : System.getProperty("java.io.tmpdir");
    if (System.getProperty(FONT_CACHE) == null) {
      System.setProperty(FONT_CACHE, folder);
    }
  }

  private PdfFile(PDDocument document, Deadline deadline) {
    this.document = document;
    this.deadline = deadline;
    Tesseract tesseract = Tesseract.installed();
    this.scan = tesseract == null ? null : new Scan(tesseract);
  }

  /**
   * @param deadline told of each page that is recognised
   */
  static Extract read(Path file, Deadline deadline) throws IOException, UnreadableException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return new PdfFile(document, deadline).read();
    } catch (InvalidPasswordException e) {
      throw new UnreadableException(
          "is a PDF with a password. Maybe open it with the password and save or print it without");
    }
  }

  private Extract read() throws IOException, UnreadableException {
    int pages = document.getNumberOfPages();
    if (pages > MOST_PAGES) {
      throw new UnreadableException(
          "has "
              + pages
              + " pages, more than the "
              + MOST_PAGES
              + " that are read. Maybe cut it into volumes");
    }
    List<String> texts = new ArrayList<>();
    for (int page = 1; page <= pages; page++) {
      texts.add(page(page));
    }
    recognise(texts);
    String text = String.join("\f", texts);
    check(text);
    return new Extract(text, Format.PDF.label(), declared(), remarks());
  }

  private String page(int page) throws IOException {
    List<Glyph> glyphs = PageGlyphs.of(document, page);
    boolean empty = glyphs.stream().filter(glyph -> !glyph.isBlank()).count() < FEWEST_SIGNS;
    if (empty && document.getPage(page - 1).getResources() != null && hasPicture(page)) {
      pictures.add(page);
    }
    return PageText.of(glyphs);
  }

  private boolean hasPicture(int page) {
    return document.getPage(page - 1).getResources().getXObjectNames().iterator().hasNext();
  }

  private void recognise(List<String> texts) throws IOException, UnreadableException {
    Scan pages = scan;
    if (pages == null || pictures.isEmpty()) {
      return;
    }
    PagePictures drawn = new PagePictures(document);
    for (int page : pictures) {
      String seen = drawn.read(page, pages);
      texts.set(page - 1, seen.isBlank() ? texts.get(page - 1) : seen);
      deadline.step();
    }
    if (pictures.size() == texts.size()) {
      pages.check();
    }
  }

  private void check(String text) throws UnreadableException {
    if (text.isBlank()) {
      throw new UnreadableException(
          pictures.isEmpty() || scan != null
              ? "is a PDF without any words. Maybe it holds drawings only"
              : "is a PDF of pictures, and there is no program to recognise letters in them. "
                  + Tesseract.INSTALL);
    }
    long lost = text.chars().filter(PdfFile::isLost).count();
    long signs = text.chars().filter(c -> !Character.isWhitespace(c)).count();
    if (lost > signs * UNREADABLE) {
      throw new UnreadableException(
          "is a PDF whose letters cannot be told: its fonts do not say what they mean. Maybe print it to pictures and recognise their text");
    }
  }

  private static boolean isLost(int c) {
    return c == 0xFFFD || c >= 0xE000 && c <= 0xF8FF || c < ' ' && !Character.isWhitespace(c);
  }

  private Declared declared() {
    PDDocumentInformation said = document.getDocumentInformation();
    @Nullable String written =
        said.getCreationDate() == null
            ? null
            : said.getCreationDate().toInstant().toString().substring(0, 10);
    return new Declared(said.getTitle(), said.getAuthor(), written);
  }

  private List<String> remarks() {
    if (pictures.isEmpty()) {
      return List.of();
    }
    return List.of(
        scan != null
            ? scan.remark()
            : "pages that are pictures were passed over: "
                + listed(pictures)
                + ". "
                + Tesseract.INSTALL);
  }

  /** «3, 5-9, 12». */
  static String listed(List<Integer> pages) {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) {
      int from = i;
      while (i + 1 < pages.size() && pages.get(i + 1) == pages.get(i) + 1) {
        i++;
      }
      list.append(list.isEmpty() ? "" : ", ").append(pages.get(from));
      list.append(i > from ? "-" + pages.get(i) : "");
    }
    return list.toString();
  }
}
